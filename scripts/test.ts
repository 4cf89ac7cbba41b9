#!/usr/bin/env node
// scripts/test.ts: format, types and tests. All run, whatever fails; the last line is "N passed, N failed". With names of
// test files or folders, only those: `npm test -- test/rules`.
import { mkdirSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";
import { passes } from "./lib/passes.ts";
import { testTotals } from "./lib/test-totals.ts";
import { testTree } from "./lib/test-tree.ts";

const report = resolve(".kvitto", "test-report.json");
const only = process.argv.slice(2);
const folder = testTree();
const program = (tool: string): string => resolve("node_modules", tool);

const code = "**/*.{ts,mjs,astro,css,json}";
const steps =
  only.length > 0
    ? []
    : [
        passes("Format", [program("prettier/bin/prettier.cjs"), "--check", "--log-level", "warn", code]),
        passes("Types", [program("astro/bin/astro.mjs"), "check", "--minimumSeverity", "warning"]),
        // The tests are about the program, on its demonstration; a team's own content is checked here.
        ...(folder === "." ? [] : [passes("Content", [join("scripts", "check.ts")])]),
      ];

mkdirSync(".kvitto", { recursive: true });
rmSync(report, { force: true });
const options = ["--config", "test/vitest.config.ts", "--reporter=default", "--reporter=json"];
const all = [program("vitest/vitest.mjs"), "run", ...options, `--outputFile.json=${report}`, ...only];
const allPassed = passes("Tests", all, folder);
const tests = testTotals(report, allPassed);

const passed = steps.filter(Boolean).length + tests.passed;
const failed = steps.filter((step) => !step).length + tests.failed;
process.stdout.write(`\n${passed} passed, ${failed} failed\n`);
process.exitCode = failed > 0 ? 1 : 0;
