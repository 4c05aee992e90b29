#!/usr/bin/env bash
# Installs what is missing, and nothing else: `scripts/setup.sh run`, `test` or `bench`.
# What is not a system package goes into .cache/, so that a second call finds it there and needs no network.
set -euo pipefail
cd "$(dirname "$0")/.."

onnxruntime_version=1.24.4
cargo_deny_version=0.20.2

say() { printf 'set-up: %s\n' "$*" >&2; }
fail() {
    say "$@"
    exit 1
}

# The packages of scripts/packages.txt that are needed for this purpose, one a line.
needed_packages() {
    awk -v purpose="$1" '/^[^#]/ && ($2 == "run" || purpose != "run") { print $1 }' scripts/packages.txt
}

is_installed() {
    [ "$(dpkg-query -W -f='${db:Status-Status}' "$1" 2>/dev/null)" = installed ]
}

# How a command is run as root; fails where there is no way.
as_root() {
    if [ "$(id -u)" = 0 ]; then
        "$@"
    else
        sudo "$@"
    fi
}

can_be_root() {
    [ "$(id -u)" = 0 ] && return
    # Without a terminal sudo cannot ask for a password.
    command -v sudo >/dev/null && { [ -t 0 ] || sudo -n true 2>/dev/null; }
}

install_packages() {
    local missing=() package
    if ! command -v dpkg-query >/dev/null; then
        [ -f .cache/packages-by-hand ] && return
        fail "this is not a Debian system. Install the counterparts of these packages by hand," \
            "then create the file .cache/packages-by-hand: $(needed_packages "$1" | tr '\n' ' ')"
    fi
    while read -r package; do
        is_installed "$package" || missing+=("$package")
    done < <(needed_packages "$1")
    [ ${#missing[@]} -eq 0 ] && return
    can_be_root || fail "these system packages are missing, and there is neither root nor sudo to install them." \
        "Ask for: apt-get install --no-install-recommends ${missing[*]}"
    say "installing ${missing[*]}"
    # Another installation may be under way, as on a machine that updates itself.
    local patient=(-o DPkg::Lock::Timeout=300)
    as_root apt-get "${patient[@]}" update -qq
    as_root env DEBIAN_FRONTEND=noninteractive apt-get "${patient[@]}" install -y -qq --no-install-recommends "${missing[@]}" >&2
}

make_venv() {
    [ -x .cache/venv/bin/pip ] && return
    say "making a Python environment in .cache/venv"
    rm -rf .cache/venv
    python3 -m venv .cache/venv
}

# The library is fetched as part of its PyPI package because that is signed for by a hash, small, and to be had
# wherever pip works; the crate `ort` would download it at build time from a host of its own.
fetch_onnxruntime() {
    local folder=.cache/onnxruntime machine platform
    [ "$(cat $folder/version 2>/dev/null)" = "$onnxruntime_version" ] && return
    machine=$(uname -m)
    case $machine in
    x86_64 | aarch64) platform=manylinux_2_27_$machine ;;
    *)
        say "there is no ONNX Runtime for $machine: Piper voices cannot speak here, espeak-ng can"
        return
        ;;
    esac
    make_venv
    say "fetching ONNX Runtime $onnxruntime_version"
    rm -rf $folder .cache/wheels
    .cache/venv/bin/pip download --quiet --disable-pip-version-check --no-deps --only-binary=:all: --require-hashes \
        --implementation cp --python-version 3.11 --abi cp311 --platform "$platform" \
        --dest .cache/wheels --requirement scripts/requirements-onnxruntime.txt
    .cache/venv/bin/python scripts/unpack_onnxruntime.py .cache/wheels/onnxruntime-*.whl $folder
    rm -rf .cache/wheels
    # Written last: a set-up that was interrupted starts again.
    printf '%s\n' "$onnxruntime_version" >$folder/version
}

# A stamp beside the environment holds the hash of what was installed there.
install_python_packages() {
    local requirements=scripts/requirements-$1.txt stamp=.cache/venv/installed-$1 now
    now=$(cat scripts/requirements-*.txt | sha256sum)
    [ "$(cat "$stamp" 2>/dev/null)" = "$now" ] && return
    make_venv
    say "installing the Python packages of $requirements"
    .cache/venv/bin/pip install --quiet --disable-pip-version-check --requirement "$requirements"
    printf '%s\n' "$now" >"$stamp"
}

check_rust() {
    command -v cargo >/dev/null || fail "Rust is missing: install it as https://rustup.rs says"
    [ "$1" = run ] && return
    cargo fmt --version >/dev/null 2>&1 || rustup component add rustfmt
    cargo clippy --version >/dev/null 2>&1 || rustup component add clippy
}

check_node() {
    local version
    version=$(node --version 2>/dev/null) || fail "Node is missing: version 20 or later, as https://nodejs.org says"
    version=${version#v}
    [ "${version%%.*}" -ge 20 ] || fail "Node $version is too old: version 20 or later is needed"
}

# The interface is made of its sources and its locked packages; a stamp beside it holds their hash.
build_interface() {
    local packages now
    packages=$(sha256sum ui/package-lock.json)
    if [ "$(cat ui/node_modules/.installed 2>/dev/null)" != "$packages" ]; then
        say "installing the packages of the interface"
        npm --prefix ui ci --silent --no-audit --no-fund
        printf '%s\n' "$packages" >ui/node_modules/.installed
    fi
    now=$(find ui/src ui/index.html ui/*.json ui/*.ts -type f -print0 | sort -z | xargs -0 sha256sum | sha256sum)
    [ "$(cat ui/dist/.built 2>/dev/null)" = "$now" ] && return
    say "building the interface"
    npm --prefix ui run --silent build
    printf '%s\n' "$now" >ui/dist/.built
}

install_cargo_deny() {
    [ "$(.cache/tools/bin/cargo-deny --version 2>/dev/null)" = "cargo-deny $cargo_deny_version" ] && return
    say "building cargo-deny $cargo_deny_version, which checks licences: a few minutes, once"
    cargo install cargo-deny --quiet --locked --version "$cargo_deny_version" --root .cache/tools --target-dir .cache/tools/target
    rm -rf .cache/tools/target
}

purpose=${1:-run}
mkdir -p .cache
# Two calls at once would unpack into the same folder.
exec 9>.cache/lock
flock 9

check_rust "$purpose"
check_node
install_packages "$purpose"
fetch_onnxruntime
build_interface
case $purpose in
run) ;;
test)
    install_python_packages test
    install_cargo_deny
    # Every crate, for other systems too: the licence check reads them all, and afterwards nothing needs the network.
    cargo fetch --quiet --locked
    ;;
bench)
    install_python_packages bench
    ;;
*) fail "no such purpose: $purpose (run, test or bench)" ;;
esac
