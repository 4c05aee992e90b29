# Sauti's commands. Each installs what is missing first; a second call installs nothing and needs no network.
.PHONY: run test set-up format format-check lint licences advisories tests bench listen-bench fuzz

# Arguments for the program: make run ARGS="learn cooperative-basics --language sw --member Asha"
ARGS ?=

# One seed for the property tests, so that a check says the same of the same code wherever it runs.
# `cargo test` alone tries new cases each time.
export PROPTEST_RNG_SEED ?= 20261124

# A lesson: by voice where there is sound, by text where there is only a terminal, else a demonstration.
# The program itself sees what there is when it is called without arguments.
run:
	scripts/setup.sh run
	cargo run --release --locked --package sauti -- $(ARGS)

# Every check and every test. The cheapest ones come first.
test: set-up
	$(MAKE) format-check
	$(MAKE) licences
	$(MAKE) lint
	$(MAKE) tests

set-up:
	scripts/setup.sh test

format:
	cargo fmt --all

format-check:
	cargo fmt --all --check

lint:
	cargo clippy --workspace --all-targets --locked -- -D warnings

# The programs are built first: the whole-program tests run them as a member would. All targets, since the
# tests' own dependencies choose features of shared crates, which otherwise would be built a second time.
tests:
	cargo build --workspace --all-targets --locked
	cargo test --workspace --locked --no-fail-fast

# Licences, who may use what, and where crates come from: no network needed.
licences:
	.cache/tools/bin/cargo-deny --locked --offline check --hide-inclusion-graph licenses bans sources

# Known security defects of the crates in use. The list of them lies on the network.
advisories: set-up
	scripts/advisories.sh

bench:
	scripts/setup.sh bench
	scripts/bench.sh

# How well people are heard, from recordings that lie beside the repository; without them it says so.
listen-bench:
	scripts/setup.sh run
	scripts/listen_bench.sh

fuzz:
	scripts/setup.sh run
	scripts/fuzz.sh
