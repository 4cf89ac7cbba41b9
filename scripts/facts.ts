#!/usr/bin/env node
// scripts/facts.ts: copy what the public may read out of the internal records, and say what changed.
import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { parseArgs } from "node:util";
import { check } from "../src/check.ts";
import { contentTypes } from "../src/content-types/index.ts";
import { formatters } from "../src/diagnostics/formatters.ts";
import { factsFiles } from "../src/facts/facts-files.ts";
import { contentFolder, run, today } from "./lib/run.ts";

await run(async () => {
  const { values } = parseArgs({ options: { content: { type: "string", default: contentFolder() } } });
  const { content } = values;
  const { catalogue, diagnostics, asOf } = await check(content, { today: today() });
  const facts = join(content, contentTypes.facts.path);

  // A record that cannot be read would be missing from the facts. The facts themselves are written anew.
  const unreadable = diagnostics.filter(({ code, at }) => /^KV[01]/.test(code) && at.file !== facts);
  if (unreadable.length > 0) {
    process.stdout.write(formatters.text(unreadable, { texts: catalogue.texts, asOf }));
    process.stderr.write("The facts were not written: mend these files first.\n");
    return 1;
  }
  const files = factsFiles(catalogue, content, asOf);
  if (files.length === 0) process.stdout.write(`${facts} is up to date.\n`);
  for (const { path, text, changes } of files) {
    await mkdir(dirname(join(content, path)), { recursive: true });
    await writeFile(join(content, path), text);
    const lines = changes.map((change) => `  ${change}`);
    process.stdout.write([`${join(content, path)} is written anew.`, ...lines, ""].join("\n"));
  }
  return 0;
});
