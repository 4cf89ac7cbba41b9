#!/usr/bin/env node
// scripts/diff.ts: what a change of the content changes. Exit code 0: no decision; 2: some decision; 1: refused; 64: wrong usage.
import { parseArgs } from "node:util";
import { runDiff } from "../src/diff/run-diff.ts";
import { codeMeanings } from "./lib/code-meanings.ts";
import { CliError, contentFolder, run, today } from "./lib/run.ts";

const exitCodes = { unchanged: 0, decides: 2, refused: 1 } as const;

await run(async () => {
  const { values } = parseArgs({
    options: {
      base: { type: "string" },
      head: { type: "string", default: "worktree" },
      "as-of": { type: "string" },
      lang: { type: "string", default: "sv" },
      format: { type: "string", default: "md" },
      content: { type: "string", default: contentFolder() },
    },
  });
  const { head, lang: language, "as-of": asOf, ...others } = values;
  const ref = head === "worktree" ? undefined : head;
  const meanings = codeMeanings();
  const result = await runDiff({ ...others, head: ref, asOf, today: today(), language, meanings });
  if ("message" in result) {
    if (result.kind === "usage") throw new CliError(result.message);
    process.stderr.write(`${result.message}\n`);
    return 1;
  }
  process.stdout.write(result.text);
  return exitCodes[result.outcome];
}, 64);
