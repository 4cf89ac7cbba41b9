import type { SourceFile } from "../../src/catalogue/source-file.ts";
import { fillFile } from "../help/fill-file.ts";

/** Limits worked out by hand: 10.17 ± 3.87, from the first twelve weeks. Then two weeks below, one as usual, none. */
export const values = "10 11 9 10 12 10 9 11 10 11 9 10 5 4 11 _";

/** What holds of the rule on those figures, in every state. */
export const everyState = [
  "{ at: 11, rule: pause, state: inactive }",
  "{ at: 12, rule: pause, state: pending }",
  "{ at: 13, rule: pause, state: firing, decision: pause, because_leaf: trust }",
  "{ at: 15, rule: pause, state: unknown, decision: no_decision, unknown: [trust] }",
];

export interface SmallTest {
  readonly name?: string;
  /** Fields of the series but its values, as in YAML. */
  readonly declared?: string;
  readonly values?: string;
  readonly expect?: readonly string[];
  readonly more?: string;
}

/** A portal of one KPI, one rule that pauses when it has worsened for two weeks, and tests; texts by path. */
export function portalTexts(
  tests: Readonly<Record<string, readonly SmallTest[]>>,
  more: Readonly<Record<string, string>> = {},
): Record<string, string> {
  const small: Record<string, string> = {
    "site.yaml": "as_of: 2026-11-22\n",
    "internal/roles/editor.yaml": "holders: [{ person_id: person-01, from: 2026-01-01 }]\n",
    "internal/kpis/trust.yaml": "kind: trust\nbetter: higher\ncadence: weekly\n",
    "internal/decision-rules/pause.yaml":
      "decision: pause\nwhen: { kpi: trust, variation: worsening }\nfor: 2\nstatus: active\n",
    ...Object.fromEntries(
      Object.entries(tests).map(([id, ofFile]) => [
        `internal/decision-rules/tests/${id}.yaml`,
        `rules: [pause]\ntests:\n${ofFile.map(testText).join("")}`,
      ]),
    ),
    ...more,
  };
  return Object.fromEntries(Object.entries(small).map(([path, text]) => [path, fillFile(path, text).text]));
}

/** The same as files that have been read. */
export function portalFiles(...portal: Parameters<typeof portalTexts>): SourceFile[] {
  return Object.entries(portalTexts(...portal)).map(([path, text]) => {
    const bytes = new TextEncoder().encode(text);
    return { path, kind: "file", size: bytes.byteLength, bytes };
  });
}

function testText({
  name = "Sentimentet faller",
  declared = "better: higher",
  values: figures = values,
  expect = everyState,
  more = "",
}: SmallTest): string {
  return [
    `  - name: ${JSON.stringify(name)}`,
    "    cadence: weekly",
    `    series: { trust: { ${declared}, values: "${figures}" } }`,
    "    expect:",
    ...expect.map((one) => `      - ${one}`),
    ...(more === "" ? [] : [`    ${more}`]),
    "",
  ].join("\n");
}
