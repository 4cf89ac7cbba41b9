#!/usr/bin/env node
// scripts/fuzz.ts: spoil files of the content, and see whether anything breaks. Exit code 1 if anything does.
import { join } from "node:path";
import { parseArgs } from "node:util";
import { count } from "../src/lib/list.ts";
import { fuzz } from "../test/hostile/fuzz/fuzz.ts";
import { CliError, run } from "./lib/run.ts";

await run(async () => {
  const { values } = parseArgs({
    options: {
      seconds: { type: "string", default: "60" },
      seed: { type: "string", default: String(Date.now() % 1_000_000) },
      into: { type: "string", default: join(".kvitto", "fuzz") },
    },
  });
  const [seconds, seed] = [Number(values.seconds), Number(values.seed)];
  if (!(seconds > 0)) throw new CliError(`"${values.seconds}" is not a number of seconds.`);
  if (!Number.isInteger(seed) || seed < 0)
    throw new CliError(`"${values.seed}" is not a seed: a whole number.`);

  const report = (line: string) => process.stdout.write(`${line}\n`);
  const { runs, faults } = await fuzz({ seconds, seed, into: values.into, report });
  report(
    `${count(runs, "file")} in ${seconds} s (${Math.round(runs / seconds)} a second), seed ${seed}: ${count(faults.length, "fault")}.`,
  );
  return faults.length > 0 ? 1 : 0;
});
