#!/usr/bin/env bash
# Measures what the project promises: each figure is a ratio to a peer, taken in one run, with its spread.
# A bench is an example of the crate that it measures, or a script beside this one where it measures the program;
# one that is not there is named and left out. A figure over its goal is told and is no failure.
set -euo pipefail
cd "$(dirname "$0")/.."

python=.cache/venv/bin/python
[ -x "$python" ] || python=python3

# The file of the bench, and what it measures.
benches=(
    "crates/speech-native/examples/bench_speaking.rs warm text to first sound, against the espeak-ng program and PyPI piper"
    "crates/speech-native/examples/bench_hearing.rs end of speech to decision, against whisper.cpp (pywhispercpp)"
    "scripts/bench_cold_start.py process start to first spoken sound, against the espeak-ng program and PyPI piper"
    "scripts/bench_memory.py memory after 500 turns"
    "crates/workshop/examples/bench_workshop.rs a course of 200 lessons in 20 languages: checked, and built"
    "crates/store/examples/attempt_bench.rs one recorded attempt, against a bare SQLite insert"
)

# The package that an example belongs to has the name of its folder.
example_of() {
    local crate=${1#crates/}
    printf -- '--package %s --example %s' "${crate%%/*}" "$(basename "$1" .rs)"
}

# Everything is built before anything is measured: a compiler beside a bench would be measured with it.
printf '%s, %s cores, load %s\n' "$(uname -sm)" "$(nproc)" "$(cut -d' ' -f1-3 /proc/loadavg)"
cargo build --quiet --release --locked --package sauti
for bench in "${benches[@]}"; do
    file=${bench%% *}
    if [[ $file == *.rs && -e $file ]]; then
        # shellcheck disable=SC2046  # a package and an example: words without blanks
        cargo build --quiet --release --locked $(example_of "$file")
    fi
done

failed=()
for bench in "${benches[@]}"; do
    file=${bench%% *}
    printf '\n== %s (%s)\n' "${bench#* }" "$file"
    if [ ! -e "$file" ]; then
        echo "not measured: this bench is not there yet"
    elif [[ $file == *.rs ]]; then
        # shellcheck disable=SC2046
        cargo run --quiet --release --locked $(example_of "$file") || failed+=("$file")
    else
        "$python" "$file" || failed+=("$file")
    fi
done

if [ ${#failed[@]} -gt 0 ]; then
    printf '\nfailed: %s\n' "${failed[*]}"
    exit 1
fi
