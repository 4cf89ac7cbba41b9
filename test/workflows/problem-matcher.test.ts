import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { formatters } from "../../src/diagnostics/formatters.ts";
import { error, findingsToWrite, hostile, options, warning } from "../diagnostics/formats/findings.ts";
import { root } from "./workflow.ts";

const { problemMatcher } = JSON.parse(readFileSync(join(root, ".github/problem-matcher.json"), "utf8"));
const [pattern] = problemMatcher[0].pattern;

/** What GitHub's runner reads out of a report: a line at a time. */
function matches(report: string) {
  const found = report.split("\n").map((line) => new RegExp(pattern.regexp).exec(line));
  return found
    .filter((one) => one !== null)
    .map((one) => ({
      file: one[pattern.file],
      line: Number(one[pattern.line]),
      column: Number(one[pattern.column]),
      severity: one[pattern.severity],
      code: one[pattern.code],
      message: one[pattern.message],
    }));
}

describe("the problem matcher", () => {
  test("reads place, severity, code and message", () => {
    expect(matches(formatters.text([error, warning], options))).toEqual([
      {
        file: "content/a.yaml",
        line: 2,
        column: 9,
        severity: "error",
        code: "KV104",
        message: error.message,
      },
      {
        file: "content/b.csv",
        line: 3,
        column: 1,
        severity: "warning",
        code: "KV313",
        message: warning.message,
      },
    ]);
  });

  test(
    "finds each in every sample portal, and nothing in a report without findings",
    { timeout: 60_000 },
    async () => {
      for (const { name, diagnostics, options } of await findingsToWrite()) {
        if (name === "hostile") continue;
        const found = matches(formatters.text(diagnostics, options));
        expect(
          found.map(({ file, line, column, code }) => `${file}:${line}:${column} ${code}`),
          name,
        ).toEqual(diagnostics.map(({ at, code }) => `${at.file}:${at.line}:${at.column} ${code}`));
      }
      expect(matches(formatters.text([], options))).toEqual([]);
    },
  );

  test("finds one in a hostile one: a name cannot forge a second", () => {
    expect(matches(formatters.text([hostile], options))).toHaveLength(1);
  });
});
