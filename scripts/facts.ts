#!/usr/bin/env node
// scripts/facts.ts: copy what the public may read out of the internal records, and say what changed.
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { check } from "../src/check.ts";
import { contentTypes } from "../src/content-types/index.ts";
import { formatters } from "../src/diagnostics/formatters.ts";
import { buildFacts } from "../src/facts/build-facts.ts";
import { differences, pathText, shownValue } from "../src/facts/differences.ts";
import { factsText } from "../src/facts/facts-text.ts";
import { contentFolder, run, today } from "./lib/run.ts";

await run(async () => {
  const { values } = parseArgs({ options: { content: { type: "string", default: contentFolder() } } });
  const { catalogue, diagnostics, asOf } = await check(values.content, { today: today() });
  const path = join(values.content, contentTypes.facts.path);

  // A record that cannot be read would be missing from the facts. The facts themselves are written anew.
  const unreadable = diagnostics.filter(({ code, at }) => /^KV[01]/.test(code) && at.file !== path);
  if (unreadable.length > 0) {
    process.stdout.write(formatters.text(unreadable, { texts: catalogue.texts, asOf }));
    process.stderr.write("The facts were not written: mend these files first.\n");
    return 1;
  }
  const facts = buildFacts(catalogue, asOf);
  const text = factsText(facts);
  if (catalogue.texts.get(path) === text) {
    process.stdout.write(`${path} is up to date.\n`);
    return 0;
  }
  await writeFile(path, text);
  const before = catalogue.facts?.data;
  const changes = before ? differences(before, facts) : [];
  const lines = changes.map(
    (one) => `  ${pathText(one.path)}: ${shownValue(one.here)} → ${shownValue(one.wanted)}`,
  );
  process.stdout.write([`${path} is written anew.`, ...lines, ""].join("\n"));
  return 0;
});
