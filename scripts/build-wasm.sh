#!/usr/bin/env bash
# Builds pkg/, the npm package `checkout-fees`: the crate as WebAssembly, its glue, what npm/ adds to them, the element.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
die() { echo "build-wasm: $*" >&2; exit 1; }

mkdir -p target; exec 9> target/build-wasm.lock
! command -v flock > /dev/null || flock 9   # one build at a time writes pkg/

[ -f .wasm-env ] || die "run scripts/setup.sh first"
. ./.wasm-env
export CARGO_TARGET_DIR=$PWD/target/wasm   # apart from native builds, which another rustc may make
# panic messages name source files: leave out where this machine keeps them
export CARGO_ENCODED_RUSTFLAGS="--remap-path-prefix=${CARGO_HOME:-$HOME/.cargo}/registry/src="$'\x1f'"--remap-path-prefix=$PWD="
# chosen by bytes and time together: how readily to inline, and loops as they were written
for choice in inline-threshold=40 disable-lsr; do CARGO_ENCODED_RUSTFLAGS+=$'\x1f'-Cllvm-args=-$choice; done
export PATH=$PWD/scripts:$PATH RUSTC_WORKSPACE_WRAPPER=cdylib-alone.sh   # found by its name: cargo hashes what stands here
# wasm-bindgen reads which features of wasm are in use from a section that strip=true would take away
export CARGO_PROFILE_RELEASE_STRIP=debuginfo
export CARGO_PROFILE_RELEASE_OPT_LEVEL=z   # a visitor waits for bytes; the command line, built as Cargo.toml says, is fast

[ "$(command -v wasm-opt)" = "$PWD/node_modules/.bin/wasm-opt" ] || die "npm's wasm-opt is missing: run scripts/setup.sh"
log=target/wasm-pack.log
# of what standard.packed is: where the files have changed since, it is written anew
if ! sha256sum --check --status schedules/standard.sum; then
  CARGO_TARGET_DIR=target CHECKOUT_FEES_PACK=1 env -u RUSTUP_TOOLCHAIN cargo test -q ${CI:+--locked} --all-features --test packed > $log 2>&1 ||
    { cat $log >&2; die "the bundled schedule cannot be packed"; }
  sha256sum schedules/{alibaba-trade-assurance,reference-rates}.json > schedules/standard.sum
fi
# no-install: never download a tool, setup.sh has pinned them
wasm() {   # wasm FOLDER [cargo's arguments]
  rm -rf "$1/snippets"   # wasm-pack leaves what an earlier build had
  wasm-pack build --release --target web --out-dir "$1" --no-pack --mode no-install -- ${CI:+--locked} "${@:2}" > $log 2>&1 || { cat $log >&2; die "wasm-pack failed"; }
  local glue=(); [ "$1" = pkg ] || glue=("$1/checkout_fees.js")   # the package's own is for others to load, too
  node scripts/optimise.mjs "$1/checkout_fees_bg.wasm" "${glue[@]}"
  rm -f "$1/.gitignore"
  cp $CARGO_TARGET_DIR/wasm32-unknown-unknown/release/checkout_fees.wasm "target/raw-$(basename "$1").wasm"
}
wasm pkg
wasm pkg/questions --no-default-features --features questions   # what the element asks on demand
wasm pkg/compare --no-default-features   # what a page's first view needs, the rest being loaded on demand
# the same two without WebAssembly
node scripts/no-wasm.mjs target/raw-questions.wasm pkg/no-wasm/questions &
node scripts/no-wasm.mjs target/raw-compare.wasm pkg/no-wasm/compare
wait $!

cp npm/* LICENSE-MIT LICENSE-APACHE pkg/
version=$(sed -n 's/^version = "\(.*\)"/\1/p' Cargo.toml | head -n 1)
sed "s/from Cargo.toml/$version/" npm/package.json > pkg/package.json

node scripts/size.mjs pkg/{,questions/,compare/}checkout_fees{_bg.wasm,.js}
node scripts/build-element.mjs
