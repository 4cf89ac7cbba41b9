#!/usr/bin/env node
// scripts/bench-dev.ts: how soon a saved record shows in the browser, in `npm run dev` on made-up portals.
import { parseArgs } from "node:util";
import { median } from "../src/engine/stats/median.ts";
import { measureSaves } from "./lib/bench-saves.ts";
import { CliError, run } from "./lib/run.ts";

await run(async () => {
  const { values } = parseArgs({
    options: {
      records: { type: "string", multiple: true, default: ["100", "1000"] },
      saves: { type: "string", default: "10" },
    },
  });
  const saves = Number(values.saves);
  if (!Number.isInteger(saves) || saves < 1) throw new CliError(`"${values.saves}" is no number of saves.`);

  for (const records of values.records) {
    const { firstMs, times } = await measureSaves(Number(records), saves);
    const [fastest = 0, slowest = 0] = [Math.min(...times), Math.max(...times)];
    process.stdout.write(
      `${records} records: first page after ${(firstMs / 1000).toFixed(1)} s; a save shows after ${median(times).toFixed(0)} ms ` +
        `(median of ${saves}, ${fastest.toFixed(0)} to ${slowest.toFixed(0)})\n`,
    );
  }
  return 0;
});
