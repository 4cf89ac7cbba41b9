#!/usr/bin/env node
// scripts/test.ts: format, types and tests. All run, whatever fails; the last line is "N passed, N failed".
import { spawnSync } from "node:child_process";
import { rmSync } from "node:fs";
import { join } from "node:path";
import { testTotals } from "./lib/test-totals.ts";

const report = join(".kvitto", "test-report.json");

/** Runs a tool of ours with this very Node, and says whether it was content. */
function passes(title: string, tool: string, ...args: string[]): boolean {
  process.stdout.write(`\n${title}\n`);
  return (
    spawnSync(process.execPath, [join("node_modules", tool), ...args], { stdio: "inherit" }).status === 0
  );
}

const code = "**/*.{ts,mjs,astro,css,json}";
const steps = [
  passes("Format", "prettier/bin/prettier.cjs", "--check", "--log-level", "warn", code),
  passes("Types", "astro/bin/astro.mjs", "check", "--minimumSeverity", "warning"),
];

rmSync(report, { force: true });
const options = ["--config", "test/vitest.config.ts", "--reporter=default", "--reporter=json"];
const allPassed = passes("Tests", "vitest/vitest.mjs", "run", ...options, `--outputFile.json=${report}`);
const tests = testTotals(report, allPassed);

const passed = steps.filter(Boolean).length + tests.passed;
const failed = steps.filter((step) => !step).length + tests.failed;
process.stdout.write(`\n${passed} passed, ${failed} failed\n`);
process.exitCode = failed > 0 ? 1 : 0;
