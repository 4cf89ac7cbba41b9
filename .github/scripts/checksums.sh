#!/usr/bin/env bash
# Writes SHA256SUMS into each folder, of every file below it. `sha256sum --check SHA256SUMS` there says whether it still
# holds what was built.
set -euo pipefail

for folder in "$@"; do
  (
    cd "$folder"
    rm -f SHA256SUMS
    sums=$(find . -type f -print0 | LC_ALL=C sort -z | xargs -0 sha256sum)
    printf '%s\n' "$sums" > SHA256SUMS
    printf '%s: %s files\n' "$folder" "$(wc -l < SHA256SUMS)"
  )
done
