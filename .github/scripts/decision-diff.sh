#!/usr/bin/env bash
# Says which decisions a pull request changes: in the job's summary, and in a folder that comment.yml reads.
# BASE is the commit that it is to be merged into, PULL_REQUEST its number.
set -euo pipefail

folder=.kvitto/decision-diff
mkdir -p "$folder"
code=0
npm run --silent diff -- --base "$BASE" --head HEAD --format md > "$folder/diff.md" || code=$?
printf '%s\n' "$PULL_REQUEST" > "$folder/number"

# GitHub refuses a summary above 1 MiB whole. The cut falls between two lines.
summary=${GITHUB_STEP_SUMMARY:-/dev/null}
most=1000000
if [ "$(wc -c < "$folder/diff.md")" -le "$most" ]; then
  cat "$folder/diff.md" >> "$summary"
else
  head -c "$most" "$folder/diff.md" | sed '$d' >> "$summary"
  printf '\n**Avkortat här. Cut here.** `npm run diff` shows all.\n' >> "$summary"
fi

# 2 says that decisions change. That is for the reviewer to judge; 1 is a change that nobody may approve.
if [ "$code" -eq 2 ]; then code=0; fi
exit "$code"
