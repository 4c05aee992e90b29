#!/usr/bin/env bash
# Measures what the project promises: each figure is a ratio to a peer, taken in one run, with its spread.
# A bench is a program of the examples of the crate that it measures; one that is not there yet is named and left out.
set -euo pipefail
cd "$(dirname "$0")/.."

# name of the example, its crate, what it measures
benches=(
    "bench_speaking speech-native warm text to first sound, against the espeak-ng program and PyPI piper"
    "bench_hearing speech-native end of speech to decision, against whisper.cpp (pywhispercpp)"
    "bench_cold_start sauti process start to first spoken sound, against the espeak-ng program and PyPI piper"
    "bench_memory sauti memory after 500 turns"
    "bench_store store one recorded attempt, against a bare SQLite insert"
)

cargo build --release --locked --package sauti
failed=0
for bench in "${benches[@]}"; do
    read -r name crate title <<<"$bench"
    printf '\n== %s\n' "$title"
    folder=$(cargo metadata --format-version 1 --no-deps --locked |
        python3 -c 'import json, os, sys; print(next(os.path.dirname(p["manifest_path"]) for p in json.load(sys.stdin)["packages"] if p["name"] == sys.argv[1]))' "$crate")
    if [ ! -e "$folder/examples/$name.rs" ] && [ ! -d "$folder/examples/$name" ]; then
        echo "not measured: there is no $name yet"
        continue
    fi
    cargo run --quiet --release --locked --package "$crate" --example "$name" || failed=1
done
exit $failed
