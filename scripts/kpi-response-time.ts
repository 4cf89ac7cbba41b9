#!/usr/bin/env node
// scripts/kpi-response-time.ts: weekly response times from an export of conversations, into the KPIs' tables.
import { parseArgs } from "node:util";
import { readContent } from "../src/catalogue/read.ts";
import { checkFiles } from "../src/check.ts";
import { importResponseTime } from "../src/import/import-response-time.ts";
import { finishImport, readExportFile } from "./lib/import.ts";
import { CliError, contentFolder, run, today } from "./lib/run.ts";

await run(async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      week: { type: "string", multiple: true },
      note: { type: "string" },
      content: { type: "string", default: contentFolder() },
      "dry-run": { type: "boolean", default: false },
    },
  });
  const { week: weeks, note, content, "dry-run": dryRun } = values;
  const [path, ...more] = positionals;
  if (path === undefined || more.length > 0) throw new CliError("Name one file.");
  const bytes = await readExportFile(path);

  const check = { today: today(), shownAs: content };
  const files = await readContent(content);
  const { catalogue, asOf } = checkFiles(files, check);

  const outcome = importResponseTime(files, catalogue, bytes, { check, asOf, weeks, note });
  return finishImport(outcome, { content, dryRun });
});
