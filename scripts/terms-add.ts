#!/usr/bin/env node
// scripts/terms-add.ts: record a vendor's terms as they read today. `npm run terms:add -- exempelord "Terms of Service" terms.txt`.
import { readFile } from "node:fs/promises";
import { text as readAll } from "node:stream/consumers";
import { parseArgs } from "node:util";
import { planTerms } from "../src/authoring/new-terms.ts";
import { isRefusal } from "../src/authoring/refusal.ts";
import { knownTerms, termsLanguage } from "./lib/known-terms.ts";
import { CliError, contentFolder, run, today } from "./lib/run.ts";
import { writeTerms } from "./lib/write-terms.ts";

await run(async () => {
  const option = { type: "string" } as const;
  const options = { url: option, fetched: option, published: option, effective: option, content: option };
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { ...options, lang: { ...option, default: "sv" }, technical: { type: "boolean" } },
  });
  const { url, fetched = today(), published, effective, technical, lang, content = contentFolder() } = values;
  const [vendor, terms_type, file, ...more] = positionals;
  if (!vendor || !terms_type || more.length > 0)
    throw new CliError('Write npm run terms:add -- VENDOR "TERMS TYPE" FILE, or send the text to it.');
  const text = await (file === undefined ? readAll(process.stdin) : readFile(file, "utf8")).catch(() => {
    throw new CliError(`There is no file "${file}" that can be read.`);
  });

  const dates = { fetch_date: fetched, published_date: published, effective_date: effective };
  const request = { vendor, terms_type, url, text, isTechnical: technical, ...dates } as const;
  const known = await knownTerms(content);
  const version = planTerms(known, { ...request, lang: termsLanguage(lang) }, today());
  if (isRefusal(version)) throw new CliError(`${version.problem} ${version.hint}`);
  await writeTerms(content, [version]);
  if (version.data.change_kind === "change")
    process.stderr.write("The clock has started. Read the change, and write “assessment” in the file.\n");
  return 0;
});
