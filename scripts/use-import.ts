#!/usr/bin/env node
// scripts/use-import.ts: how often each reply template was used, from an export of cases, into its table.
import { mkdir } from "node:fs/promises";
import { dirname, join } from "node:path";
import { parseArgs } from "node:util";
import { readContent } from "../src/catalogue/read.ts";
import { checkFiles } from "../src/check.ts";
import { contentTypes } from "../src/content-types/index.ts";
import { importTemplateUse } from "../src/import/import-template-use.ts";
import { finishImport, readExportFile } from "./lib/import.ts";
import { CliError, contentFolder, run, today } from "./lib/run.ts";

await run(async () => {
  const { values } = parseArgs({
    options: {
      file: { type: "string" },
      week: { type: "string", multiple: true },
      content: { type: "string", default: contentFolder() },
      "dry-run": { type: "boolean", default: false },
    },
  });
  const { file, week: weeks, content, "dry-run": dryRun } = values;
  if (file === undefined) throw new CliError("Name the export: --file export.csv.");
  const bytes = await readExportFile(file);

  const check = { today: today(), shownAs: content };
  const files = await readContent(content);
  const { catalogue, asOf } = checkFiles(files, check);

  const outcome = importTemplateUse(files, catalogue, bytes, { check, asOf, weeks });
  if (outcome.writes.size > 0 && !dryRun) {
    await mkdir(dirname(join(content, contentTypes.templateUse.path)), { recursive: true });
  }
  return finishImport(outcome, { content, dryRun });
});
