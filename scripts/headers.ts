#!/usr/bin/env node
// scripts/headers.ts: write what follows from the table of headers: nginx's files, _headers, docs/security.md.
// `--check` only says which are out of date. Exit code 1 if any is.
import { readFile, writeFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { headersPage, writtenFiles } from "../src/deploy/written-files.ts";
import { count } from "../src/lib/list.ts";
import { run } from "./lib/run.ts";

await run(async () => {
  const { values } = parseArgs({ options: { check: { type: "boolean", default: false } } });
  const files = writtenFiles(await readFile(headersPage, "utf8"));
  const outdated: string[] = [];
  for (const [path, text] of files) {
    if ((await readFile(path, "utf8").catch(() => "")) !== text) outdated.push(path);
  }
  process.stdout.write(outdated.map((path) => `${path}\n`).join(""));
  if (values.check) {
    if (outdated.length > 0) process.stderr.write("Out of date. Run `npm run headers`.\n");
    return outdated.length > 0 ? 1 : 0;
  }
  for (const path of outdated) await writeFile(path, files.get(path) ?? "");
  process.stderr.write(`${count(outdated.length, "file")} written.\n`);
  return 0;
});
