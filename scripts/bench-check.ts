#!/usr/bin/env node
// scripts/bench-check.ts: what each stage of a check costs, in milliseconds, as JSON: `--content DIR`. `npm run bench` runs it.
import { parseArgs } from "node:util";
import { buildCatalogue } from "../src/catalogue/build.ts";
import { readContent } from "../src/catalogue/read.ts";
import { check } from "../src/check.ts";
import { decide } from "../src/engine/decide/decide.ts";
import type { StageClock } from "../src/lib/stage-clock.ts";
import { rulesInForce } from "../src/rules/decisions/rules-in-force.ts";
import { kpiHistories } from "../src/rules/kpis/kpi-histories.ts";
import { contentFolder, run, today } from "./lib/run.ts";

await run(async () => {
  const { values } = parseArgs({ options: { content: { type: "string", default: contentFolder() } } });
  const stages: Record<string, number> = {};
  const note = <T>(stage: string, start: number, answer: T): T => {
    stages[stage] = (stages[stage] ?? 0) + performance.now() - start;
    return answer;
  };
  const clock = ((stage, work) => {
    const start = performance.now();
    const answer = work();
    return answer instanceof Promise
      ? answer.then((later) => note(stage, start, later))
      : note(stage, start, answer);
  }) as StageClock;
  const { diagnostics, asOf, catalogue } = await check(values.content, { today: today(), clock });

  // By itself: the rules ask for the same, and keep it with the catalogue.
  const fresh = buildCatalogue(await readContent(values.content), values.content).catalogue;
  const start = performance.now();
  const histories = kpiHistories(fresh, asOf);
  // Asked for, since they are worked out only then.
  for (const history of histories.values()) void [history.trends, history.courses];
  decide(rulesInForce(fresh), histories, asOf);
  note("engine", start, undefined);
  const errors = diagnostics.filter(({ severity }) => severity === "error").length;
  const bytes = catalogue.texts.values().reduce((sum, text) => sum + Buffer.byteLength(text), 0);
  process.stdout.write(`${JSON.stringify({ stages, errors, bytes })}\n`);
  return errors > 0 ? 1 : 0;
});
