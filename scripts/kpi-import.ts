#!/usr/bin/env node
// scripts/kpi-import.ts: put an export's figures into a KPI's table. `npm run kpi:import -- <kpi> <file>`.
import { parseArgs } from "node:util";
import { readContent } from "../src/catalogue/read.ts";
import { checkFiles } from "../src/check.ts";
import { importKpi } from "../src/import/import-kpi.ts";
import { nearestWord } from "../src/lib/nearest-word.ts";
import { finishImport, readExportFile } from "./lib/import.ts";
import { CliError, contentFolder, run, today } from "./lib/run.ts";

await run(async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      locale: { type: "string" },
      note: { type: "string" },
      content: { type: "string", default: contentFolder() },
      "dry-run": { type: "boolean", default: false },
    },
  });
  const { locale, note, content, "dry-run": dryRun } = values;
  const [id, path, ...more] = positionals;
  if (id === undefined || path === undefined || more.length > 0)
    throw new CliError("Name a KPI and one file.");
  if (locale !== undefined && locale !== "sv" && locale !== "en")
    throw new CliError(`Unknown locale "${locale}". It is "sv" or "en".`);
  const bytes = await readExportFile(path);

  const check = { today: today(), shownAs: content };
  const files = await readContent(content);
  const { kpis } = checkFiles(files, check).catalogue;
  const kpi = kpis.get(id);
  const near = nearestWord(id, kpis.keys());
  if (!kpi) throw new CliError(`No KPI "${id}" can be read.${near ? ` Did you mean "${near}"?` : ""}`);

  const outcome = importKpi(files, kpi, bytes, { locale, note, check });
  return finishImport(outcome, { content, dryRun });
});
