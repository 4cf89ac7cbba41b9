import { escapeXml } from "../lib/escape-xml.ts";
import { list } from "../lib/list.ts";
import { failureLines } from "./text-report.ts";
import type { TestRun, TestsRun } from "./run-catalogue-tests.ts";

interface Case {
  readonly name: string;
  readonly attributes?: Readonly<Record<string, string | number>>;
  /** First the sentence, then everything that explains it. */
  readonly failure?: { readonly message: string; readonly text: string } | undefined;
}

/** The same as JUnit XML, for tools that show test results: a suite per file, and one for coverage. */
export function junitReport({ tests, coverage = [] }: TestsRun): string {
  const suites: [name: string, cases: readonly Case[]][] = Array.from(
    Map.groupBy(tests, ({ at }) => at.file),
    ([file, ofFile]) => [file, ofFile.map(testCase)],
  );
  const covered = coverage.map(({ rule, missing }): Case => {
    const message = `No test shows "${rule}" as ${list(missing, "or")}.`;
    return { name: rule, failure: missing.length > 0 ? { message, text: message } : undefined };
  });
  const all = covered.length === 0 ? suites : [...suites, ["coverage", covered] as const];
  const totals = attributes(counts(all.flatMap(([, cases]) => cases)));
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="rules:test"${totals}>`,
    ...all.flatMap(([name, cases]) => [
      `  <testsuite${attributes({ name, ...counts(cases) })}>`,
      ...cases.flatMap((one) => caseLines(name, one)),
      "  </testsuite>",
    ]),
    "</testsuites>",
    "",
  ].join("\n");
}

function testCase({ name, at, failures, notes }: TestRun): Case {
  const [first] = failures;
  const text = [...failures.flatMap(failureLines), ...notes].join("\n");
  return {
    name,
    attributes: { file: at.file, line: at.line },
    failure: first && { message: `${first.message}.`, text },
  };
}

function caseLines(suite: string, { name, attributes: more = {}, failure }: Case): string[] {
  const opening = `    <testcase${attributes({ name, classname: suite, ...more })}`;
  if (!failure) return [`${opening}/>`];
  const { message, text } = failure;
  return [
    `${opening}>`,
    `      <failure${attributes({ message })}>${escapeXml(text)}</failure>`,
    "    </testcase>",
  ];
}

const counts = (cases: readonly Case[]) => ({
  tests: cases.length,
  failures: cases.filter(({ failure }) => failure).length,
});

const attributes = (values: Readonly<Record<string, string | number>>): string =>
  Object.entries(values)
    .map(([name, value]) => ` ${name}="${escapeXml(String(value))}"`)
    .join("");
