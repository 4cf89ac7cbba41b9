import { defineRule } from "./define-rule.ts";
import { asWritten, kpisWithRows, type MeasuredRow } from "./kpis/measured-rows.ts";

/** So many equal figures in a row are more often copied than measured. */
const suspicious = 5;

export default defineRule({
  code: "KV318",
  severity: "warning",
  *check(catalogue) {
    for (const { kpi, rows } of kpisWithRows(catalogue)) {
      for (const run of runsOfEqual(rows)) {
        const [first, last] = [run[0], run.at(-1)];
        if (run.length < suspicious || !first || !last) continue;

        yield {
          at: first.atValue,
          message: `The value ${asWritten(first.value, kpi)} stands in ${run.length} periods running, from ${first.period} to ${last.period}.`,
          hint: "Check that each was measured and not copied. If they were, leave them as they are.",
        };
      }
    }
  },
});

/** Stretches of adjacent periods with one value, in order. */
function runsOfEqual(rows: readonly MeasuredRow[]): MeasuredRow[][] {
  const runs: MeasuredRow[][] = [];
  for (const row of rows.toSorted((a, b) => a.measured.index - b.measured.index)) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (run && last?.value === row.value && last.measured.index + 1 === row.measured.index) run.push(row);
    else runs.push([row]);
  }
  return runs;
}
