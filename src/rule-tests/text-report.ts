import { logText } from "../lib/log-text.ts";
import type { Location } from "../diagnostics/diagnostic.ts";
import type { RuleCoverage } from "../engine/rule-tests/rule-coverage.ts";
import { testStates } from "../engine/rule-tests/rule-test.ts";
import { count } from "../lib/list.ts";
import type { ExplainedFailure } from "./explain-failures.ts";
import type { TestRun, TestsRun } from "./run-catalogue-tests.ts";

/** What the tests found: each test by file, each failure with what was expected and why, and coverage. */
export function textReport({ tests, coverage }: TestsRun): string {
  const files = Map.groupBy(tests, ({ at }) => at.file);
  const lines = Array.from(files, ([file, ofFile]) => [file, ...ofFile.flatMap(testLines), ""]).flat();
  const failed = tests.filter(({ failures }) => failures.length > 0).length;
  const total = `${count(tests.length, "test")}, ${failed} failed.`;
  if (!coverage) return `${[...lines, `${total} Coverage is judged when all tests run.`].join("\n")}\n`;

  const uncovered = coverage.filter(({ missing }) => missing.length > 0).length;
  const rules = `${count(coverage.length, "active rule")}, ${uncovered} without full coverage.`;
  return logText(`${[...lines, ...coverageTable(coverage), "", `${total} ${rules}`].join("\n")}\n`);
}

function testLines({ name, failures, notes }: TestRun): string[] {
  if (failures.length === 0) return [`  passed  ${name}`];
  return [
    `  FAILED  ${name}`,
    ...failures.flatMap(failureLines),
    ...notes.map((note) => `    Note: ${note}`),
  ];
}

/** A failure's own lines, from the place it is at. */
export function failureLines({ at, message, expected, got, because }: ExplainedFailure): string[] {
  return [
    `    ${placeText(at)} ${message}.`,
    ...(expected === undefined ? [] : [`      expected  ${expected}`, `      got       ${got ?? "none"}`]),
    ...because.map((answer, i) => `      ${i === 0 ? "because " : "        "}  ${answer}`),
  ];
}

const placeText = ({ file, line, column }: Location): string => `${file}:${line}:${column}`;

/** A row per rule, a column per state: shown, MISSING, or – where the rule can never be. */
function coverageTable(coverage: readonly RuleCoverage[]): string[] {
  const rows = coverage.map(({ rule, shown, missing }) => [
    `  ${rule}`,
    ...testStates.map((state) =>
      shown.includes(state) ? "shown" : missing.includes(state) ? "MISSING" : "–",
    ),
  ]);
  const table = [["Coverage", ...testStates], ...rows];
  const width = Math.max(...table.map(([name = ""]) => name.length)) + 2;
  return table.map(([name = "", ...cells]) =>
    [name.padEnd(width), ...cells.map((cell) => cell.padEnd(10))].join("").trimEnd(),
  );
}
