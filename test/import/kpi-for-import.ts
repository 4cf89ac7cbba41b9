import type { ImportKpi } from "../../src/import/figure.ts";

/** A weekly KPI in hours, with what a test changes. */
export const kpiForImport = (changes: Partial<ImportKpi> = {}): ImportKpi => ({
  id: "svarstid",
  title: { sv: "Genomsnittlig svarstid", en: "Average response time" },
  unit: "hours",
  cadence: "weekly",
  ...changes,
});
