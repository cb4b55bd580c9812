#!/usr/bin/env bash
# Builds a copy of the sources in another folder, from nothing, and holds its pkg/ and dist/ against those here, byte by byte.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

again=$(mktemp -d); trap 'rm -rf "$again"' EXIT
git ls-files -z --cached --others --exclude-standard | tar --create --null --files-from - --ignore-failed-read 2> /dev/null | tar --extract --directory "$again"
cp -a node_modules "$again/"   # a link would have another name
sed "s#$PWD/#$again/#g" .wasm-env > "$again/.wasm-env"

make --no-print-directory -C "$again" dist/index.html > target/reproduce.log 2>&1 || { cat target/reproduce.log >&2; exit 1; }
for folder in pkg dist; do
  diff --recursive --brief "$folder" "$again/$folder" || { echo "reproduce: two builds of the same sources differ" >&2; exit 1; }
done
echo "two builds, the same $(find pkg dist -type f | wc -l) files: sha256 $(find pkg dist -type f -print0 | LC_ALL=C sort -z | xargs -0 sha256sum | sha256sum | cut -c1-64)"
