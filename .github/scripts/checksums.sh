#!/usr/bin/env bash
# Writes SHA256SUMS beside the finished sites: of each site's manifest, which has the checksum of every file of the site,
# and of the list of what they are made of. `sha256sum --check SHA256SUMS` there says whether they are still the same.
set -euo pipefail

cd "$1"
sums=$(sha256sum internal.manifest.json public.manifest.json sbom.cdx.json)
printf '%s\n' "$sums" > SHA256SUMS
cat SHA256SUMS
