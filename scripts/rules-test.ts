#!/usr/bin/env node
// scripts/rules-test.ts: run the decision rules' tests. `npm run rules:test [-- --junit FILE] [pattern]`. Exit code 1
// on a wrong expectation, a rule that fires unlisted, or an active rule that is not shown in every state.
import { statSync } from "node:fs";
import { parseArgs } from "node:util";
import { check } from "../src/check.ts";
import { formatters } from "../src/diagnostics/formatters.ts";
import { errorsOfDecisionRules } from "../src/rule-tests/errors-of-decision-rules.ts";
import { junitReport } from "../src/rule-tests/junit-report.ts";
import { runCatalogueTests } from "../src/rule-tests/run-catalogue-tests.ts";
import { textReport } from "../src/rule-tests/text-report.ts";
import { CliError, contentFolder, run, today } from "./lib/run.ts";
import { writeReport } from "./lib/write-report.ts";

await run(async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { junit: { type: "string" }, content: { type: "string", default: contentFolder() } },
  });
  const { junit, content } = values;
  const [pattern, ...more] = positionals;
  if (more.length > 0) throw new CliError("Give one pattern. Put quotes around one with spaces.");
  if (!statSync(content, { throwIfNoEntry: false })?.isDirectory())
    throw new CliError(`There is no content folder "${content}".`);

  const { catalogue, asOf, diagnostics } = await check(content, { today: today() });
  const errors = errorsOfDecisionRules(diagnostics, content);
  if (errors.length > 0) {
    process.stdout.write(formatters.text(errors, { texts: catalogue.texts, asOf }));
    process.stderr.write("No test was run: the decision rules or their tests have errors.\n");
    return 1;
  }
  const found = runCatalogueTests(catalogue, pattern);
  if (pattern !== undefined && found.tests.length === 0)
    throw new CliError(`No rule test matches "${pattern}".`);
  process.stdout.write(textReport(found));
  if (junit !== undefined) await writeReport(junit, junitReport(found));
  return found.passed ? 0 : 1;
});
