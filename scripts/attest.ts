#!/usr/bin/env node
// scripts/attest.ts: say that somebody has read and understood a text, in its version of today. See docs/assurance.md.
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { planAttestation } from "../src/authoring/plan-attestation.ts";
import { isRefusal } from "../src/authoring/refusal.ts";
import { buildCatalogue } from "../src/catalogue/build.ts";
import { readContent } from "../src/catalogue/read.ts";
import { CliError, contentFolder, run, today } from "./lib/run.ts";

await run(async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      by: { type: "string" },
      on: { type: "string", default: today() },
      content: { type: "string", default: contentFolder() },
    },
  });
  const { by, on, content } = values;
  const [record, ...more] = positionals;
  if (record === undefined || by === undefined || more.length > 0)
    throw new CliError("Say what was read, and by whom: npm run attest -- policies/ai-policy --by person-03");

  const { catalogue } = buildCatalogue(await readContent(content));
  const plan = planAttestation(catalogue, { record, by, on }, today());
  if (isRefusal(plan)) throw new CliError(`${plan.problem} ${plan.hint}`);
  await writeFile(join(content, plan.path), plan.text);
  process.stdout.write(`${by} has read version ${plan.version} of ${record}.\n`);
  return 0;
});
