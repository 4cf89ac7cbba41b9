import type { Catalogue } from "../../catalogue/catalogue.ts";
import { readAsOf } from "../../engine/reading.ts";
import type { Ground } from "../../programme/prove.ts";
import { kpiHistory } from "../kpis/kpi-histories.ts";
import { measuredRows } from "../kpis/measured-rows.ts";

/** What proofs are judged on. A KPI whose rows other rules refuse cannot be read, so nothing is judged by it. */
export function groundOf(catalogue: Catalogue, asOf: string): Ground {
  return {
    catalogue,
    asOf,
    reading: (id, day) => {
      const kpi = catalogue.kpis.get(id);
      if (!kpi) return undefined;
      const rows = measuredRows(kpi);
      const written = kpi.table?.rows.length ?? 0;
      if (new Set(rows.map(({ period }) => period)).size !== written) return undefined;
      return readAsOf(kpiHistory(catalogue, kpi, asOf), day);
    },
  };
}
