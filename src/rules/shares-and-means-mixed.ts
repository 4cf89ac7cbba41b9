import { defineRule } from "./define-rule.ts";

export default defineRule({
  code: "KV813",
  severity: "error",
  *check({ experimentResults }) {
    if (!experimentResults) return;
    const rows = experimentResults.data.rows.entries();
    const kept = Map.groupBy(rows, ([, { experiment, kpi }]) => `${experiment} ${kpi}`);
    for (const [[, first], ...later] of kept.values() as Iterable<[Numbered, ...Numbered[]]>) {
      const form = formOf(first);
      // Said once: the first that differs is as many as the reader needs.
      const [i, other] = later.find(([, row]) => formOf(row) !== form) ?? [];
      if (i === undefined || !other) continue;
      yield {
        at: experimentResults.locate("rows", i, other.successes === undefined ? "mean" : "successes"),
        message: `"${first.kpi}" is ${formOf(other)} here, and ${form} in an earlier row of "${first.experiment}".`,
        hint: "Give every row of a KPI in the same way: how many of n, or a mean with its standard deviation.",
      };
    }
  },
});

type Row = { readonly experiment: string; readonly kpi: string; readonly successes?: number | undefined };
type Numbered = readonly [number, Row];

const formOf = ({ successes }: Row): string => (successes === undefined ? "a mean" : "a share");
