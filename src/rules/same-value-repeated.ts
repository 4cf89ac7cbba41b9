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
        if (!first || !last) continue;

        yield {
          at: first.atValue,
          message: `The value ${asWritten(first.value, kpi)} stands in ${run.length} periods running, from ${first.period} to ${last.period}.`,
          hint: "Check that each was measured and not copied. If they were, leave them as they are.",
        };
      }
    }
  },
});

/** Stretches of adjacent periods with one value that are long enough to be suspicious, in order. */
function runsOfEqual(rows: readonly MeasuredRow[]): MeasuredRow[][] {
  const sorted = rows.toSorted((a, b) => a.measured.index - b.measured.index);
  const starts = sorted.flatMap((row, i) => {
    const before = sorted[i - 1];
    const goesOn = before?.value === row.value && before.measured.index + 1 === row.measured.index;
    return goesOn ? [] : [i];
  });
  return starts
    .map((start, i) => ({ start, end: starts[i + 1] ?? sorted.length }))
    .filter(({ start, end }) => end - start >= suspicious)
    .map(({ start, end }) => sorted.slice(start, end));
}
