#!/usr/bin/env bash
# fuzz/run.sh [SECONDS [TARGET…]]   makes up inputs for so long a target, 60 if not said; those that lead somewhere new
#                                   are kept in target/fuzz/found/, one that fails in target/fuzz/failed/
# fuzz/run.sh keep                  takes into fuzz/corpus/ what adds to it
set -euo pipefail
cd "$(dirname "$0")/.."
command -v cargo-fuzz > /dev/null || { echo "cargo-fuzz is needed: cargo install cargo-fuzz@0.13.2 --locked"; exit 1; }

# Without a sanitizer, which a stable compiler does not have; nothing here is unsafe.
(cd fuzz && cargo fuzz build --sanitizer none --target-dir ../target/fuzz/build)
binaries=target/fuzz/build/$(rustc -vV | sed -n 's/^host: //p')/release
all=(amounts orders questions schedules tables)

node fuzz/corpora.mjs
if [ "${1:-}" = keep ]; then
  for target in "${all[@]}"; do
    rm -rf target/fuzz/kept/"$target"; mkdir -p target/fuzz/{kept,found}/"$target"
    # by which code is reached, not how often
    "$binaries/$target" -merge=1 -use_counters=0 -max_len=25000 target/fuzz/{kept,seeds,found}/"$target" 2> target/fuzz/"$target".log
  done
  exec node fuzz/corpora.mjs keep
fi

seconds=${1:-60}; shift || true
for target in "${@:-${all[@]}}"; do
  mkdir -p target/fuzz/{found,failed}/"$target"
  echo "==> $target"
  "$binaries/$target" -dict=fuzz/dictionary.txt -max_total_time="$seconds" -timeout=60 -artifact_prefix=target/fuzz/failed/"$target"/ \
    target/fuzz/{found,seeds}/"$target" > target/fuzz/"$target".log 2>&1 || { tail -n 40 target/fuzz/"$target".log; exit 1; }
  grep -E "DONE" target/fuzz/"$target".log
done
