#!/usr/bin/env node
// scripts/review.ts: log that a record has been read through, and move its day. See docs/authoring.md.
import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join, relative, sep } from "node:path";
import { parseArgs } from "node:util";
import { buildCatalogue } from "../src/catalogue/build.ts";
import { readContent } from "../src/catalogue/read.ts";
import { languagesOf } from "../src/content-types/languages.ts";
import { planReview } from "../src/reviews/plan-review.ts";
import { reviewArguments, reviewRequest } from "../src/reviews/review-arguments.ts";
import { CliError, contentFolder, run, today } from "./lib/run.ts";

await run(async () => {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: reviewArguments });
  const { content = contentFolder(), at = today() } = values;
  const [path, ...more] = positionals;
  if (path === undefined || more.length > 0) throw new CliError("Name the file of one record.");
  const { catalogue } = buildCatalogue(await readContent(content));
  const file = `content/${relative(content, path).replaceAll(sep, "/")}`;
  const request = reviewRequest(file, { ...values, at }, languagesOf(catalogue));
  if (typeof request === "string") throw new CliError(request);

  const plan = planReview(catalogue, request, { today: today() });
  if ("refusal" in plan) throw new CliError(plan.refusal);
  for (const [file, text] of plan.changed) {
    const target = join(content, relative("content", file));
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, text);
  }
  process.stdout.write(Array.from(plan.changed.keys(), (file) => `${file}\n`).join(""));
  if (plan.reminder) process.stderr.write(`${plan.reminder}\n`);
  return 0;
});
