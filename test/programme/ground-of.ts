import { kpiHistory } from "../../src/rules/kpis/kpi-histories.ts";
import { readAsOf } from "../../src/engine/reading.ts";
import type { Ground } from "../../src/programme/prove.ts";
import { catalogueOf, type Files } from "../rules/findings-of.ts";

/** What proofs are judged on, from a few files. */
export function groundOf(files: Files, asOf = "2026-11-22"): Ground {
  const catalogue = catalogueOf(files);
  return {
    catalogue,
    asOf,
    reading: (id, day) => {
      const kpi = catalogue.kpis.get(id);
      return kpi && readAsOf(kpiHistory(catalogue, kpi, asOf), day);
    },
  };
}
