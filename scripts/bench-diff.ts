#!/usr/bin/env node
// scripts/bench-diff.ts: how long `npm run diff` takes on a made-up portal, and on the shipped content.
import { spawnSync } from "node:child_process";
import { rmSync } from "node:fs";
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { benchmarkPortal } from "./lib/benchmark-portal.ts";
import { benchRepository } from "./lib/bench-repository.ts";
import { run } from "./lib/run.ts";

const preload = ["--import", resolve("scripts/lib/compile-cache.mjs")];
const command = [...preload, resolve("scripts/diff.ts"), "--format", "json"];

function measure(what: string, cwd: string): void {
  for (const round of [1, 2, 3]) {
    const start = performance.now();
    const { status, stdout } = spawnSync(process.execPath, command, {
      cwd,
      encoding: "utf8",
      maxBuffer: 1 << 28,
    });
    const seconds = ((performance.now() - start) / 1000).toFixed(2);
    const { records, unreadable } = JSON.parse(stdout);
    const found = `${records.length} records changed, ${unreadable.length} unreadable, exit code ${status}`;
    process.stdout.write(`${what}, round ${round}: ${seconds} s, ${found}\n`);
  }
}

await run(async () => {
  const { values } = parseArgs({ options: { records: { type: "string", default: "10000" } } });
  const folder = benchRepository(benchmarkPortal(Number(values.records), 20));
  measure(`${values.records} records, 20 changed files`, folder);
  rmSync(folder, { recursive: true });
  measure("The shipped content", ".");
  return 0;
});
