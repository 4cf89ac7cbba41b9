#!/usr/bin/env node
// scripts/schemas.ts: write the JSON Schemas that editors use. `--check` says which are out of date. Exit code 1 if any is.
import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { schemaTexts } from "../src/authoring/json-schemas.ts";
import { count } from "../src/lib/list.ts";
import { run } from "./lib/run.ts";

await run(async () => {
  const { values } = parseArgs({ options: { check: { type: "boolean", default: false } } });
  const folder = "schemas";
  await mkdir(folder, { recursive: true });

  const wanted = schemaTexts();
  const there = (await readdir(folder)).filter((name) => name.endsWith(".schema.json"));
  const outdated: string[] = there.filter((name) => !wanted.has(name));
  for (const [name, text] of wanted)
    if (!there.includes(name) || (await readFile(join(folder, name), "utf8")) !== text) outdated.push(name);

  process.stdout.write(outdated.map((name) => `${folder}/${name}\n`).join(""));
  if (values.check) {
    if (outdated.length > 0) process.stderr.write("Out of date. Run `npm run schemas`.\n");
    return outdated.length > 0 ? 1 : 0;
  }
  for (const name of outdated) {
    const text = wanted.get(name);
    await (text === undefined ? rm(join(folder, name)) : writeFile(join(folder, name), text));
  }
  process.stderr.write(`${count(outdated.length, "schema")} written.\n`);
  return 0;
});
