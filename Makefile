# Sauti's commands. Each installs what is missing first; a second call installs nothing and needs no network.
.PHONY: run test set-up format format-check lint licences advisories tests interface interface-tests screens bindings
.PHONY: pictures bench listen-bench fuzz bundle package

# Arguments for the program: make run ARGS="learn cooperative-basics --language sw --member Asha"
ARGS ?=

# One seed for the property tests, so that a check says the same of the same code wherever it runs.
# `cargo test` alone tries new cases each time.
export PROPTEST_RNG_SEED ?= 20261124

# The app where there is a display. Else a lesson in the terminal: by voice where there is sound, by text where there
# is none, and a demonstration where there is no terminal either.
run:
	scripts/setup.sh run
	scripts/run.sh $(ARGS)

# Every check and every test. The cheapest ones come first.
test: set-up
	$(MAKE) format-check
	$(MAKE) licences
	$(MAKE) interface-tests
	$(MAKE) lint
	$(MAKE) tests
	$(MAKE) screens
	$(MAKE) package

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

# The interface as the window loads it. It is part of the program, which is built after it.
interface:
	scripts/setup.sh run

# The interface by itself: types, what each view becomes, and its size.
interface-tests:
	npm --prefix ui run --silent check
	npm --prefix ui run --silent test
	npm --prefix ui run --silent size

# Every screen in a browser, over the real app and store: nothing clipped, nothing inaccessible, nothing untranslated.
screens:
	cargo build --workspace --all-targets --locked
	node ui/screens/run.mjs

# The types that cross to the window, for TypeScript.
bindings:
	cargo run --quiet --locked --package protocol --example bindings >ui/src/generated/screen.ts

# The pictures of the README: the main screens, as they are.
pictures: screens
	node ui/screens/pictures.mjs

# The Debian package of what was built takes a lesson, with nothing of this checkout and without a network.
package:
	cargo build --workspace --all-targets --locked
	scripts/check_package.sh

# A Debian package with everything inside, optimised.
bundle:
	scripts/setup.sh run
	scripts/bundle.sh

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
