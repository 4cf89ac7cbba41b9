#!/usr/bin/env node
// scripts/terms-import.ts: every version of a vendor's terms from an Open Terms Archive versions repository. See docs/terms.md.
import { parseArgs } from "node:util";
import { planArchive } from "../src/authoring/archived-terms.ts";
import { buildCatalogue } from "../src/catalogue/build.ts";
import { readContent } from "../src/catalogue/read.ts";
import { legibleText } from "../src/lib/legible-text.ts";
import { archiveVersions } from "./lib/archive-versions.ts";
import { CliError, contentFolder, run, today } from "./lib/run.ts";
import { writeTerms } from "./lib/write-terms.ts";

await run(async () => {
  const option = { type: "string" } as const;
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      service: option,
      url: option,
      content: option,
      lang: { ...option, default: "sv" },
      "dry-run": { type: "boolean", default: false },
    },
  });
  const { service, url, lang, content = contentFolder(), "dry-run": dryRun } = values;
  const [vendor, folder, ...more] = positionals;
  if (!vendor || !folder || more.length > 0)
    throw new CliError("Write npm run terms:import -- VENDOR FOLDER, the folder of a versions repository.");
  if (lang !== "sv" && lang !== "en") throw new CliError(`--lang is sv or en, not "${lang}".`);

  const { catalogue } = buildCatalogue(await readContent(content), content);
  const named = service ?? catalogue.vendors.get(vendor)?.data.ota_service_id;
  if (named === undefined)
    throw new CliError(`Nothing says what "${vendor}" is called in the archive: add --service NAME.`);
  const versions = await archiveVersions(folder, named);
  const known = { vendors: catalogue.vendors, terms: [...catalogue.terms.values()] };
  const { planned, left } = planArchive(known, versions, { vendor, lang, url, today: today() });
  for (const line of left) process.stderr.write(`Left out ${legibleText(line)}\n`);
  if (!dryRun) await writeTerms(content, planned);
  process.stderr.write(
    `${planned.length} new, ${versions.length - planned.length} left out or there already.\n`,
  );
  return 0;
});
