#!/usr/bin/env node
// scripts/bench-portal.ts: write a made-up portal, the same on every machine, as a content folder: `--records 1000 --out DIR`.
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { parseArgs } from "node:util";
import { benchmarkPortal } from "./lib/benchmark-portal.ts";
import { CliError, run } from "./lib/run.ts";

await run(async () => {
  const { values } = parseArgs({ options: { records: { type: "string" }, out: { type: "string" } } });
  const records = Number(values.records ?? 1000);
  if (!Number.isInteger(records) || records < 100)
    throw new CliError(`"${values.records}" is no number of records from 100.`);
  if (values.out === undefined) throw new CliError("Say where: --out DIR.");

  const { before } = benchmarkPortal(records, 0);
  for (const [path, text] of before) {
    mkdirSync(dirname(join(values.out, path)), { recursive: true });
    writeFileSync(join(values.out, path), text);
  }
  process.stdout.write(`${before.size} files in ${values.out}\n`);
  return 0;
});
