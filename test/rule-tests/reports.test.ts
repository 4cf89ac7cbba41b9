import { describe, expect, test } from "vitest";
import { junitReport } from "../../src/rule-tests/junit-report.ts";
import type { TestsRun } from "../../src/rule-tests/run-catalogue-tests.ts";
import { textReport } from "../../src/rule-tests/text-report.ts";
import { readXml } from "./read-xml.ts";

const file = "content/internal/decision-rules/tests/a.yaml";
const found: TestsRun = {
  passed: false,
  tests: [
    { name: "Allt som vanligt", at: { file, line: 3, column: 11 }, failures: [], notes: ["Not said."] },
    {
      name: 'Kostnad < 400 & "billigt"',
      at: { file, line: 9, column: 11 },
      failures: [
        {
          at: { file, line: 13, column: 35 },
          message: 'At 13, the state of "scale"',
          expected: "firing",
          got: "pending",
          because: ["cpa, value < 400, is true: 399,5", "trust, known: true, is true: common_cause"],
        },
        { at: { file, line: 14, column: 9 }, message: "The expectation asks nothing", because: [] },
      ],
      notes: ['"cpa" has fewer than 12 figures.'],
    },
  ],
  coverage: [
    { rule: "at-once", shown: ["inactive", "firing", "unknown"], missing: [] },
    { rule: "scale", shown: ["inactive", "pending"], missing: ["firing", "unknown"] },
  ],
};
const nothing: TestsRun = { passed: true, tests: [], coverage: [] };

describe("textReport(found)", () => {
  test("shows each test, why one fails, and the states that are not shown", () => {
    expect(textReport(found)).toBe(
      [
        file,
        "  passed  Allt som vanligt",
        '  FAILED  Kostnad < 400 & "billigt"',
        `    ${file}:13:35 At 13, the state of "scale".`,
        "      expected  firing",
        "      got       pending",
        "      because   cpa, value < 400, is true: 399,5",
        "                trust, known: true, is true: common_cause",
        `    ${file}:14:9 The expectation asks nothing.`,
        '    Note: "cpa" has fewer than 12 figures.',
        "",
        "Coverage   inactive  pending   firing    unknown",
        "  at-once  shown     –         shown     shown",
        "  scale    shown     shown     MISSING   MISSING",
        "",
        "2 tests, 1 failed. 2 active rules, 1 without full coverage.",
        "",
      ].join("\n"),
    );
  });

  test.for<{ because: string; run: TestsRun; last: string }>([
    {
      because: "there is nothing to test",
      run: nothing,
      last: "0 tests, 0 failed. 0 active rules, 0 without full coverage.\n",
    },
    {
      because: "some were chosen",
      run: { ...found, tests: found.tests.slice(0, 1), coverage: undefined },
      last: "1 test, 0 failed. Coverage is judged when all tests run.\n",
    },
  ])("ends with the totals when $because", ({ run, last }) => {
    expect(textReport(run).split("\n").slice(-2).join("\n")).toBe(last);
  });
});

describe("junitReport(found)", () => {
  test("is well-formed, with a suite per file and one for coverage", () => {
    const [suites] = readXml(junitReport(found));
    expect(suites).toMatchObject({ name: "testsuites", attributes: { tests: "4", failures: "2" } });
    expect(suites?.children.map(({ attributes }) => attributes)).toEqual([
      { name: file, tests: "2", failures: "1" },
      { name: "coverage", tests: "2", failures: "1" },
    ]);
  });

  test("keeps signs of markup in names and texts", () => {
    const [, failed] = readXml(junitReport(found))[0]?.children[0]?.children ?? [];
    expect(failed?.attributes).toEqual({
      name: 'Kostnad < 400 & "billigt"',
      classname: file,
      file,
      line: "9",
    });
    expect(failed?.children[0]?.attributes).toEqual({ message: 'At 13, the state of "scale".' });
    expect(failed?.children[0]?.text).toContain("because   cpa, value < 400, is true: 399,5");
  });

  test("names the states that no test shows", () => {
    const [, uncovered] = readXml(junitReport(found))[0]?.children[1]?.children ?? [];
    expect(uncovered?.children[0]?.attributes).toEqual({
      message: 'No test shows "scale" as firing or unknown.',
    });
  });

  test("is well-formed without tests", () => {
    expect(readXml(junitReport(nothing))).toEqual([
      {
        name: "testsuites",
        attributes: { name: "rules:test", tests: "0", failures: "0" },
        children: [],
        text: "\n",
      },
    ]);
  });
});

describe("readXml, which these tests trust, refuses", () => {
  test.for([
    "<a><b></a></b>",
    "<a>",
    "<a/><b/>",
    "<a>1 < 2</a>",
    "<a>1 & 2</a>",
    '<a b="<"/>',
    '<a b="1" b="2"/>',
    "<a b=1/>",
    "text",
  ])("%s", (text) => {
    expect(() => readXml(text)).toThrow(SyntaxError);
  });
});
