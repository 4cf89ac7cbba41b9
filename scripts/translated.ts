#!/usr/bin/env node
// scripts/translated.ts: note that English texts translate the Swedish ones as they stand. `npm run translated -- <file…>`.
import { writeFile } from "node:fs/promises";
import { join, relative, sep } from "node:path";
import { parseArgs } from "node:util";
import { buildCatalogue } from "../src/catalogue/build.ts";
import { readContent } from "../src/catalogue/read.ts";
import { isDate } from "../src/lib/is-date.ts";
import { count, list, quoted } from "../src/lib/list.ts";
import { markTranslated } from "../src/translation/mark-translated.ts";
import { CliError, contentFolder, run, today } from "./lib/run.ts";

await run(async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      all: { type: "boolean", default: false },
      content: { type: "string", default: contentFolder() },
      "as-of": { type: "string", default: today() },
    },
  });
  const { all, content, "as-of": day } = values;
  if (all === positionals.length > 0) throw new CliError("Name the files, or all of them with --all.");
  if (!isDate(day)) throw new CliError(`"${day}" is not a day. Write it as 2026-11-22.`);

  const { catalogue } = buildCatalogue(await readContent(content));
  const files = positionals.map((file) => `content/${relative(content, file).replaceAll(sep, "/")}`);
  const { changed, unknown } = markTranslated(catalogue, all ? "all" : files, day);
  if (unknown.length > 0) {
    throw new CliError(`No record with an English text could be read from ${list(quoted(unknown))}.`);
  }
  for (const [file, text] of changed) await writeFile(join(content, relative("content", file)), text);
  process.stdout.write(Array.from(changed.keys(), (file) => `${file}\n`).join(""));
  process.stderr.write(`${count(changed.size, "translation")} noted as of ${day}.\n`);
  return 0;
});
