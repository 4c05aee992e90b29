#!/usr/bin/env bash
# Starts Sauti: the app where there is a display and nothing else was asked for, else the program of the terminal.
set -euo pipefail
cd "$(dirname "$0")/.."

if [ $# -eq 0 ] && [ -n "${WAYLAND_DISPLAY:-}${DISPLAY:-}" ]; then
    exec cargo run --release --locked --package sauti-app
fi
exec cargo run --release --locked --package sauti -- "$@"
