import type { DataOf } from "../content-types/index.ts";
import { defineRule } from "./define-rule.ts";
import { asWritten, kpisWithRows } from "./kpis/measured-rows.ts";

export default defineRule({
  code: "KV315",
  severity: "error",
  *check(catalogue) {
    for (const { kpi, rows } of kpisWithRows(catalogue)) {
      const { min = -Infinity, max = Infinity } = boundsOf(kpi.data);
      for (const { value, atValue } of rows) {
        if (min <= value && value <= max) continue;

        const [side, bound] = value < min ? ["below", min] : ["above", max];
        yield {
          at: atValue,
          message: `The value ${asWritten(value, kpi)} is ${side} ${asWritten(bound, kpi)}, which cannot be.`,
          hint: 'Correct the value. If it can be, say so with "bounds" in the KPI.',
        };
      }
    }
  },
});

interface Bounds {
  readonly min?: number | undefined;
  readonly max?: number | undefined;
}

/** Declared bounds take the place of those that follow from the unit: a change in percent may be below 0. */
function boundsOf({ bounds, unit }: DataOf<"kpis">): Bounds {
  return bounds ?? boundsOfUnit[unit] ?? {};
}

const boundsOfUnit: { readonly [U in DataOf<"kpis">["unit"]]?: Bounds } = {
  percent: { min: 0, max: 100 },
  count: { min: 0 },
  hours: { min: 0 },
  SEK: { min: 0 },
};
