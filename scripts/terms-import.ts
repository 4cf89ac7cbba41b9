#!/usr/bin/env node
// scripts/terms-import.ts: every version of a vendor's terms from an Open Terms Archive versions repository. See docs/terms.md.
import { parseArgs } from "node:util";
import { planArchive } from "../src/authoring/archived-terms.ts";
import { legibleText } from "../src/lib/legible-text.ts";
import { archiveVersions } from "./lib/archive-versions.ts";
import { knownTerms, termsLanguage } from "./lib/known-terms.ts";
import { CliError, contentFolder, run, today } from "./lib/run.ts";
import { writeTerms } from "./lib/write-terms.ts";

await run(async () => {
  const option = { type: "string" } as const;
  const options = { service: option, url: option, content: option };
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { ...options, lang: { ...option, default: "sv" }, "dry-run": { type: "boolean" } },
  });
  const lang = termsLanguage(values.lang);
  const { service, url, content = contentFolder(), "dry-run": dryRun } = values;
  const [vendor, folder, ...more] = positionals;
  if (!vendor || !folder || more.length > 0)
    throw new CliError("Write npm run terms:import -- VENDOR FOLDER, the folder of a versions repository.");

  const known = await knownTerms(content);
  const named = service ?? known.vendors.get(vendor)?.data.ota_service_id;
  if (named === undefined)
    throw new CliError(`Nothing says what "${vendor}" is called in the archive: add --service NAME.`);
  const versions = await archiveVersions(folder, named);
  const { planned, left } = planArchive(known, versions, { vendor, lang, url, today: today() });
  for (const line of left) process.stderr.write(`Left out ${legibleText(line)}\n`);
  if (!dryRun) await writeTerms(content, planned);
  process.stderr.write(
    `${planned.length} new, ${versions.length - planned.length} left out or there already.\n`,
  );
  return 0;
});
