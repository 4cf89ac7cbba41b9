import type { Catalogue, Entry } from "../catalogue/catalogue.ts";
import type { ExplainedFailure } from "./explain-failures.ts";

/**
 * Where a test's series is declared otherwise than the KPI: what it shows would not be true of the figures
 * that the rule is for.
 *
 * @param index Of the test in its file.
 */
export function kpiMismatches(
  file: Entry<"ruleTests">,
  index: number,
  kpis: Catalogue["kpis"],
): ExplainedFailure[] {
  const test = file.data.tests[index];
  return Object.entries(test?.series ?? {}).flatMap(([id, series]) => {
    const kpi = kpis.get(id)?.data;
    if (!kpi) return [];
    const declared = [
      ["better", series.better, kpi.better],
      ["cadence", series.cadence ?? test?.cadence, kpi.cadence],
      ["min_points", series.min_points, kpi.min_points],
    ] as const;
    return declared
      .filter(([, here, there]) => here !== there)
      .map(([field, here, there]) => ({
        at: file.locate("tests", index, "series", id, field),
        message: `"${field}" of "${id}" is not what the KPI has, so the test says nothing of it`,
        expected: String(there ?? "none"),
        got: String(here ?? "none"),
        because: [],
      }));
  });
}
