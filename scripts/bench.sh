#!/usr/bin/env bash
# Measures what the project promises: each figure is a ratio to a peer, taken in one run, with its spread.
# One that is not there yet is named and left out.
set -euo pipefail
cd "$(dirname "$0")/.."

# The program that measures, and what it measures. Rust programs are examples of the crate that they measure.
benches=(
    "crates/speech-native/examples/bench_speaking.rs warm text to first sound, against the espeak-ng program and PyPI piper"
    "crates/speech-native/examples/bench_hearing.rs end of speech to decision, against whisper.cpp (pywhispercpp)"
    "scripts/bench_cold_start.py process start to first spoken sound, against the espeak-ng program and PyPI piper"
    "scripts/bench_memory.py memory after 500 turns"
    "crates/store/examples/attempt_bench.rs one recorded attempt, against a bare SQLite insert"
)

# The Python benches run the program as it is built here.
cargo build --release --locked --package sauti
failed=()
for bench in "${benches[@]}"; do
    read -r program title <<<"$bench"
    printf '\n== %s\n' "$title"
    if [ ! -e "$program" ]; then
        echo "not measured: there is no $program yet"
        continue
    fi
    case $program in
    *.rs)
        cargo run --quiet --release --locked --manifest-path "${program%/examples/*}/Cargo.toml" \
            --example "$(basename "$program" .rs)" || failed+=("$program")
        ;;
    *.py) .cache/venv/bin/python "$program" || failed+=("$program") ;;
    esac
done
[ ${#failed[@]} -eq 0 ] || {
    printf '\nfailed: %s\n' "${failed[*]}" >&2
    exit 1
}
