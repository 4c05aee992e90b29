#!/usr/bin/env bash
# Feeds random bytes to every fuzz target, SECONDS_EACH seconds each (60 if not said), starting from its seeds.
set -euo pipefail
cd "$(dirname "$0")/.."

cargo_fuzz_version=0.13.2
seconds=${SECONDS_EACH:-60}
tools=$PWD/.cache/tools
if [ "$("$tools/bin/cargo-fuzz" --version 2>/dev/null)" != "cargo-fuzz $cargo_fuzz_version" ]; then
    cargo install cargo-fuzz --quiet --locked --version "$cargo_fuzz_version" --root "$tools" --target-dir "$tools/target"
    rm -rf "$tools/target"
fi
# The sanitizer and coverage flags are unstable; the stable compiler has them all the same.
export RUSTC_BOOTSTRAP=1
export CARGO_TARGET_DIR=$PWD/.cache/fuzz/target
for target in crates/*/fuzz/fuzz_targets/*.rs; do
    name=$(basename "$target" .rs)
    fuzz=${target%/fuzz_targets/*}
    found=$PWD/.cache/fuzz/found/$name
    mkdir -p "$found"
    echo "== $fuzz: $name, $seconds seconds"
    options=(-max_total_time="$seconds")
    [ ! -f "$fuzz/$name.dict" ] || options+=(-dict="$PWD/$fuzz/$name.dict")
    # What it finds of interest is kept in .cache/fuzz, so that the next call begins there.
    (cd "$fuzz/.." && "$tools/bin/cargo-fuzz" run "$name" "$found" "fuzz/seeds/$name" -- "${options[@]}")
done
