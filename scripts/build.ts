#!/usr/bin/env node
// scripts/build.ts: build both sites into dist/. Exit code 1 if the content has errors.
import { parseArgs } from "node:util";
import { buildAndReport } from "./lib/build.ts";
import { run } from "./lib/run.ts";

await run(async () => {
  parseArgs({ options: {} });
  return (await buildAndReport()) ? 0 : 1;
});
