#!/usr/bin/env node
// scripts/approval-events.ts: fetch from GitHub who approved the pull requests that came to main lately, one event file
// each, for `npm run approvals -- record`. Reads GITHUB_API_URL, GITHUB_REPOSITORY and GITHUB_TOKEN, as in a workflow.
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { linesOf } from "../src/approvals/ledger-line.ts";
import { openRepository } from "../src/git/repository.ts";
import { mergedPulls } from "./lib/merged-pulls.ts";
import { CliError, run } from "./lib/run.ts";

/** A run may have been dropped for a later one, so each looks back this far: more merges than an hour sees. */
const lookBack = 30;

await run(async () => {
  const { values } = parseArgs({ options: { folder: { type: "string" } } });
  const { GITHUB_API_URL: api, GITHUB_REPOSITORY: name, GITHUB_TOKEN: token } = process.env;
  if (!values.folder) throw new CliError("Name a folder: --folder FOLDER.");
  if (!api || !name || !token)
    throw new CliError("GITHUB_API_URL, GITHUB_REPOSITORY and GITHUB_TOKEN must be set.");
  const repository = await openRepository(".");
  if (!repository) throw new CliError("There is no git repository here.");

  const log = await repository.run(["rev-list", "--first-parent", `--max-count=${lookBack}`, "HEAD"]);
  const ledger = await readFile("approvals/ledger.jsonl", "utf8").catch(() => "");
  const recorded = new Set(linesOf(ledger).map((line) => (JSON.parse(line) as { pr?: number }).pr));
  const commits = log.toString().trim().split("\n").toReversed();

  await mkdir(values.folder, { recursive: true });
  for await (const event of mergedPulls({ api, name, token }, commits, (number) => recorded.has(number))) {
    const file = join(values.folder, `${String(event.number).padStart(9, "0")}.json`);
    await writeFile(file, `${JSON.stringify(event, null, 2)}\n`);
    process.stdout.write(`${file}\n`);
  }
  return 0;
});
