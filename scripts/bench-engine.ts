#!/usr/bin/env node
// scripts/bench-engine.ts: how long one KPI's whole history takes, and how that grows. `npm run bench -- --runs 41`.
import { parseArgs } from "node:util";
import { replayRule } from "../src/engine/decide/replay-rule.ts";
import { buildHistory } from "../src/engine/reading.ts";
import { benchmarkKpi } from "../src/engine/simulate/benchmark-kpi.ts";
import { median } from "../src/engine/stats/median.ts";
import { CliError, run } from "./lib/run.ts";

await run(async () => {
  const { values } = parseArgs({ options: { runs: { type: "string", default: "21" } } });
  const runs = Number(values.runs);
  if (!Number.isInteger(runs) || runs < 1) throw new CliError(`"${values.runs}" is no number of runs.`);

  let before: number | undefined;
  for (const weeks of [130, 260, 520]) {
    const { definition, rows, rule, asOf } = benchmarkKpi(weeks);
    const parts = Array.from({ length: runs + 5 }, () => {
      const start = performance.now();
      const history = buildHistory(definition, rows, asOf);
      const built = performance.now();
      replayRule(rule, new Map([[definition.id, history]]), asOf);
      return { verdicts: built - start, replay: performance.now() - built };
    }).slice(5); // the first runs measure the compiler
    const verdicts = median(parts.map((part) => part.verdicts));
    const replay = median(parts.map((part) => part.replay));
    const total = median(parts.map((part) => part.verdicts + part.replay));
    const growth =
      before === undefined ? "" : `, ${(total / before).toFixed(1)} times as long for twice the rows`;
    const [a, b, c] = [verdicts, replay, total].map((time) => `${time.toFixed(1)} ms`);
    process.stdout.write(`${weeks} weeks: verdicts ${a}, rule replay ${b}, together ${c}${growth}\n`);
    before = total;
  }
  process.stdout.write(`Median of ${runs} runs.\n`);
  return 0;
});
