#!/usr/bin/env bash
# How well the built-in recogniser hears people and refuses what nobody said: tables, the same figures as JSON in
# out/listen-bench.json, and the curves of rejection in out/listen-bench.svg.
# The recordings are of real people and lie beside the repository, in ../shared/speech (or where SAUTI_SPEECH
# says): they are for measuring only, and no part of the project.
set -euo pipefail
cd "$(dirname "$0")/.."

table=${SAUTI_SPEECH:-../shared/speech}/clips.tsv
if [ ! -e "$table" ]; then
    echo "not measured: there are no recordings of people at $table"
    exit 0
fi
cargo run --quiet --release --locked --package sauti -- hear --bench "$table" out/listen-bench.json --plot out/listen-bench.svg
