#!/usr/bin/env bash
# Commits the ledger, and nothing else, and puts it on main. Does nothing when no line was added.
# LEDGER_KEY is a deploy key that may write to main; without one LEDGER_TOKEN is used, which a ruleset on main refuses.
set -euo pipefail

ledger=approvals/ledger.jsonl
if [ -e "$ledger" ]; then git add -- "$ledger"; fi
if git diff --cached --quiet; then
  echo "Nothing new to record."
  exit 0
fi
# Lines are only ever added: a changed or deleted one would be somebody's approval.
if git diff --cached --numstat | awk '$2 != 0 { exit 1 }'; then :; else
  echo "::error title=Ledger::A line of the ledger was changed or deleted. Nothing is written."
  exit 1
fi
# [skip ci]: nothing but the ledger changed, and publish.yml comes next anyway.
git -c user.name="github-actions[bot]" -c user.email="41898282+github-actions[bot]@users.noreply.github.com" \
  commit --quiet --message "Record approvals [skip ci]"

if [ -n "${LEDGER_KEY:-}" ]; then
  key=$(mktemp)
  trap 'rm -f "$key"' EXIT
  printf '%s\n' "$LEDGER_KEY" > "$key"
  # GitHub's host key: https://docs.github.com/authentication/keeping-your-account-and-data-secure/githubs-ssh-key-fingerprints
  printf '%s\n' "github.com ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIOMqqnkVzrm0SdG6UOoqKLsabgH5C9okWi0dh2l9GKJl" > "$key.hosts"
  export GIT_SSH_COMMAND="ssh -i $key -o IdentitiesOnly=yes -o UserKnownHostsFile=$key.hosts"
  remote="git@github.com:$GITHUB_REPOSITORY.git"
else
  remote="$GITHUB_SERVER_URL/$GITHUB_REPOSITORY.git"
fi
# Never forced: when main moved on, the next run records on top of it.
helper='!f() { echo username=x-access-token; echo "password=$LEDGER_TOKEN"; }; f'
git -c credential.helper="$helper" push --quiet "$remote" HEAD:refs/heads/main
