#!/usr/bin/env bash
# Makes the Python environment of the trainer in .cache/phones-venv, once, and prints its interpreter.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
environment="$here/../../.cache/phones-venv"
stamp="$environment/requirements.txt"
if ! cmp -s "$here/requirements.txt" "$stamp"; then
    python3 -m venv "$environment"
    "$environment/bin/pip" install --quiet --requirement "$here/requirements.txt" >&2
    cp "$here/requirements.txt" "$stamp"
fi
echo "$environment/bin/python"
