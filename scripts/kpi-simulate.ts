#!/usr/bin/env node
// scripts/kpi-simulate.ts: how often the verdicts raise a false alarm, and how often they see a real change.
import { figureTables } from "../src/engine/simulate/tables.ts";
import { run } from "./lib/run.ts";

await run(async () => {
  for (const { title, rows } of figureTables()) {
    const [head = [], ...body] = rows;
    const lines = [head, head.map(() => "---"), ...body].map((cells) => `| ${cells.join(" | ")} |`);
    process.stdout.write(`${title}\n\n${lines.join("\n")}\n\n`);
  }
  return 0;
});
