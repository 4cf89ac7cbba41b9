#!/usr/bin/env node
// scripts/bench.ts: what portals of 100, 1,000 and 10,000 records cost, stage by stage: `-- --size 1000`, `-- --compare`.
import { parseArgs } from "node:util";
import { comparePeers } from "./lib/bench-compare.ts";
import { peersReport, sizesReport } from "./lib/bench-report.ts";
import { measureSize, type SizeResult } from "./lib/bench-size.ts";
import { CliError, run } from "./lib/run.ts";

await run(async () => {
  const { values } = parseArgs({
    options: {
      size: { type: "string", multiple: true, default: ["100", "1000", "10000"] },
      compare: { type: "boolean", default: false },
      runs: { type: "string", default: "3" },
      json: { type: "boolean", default: false },
    },
  });
  const [runs, ...sizes] = [values.runs, ...values.size].map(Number);
  if (runs === undefined || !Number.isInteger(runs) || runs < 1)
    throw new CliError(`"${values.runs}" is no number of runs.`);
  if (!sizes.every((size) => Number.isInteger(size) && size >= 100))
    throw new CliError(`Sizes are whole numbers of records from 100, not "${values.size.join(" ")}".`);

  const progress = (line: string): void => void process.stderr.write(`${line}\n`);
  const show = (result: object, report: string): void =>
    void process.stdout.write(values.json ? `${JSON.stringify(result, null, 2)}\n` : report);
  if (values.compare) {
    const rows = await comparePeers(runs, progress);
    show(rows, peersReport(rows));
    return 0;
  }
  const results: SizeResult[] = [];
  for (const size of sizes) {
    progress(`${size} records …`);
    results.push(await measureSize(size));
  }
  show(results, sizesReport(results));
  return 0;
});
