#!/usr/bin/env bash
# Makes a Debian package with everything inside: the app, the program for the terminal, espeak-ng's data, the ONNX
# Runtime library and the courses.
#   scripts/bundle.sh            an optimised build; takes several minutes
#   scripts/bundle.sh --debug    of what `make test` has built
# Prints where the package is.
set -euo pipefail
cd "$(dirname "$0")/.."

profile=release
[ "${1:-}" = --debug ] && profile=debug
target=${CARGO_TARGET_DIR:-target}

if [ $profile = release ]; then
    cargo build --quiet --release --locked --package sauti --package sauti-app
fi

# What lies in folders whose names change from build to build is laid where the package's list finds it.
stage=.cache/bundle
rm -rf $stage
mkdir -p $stage
cp "$target/$profile/sauti" $stage/sauti
data=$(ls -td "$target/$profile"/build/espeak-rs-sys-*/out/share/espeak-ng-data | head -1)
cp -r "$data" $stage/espeak-ng-data

cd src-tauri
flags=(--bundles deb)
[ $profile = debug ] && flags+=(--debug)
../ui/node_modules/.bin/tauri bundle "${flags[@]}" >&2
cd ..
ls -t "$target/$profile"/bundle/deb/*.deb | head -1
