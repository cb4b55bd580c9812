#!/usr/bin/env bash
# Stands before rustc in build-wasm.sh. The library is for Rust, too, and cargo optimises nothing as a whole that is also to be
# linked as a part. Made as WebAssembly alone it can be: some 1 kB br less before the first answer, and 7 % less time.
[[ " $* " == *" --crate-name checkout_fees "* ]] || exec "$@"
arguments=()
while [ $# -gt 0 ]; do
  if [ "$1 ${2-}" = "--crate-type rlib" ]; then arguments+=(-C lto); shift; else arguments+=("$1"); fi
  shift
done
exec "${arguments[@]}"
