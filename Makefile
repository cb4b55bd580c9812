# make run     what is needed, built and served          make test    all checks and tests
# make build   the npm package in pkg/, the pages in dist/     make fmt     formats the Rust
# make bench   this project beside its peers, some minutes on a quiet machine
# Each check can be run alone: fmt-check lint-native lint-wasm test-rust deny types test-node sizes test-browser;
# .ci/run also runs test-frameworks
SHELL := bash
.DELETE_ON_ERROR:
.PHONY: run build test checks setup fmt fmt-check lint lint-native lint-wasm test-rust deny types cli test-node sizes test-browser test-frameworks audit bench gates reproduce bench-instructions fuzz mutants soak datafusion clean

WASM := pkg/checkout_fees_bg.wasm
ELEMENT := pkg/element/index.js
PAGE := dist/index.html
WASM_SOURCES := $(shell find src schedules npm -type f -not -path 'src/cli/*') Cargo.toml Cargo.lock LICENSE-MIT LICENSE-APACHE scripts/build-wasm.sh scripts/cdylib-alone.sh scripts/optimise.mjs scripts/no-wasm.mjs
WWW_SOURCES := $(shell find www -type f) src/chart.css package-lock.json tsconfig.json scripts/bundling.mjs scripts/licenses.mjs scripts/size.mjs
LOCKED := $(if $(CI),--locked)
step = @echo "==> $@"

run: setup
	@$(MAKE) --no-print-directory $(PAGE)
	@node scripts/serve.mjs

build: setup
	@$(MAKE) --no-print-directory $(PAGE)

test:
	@echo "==> setup"
	@scripts/setup.sh --tests
	@$(MAKE) --no-print-directory checks
	@echo "==> all passed"

checks: fmt-check deny lint-native test-rust lint-wasm $(ELEMENT) types test-node $(PAGE) sizes test-browser

setup:
	$(step)
	@scripts/setup.sh

# So that a target run alone finds its tools, too.
.wasm-env: | scripts/setup.sh
	@scripts/setup.sh --tests

$(WASM): $(WASM_SOURCES) | .wasm-env
	$(step)
	@scripts/build-wasm.sh

# Apart from the rest of pkg/, which does not change with the pages.
$(ELEMENT): $(WASM) $(WWW_SOURCES) scripts/build-element.mjs
	$(step)
	@node scripts/build-element.mjs

$(PAGE): $(ELEMENT) $(WWW_SOURCES) scripts/build-www.mjs scripts/build-embeds.mjs scripts/build-downloads.mjs
	$(step)
	@node scripts/build-www.mjs
	@node scripts/build-downloads.mjs

fmt:
	cargo fmt

fmt-check:
	$(step)
	@cargo fmt --check

lint: lint-native lint-wasm

lint-native:
	$(step)
	@cargo clippy $(LOCKED) --all-targets --all-features -- -D warnings

# Apart from native builds, which another rustc may make.
lint-wasm: | .wasm-env
	$(step)
	@. ./.wasm-env && CARGO_TARGET_DIR=target/wasm cargo clippy $(LOCKED) --lib --target wasm32-unknown-unknown -- -D warnings

test-rust:
	$(step)
	@cargo test $(LOCKED) --all-features

deny: | .wasm-env
	$(step)
	@. ./.wasm-env && cargo deny check --hide-inclusion-graph licenses bans sources

types: $(ELEMENT)
	$(step)
	@node_modules/.bin/tsc

# The command line that the other surfaces are held against.
cli:
	$(step)
	@cargo build $(LOCKED) --all-features --bin checkout-fees

test-node: $(ELEMENT) cli
	$(step)
	@node --test --test-reporter=spec tests/node/*.test.mjs

# Fails when more is loaded than .size-limit.mjs allows.
sizes: $(PAGE)
	$(step)
	@node_modules/.bin/size-limit

test-browser: $(PAGE) cli
	$(step)
	@node_modules/.bin/playwright test --config tests/browser

# The npm package as its readme says, in bundlers and frameworks, which are installed for this alone.
test-frameworks: $(ELEMENT) tests/frameworks/node_modules/.installed-lock
	$(step)
	@node_modules/.bin/tsc -p tests/frameworks
	@node_modules/.bin/playwright test --config tests/frameworks

tests/frameworks/node_modules/.installed-lock: tests/frameworks/package-lock.json
	@npm ci --prefix tests/frameworks --ignore-scripts --no-audit --no-fund
	@cp $< $@

# Sizes and times beside peers. Not part of the tests: what is timed differs from machine to machine.
bench: $(PAGE) bench/node_modules/.installed-lock
	$(step)
	@cargo build $(LOCKED) --release --features cli --bin checkout-fees
	@node bench/run.mjs

# What CI checks beyond the tests.
gates: reproduce bench-instructions

# A second build in another folder gives the same files.
reproduce: $(PAGE)
	$(step)
	@scripts/reproduce.sh

# The instructions that the core takes, against those in benches/benches/core.rs.
bench-instructions:
	$(step)
	@scripts/setup.sh --instructions
	@. ./.wasm-env && unset RUSTUP_TOOLCHAIN && cd benches && CARGO_TARGET_DIR=../target/benches cargo bench $(LOCKED)

# The example for DataFusion, which takes long to build.
datafusion:
	$(step)
	@cd examples/datafusion && cargo fmt --check && cargo clippy $(LOCKED) --release --all-targets -- -D warnings && cargo test $(LOCKED) --release
	@. ./.wasm-env && cargo deny --manifest-path examples/datafusion/Cargo.toml check --hide-inclusion-graph licenses bans sources

# Inputs made up for each of fuzz/'s targets, so many seconds long; without end or aim, so no part of the tests.
TIME := 60
fuzz: $(WASM)
	$(step)
	@fuzz/run.sh $(TIME)
	@node fuzz/wasm.mjs $(TIME)

# The core with one thing in it changed, again and again: each time a test must fail, or not end (3). Some hours.
mutants:
	$(step)
	@cargo mutants || [ $$? = 3 ]

# One page used for long holds what it held before: some minutes.
soak: $(PAGE)
	$(step)
	@node bench/soak.mjs

bench/node_modules/.installed-lock: bench/package-lock.json
	@npm ci --prefix bench --ignore-scripts --no-audit --no-fund
	@cp $< $@

# Who published the packages, and what is known against them: asks the network.
audit:
	@[ "$$CHECKOUT_FEES_ONLINE" = 1 ] || { echo "audit asks registry.npmjs.org and github.com: set CHECKOUT_FEES_ONLINE=1"; exit 1; }
	npm audit signatures
	. ./.wasm-env && cargo deny check advisories

clean:
	rm -rf target pkg dist test-results
