#!/usr/bin/env bash
# Gives Debian 12's rustc what it lacks to build for wasm32-unknown-unknown: the standard library and a linker.
# Debian ships a current rustc and the std's source with its crates, so the std is built once, in the profile
# of the official downloads; from then on plain `cargo build --target wasm32-unknown-unknown` works.
# Called by setup.sh; root or sudo is needed. `--check` only tells whether it is done.
set -euo pipefail

TARGET=wasm32-unknown-unknown
RUSTC=/usr/bin/rustc
STD=/usr/lib/rustlib/$TARGET/lib
SOURCE=/usr/lib/rustlib/src/rust/library
SUDO=; [ "$(id -u)" = 0 ] || SUDO=sudo

# A std is of use only to the very rustc that built it.
is_done() { [ -e $STD/.built-by ] && [ "$($RUSTC -vV)" = "$(< $STD/.built-by)" ]; }
if is_done; then exit 0; fi
[ "${1:-}" != --check ] || exit 1

apt_install() { $SUDO env DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends "$@"; }
$SUDO apt-get update || true    # an old list offers an old rustc-web
apt_install rustc-web cargo-web rust-web-src rust-web-clippy rustfmt-web gcc libc6-dev
host=$($RUSTC -vV | sed -n 's/^host: //p')
llvm=$($RUSTC -vV | sed -n 's/^LLVM version: \([0-9]*\).*/\1/p')
apt_install "lld-$llvm"
$SUDO install -d "/usr/lib/rustlib/$host/bin"
$SUDO ln -sfn "/usr/bin/lld-$llvm" "/usr/lib/rustlib/$host/bin/rust-lld"   # rustc's name for wasm's linker

# RUSTC_BOOTSTRAP is set for the std alone, never for our crates.
out=$(mktemp -d); trap 'rm -rf "$out"' EXIT
env -u RUSTUP_TOOLCHAIN -u CARGO_ENCODED_RUSTFLAGS PATH=/usr/bin:/bin RUSTC=$RUSTC RUSTC_BOOTSTRAP=1 \
  RUSTFLAGS=-Zforce-unstable-if-unmarked CARGO_PROFILE_DIST_DEBUG=0 CARGO_TARGET_DIR="$out" CARGO_HOME="$out/home" \
  /usr/bin/cargo build --manifest-path $SOURCE/sysroot/Cargo.toml --profile dist --target $TARGET --locked --offline \
  -Z avoid-dev-deps --config 'source.crates-io.replace-with="vendored"' --config "source.vendored.directory=\"$SOURCE/vendor\""
rm -f "$out/$TARGET"/dist/deps/libsysroot-*.rlib
$SUDO rm -rf $STD
$SUDO install -D -m 644 -t $STD "$out/$TARGET"/dist/deps/lib*.rlib
$RUSTC -vV | $SUDO tee $STD/.built-by > /dev/null
