#!/usr/bin/env bash
# Feeds random bytes to every fuzz target, SECONDS_EACH seconds each (60 if not said), starting from its corpus.
set -euo pipefail
cd "$(dirname "$0")/.."

cargo_fuzz_version=0.13.2
seconds=${SECONDS_EACH:-60}
if [ "$(.cache/tools/bin/cargo-fuzz --version 2>/dev/null)" != "cargo-fuzz $cargo_fuzz_version" ]; then
    cargo install cargo-fuzz --quiet --locked --version "$cargo_fuzz_version" --root .cache/tools --target-dir .cache/tools/target
    rm -rf .cache/tools/target
fi
# The sanitizer and coverage flags are unstable; the stable compiler has them all the same.
export RUSTC_BOOTSTRAP=1
for target in fuzz/fuzz_targets/*.rs; do
    [ -e "$target" ] || { echo "there is no fuzz target yet" && exit 0; }
    .cache/tools/bin/cargo-fuzz run "$(basename "$target" .rs)" -- -max_total_time="$seconds"
done
