#!/usr/bin/env node
// scripts/schemas.ts: write the JSON Schemas that editors use, and where editors find them. `--check` says which are out of date. Exit code 1 if any is.
import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { withSchemas } from "../src/authoring/editor-settings.ts";
import { schemaTexts } from "../src/authoring/json-schemas.ts";
import { count } from "../src/lib/list.ts";
import { run } from "./lib/run.ts";

await run(async () => {
  const { values } = parseArgs({ options: { check: { type: "boolean", default: false } } });
  const folder = "schemas";
  const settings = ".vscode/settings.json";
  await mkdir(folder, { recursive: true });

  const wanted = new Map(Array.from(schemaTexts(), ([name, text]) => [join(folder, name), text]));
  wanted.set(settings, withSchemas(await readFile(settings, "utf8")));
  const schemas = (await readdir(folder)).filter((name) => name.endsWith(".schema.json"));
  const there = [settings, ...schemas.map((name) => join(folder, name))];
  const outdated: string[] = there.filter((path) => !wanted.has(path));
  for (const [path, text] of wanted)
    if (!there.includes(path) || (await readFile(path, "utf8")) !== text) outdated.push(path);

  process.stdout.write(outdated.map((path) => `${path}\n`).join(""));
  if (values.check) {
    if (outdated.length > 0) process.stderr.write("Out of date. Run `npm run schemas`.\n");
    return outdated.length > 0 ? 1 : 0;
  }
  for (const path of outdated) {
    const text = wanted.get(path);
    await (text === undefined ? rm(path) : writeFile(path, text));
  }
  process.stderr.write(`${count(outdated.length, "file")} written.\n`);
  return 0;
});
