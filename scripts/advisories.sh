#!/usr/bin/env bash
# Looks the crates in use up in the RustSec list of security defects, and says so where the list cannot be had.
# ADVISORY_DATABASE: a local clone of that list, for a place without the network.
set -euo pipefail
cd "$(dirname "$0")/.."

deny=.cache/tools/bin/cargo-deny
upstream=https://github.com/RustSec/advisory-db
if [ -n "${ADVISORY_DATABASE:-}" ]; then
    # cargo-deny takes no file URL; it fetches with git, which can be told to look elsewhere.
    export GIT_CONFIG_COUNT=1 GIT_CONFIG_KEY_0="url.file://$ADVISORY_DATABASE.insteadOf" GIT_CONFIG_VALUE_0=$upstream
fi
if ! $deny --locked fetch db; then
    echo "advisories: the list of security defects cannot be had here, so nothing was checked." >&2
    echo "With a clone of $upstream: make advisories ADVISORY_DATABASE=/path/to/it" >&2
    exit 2
fi
$deny --locked --offline check --hide-inclusion-graph advisories
