#!/usr/bin/env node
// scripts/new.ts: write a start for a new record. `npm run new -- template radera-konto --title "Hur raderar jag mitt konto?"`.
import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { parseArgs } from "node:util";
import { newEntry } from "../src/authoring/new-entry.ts";
import { isRefusal } from "../src/authoring/refusal.ts";
import { buildCatalogue } from "../src/catalogue/build.ts";
import { readContent } from "../src/catalogue/read.ts";
import { isDate } from "../src/lib/is-date.ts";
import { CliError, contentFolder, run, today } from "./lib/run.ts";

await run(async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { title: { type: "string" }, content: { type: "string" }, "as-of": { type: "string" } },
  });
  const { title, content = contentFolder() } = values;
  const [type, id, ...more] = positionals;
  if (!type || !id || more.length > 0)
    throw new CliError('Write npm run new -- TYPE ID --title "…", such as template radera-konto.');

  const { catalogue } = buildCatalogue(await readContent(content), content);
  const asOf = values["as-of"] ?? catalogue.site?.data.as_of ?? today();
  if (!isDate(asOf)) throw new CliError(`"${asOf}" is not a day. Write it as 2026-11-22.`);
  const files = newEntry(catalogue, { type, id, title, asOf });
  if (isRefusal(files)) throw new CliError(`${files.problem} ${files.hint}`);

  for (const [path, text] of files) {
    await mkdir(dirname(join(content, path)), { recursive: true });
    await writeFile(join(content, path), text, { flag: "wx" });
    process.stdout.write(`${join(content, path)}\n`);
  }
  process.stderr.write(
    "Replace all that says ERSÄTT or REPLACE. Then: npm run check, and propose the change.\n",
  );
  return 0;
});
