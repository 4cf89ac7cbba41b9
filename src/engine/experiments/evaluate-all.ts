import type { Experiment } from "../../content-types/experiment.ts";
import type { ExperimentResultRow } from "../../content-types/experiment-results.ts";
import type { Kpi } from "../../content-types/kpi.ts";
import { designOf } from "./design-of.ts";
import { evaluateExperiment, type Evaluation } from "./evaluate.ts";

/** What experiments are worked out from, as the catalogue holds it. */
export interface ExperimentRecords {
  readonly experiments: ReadonlyMap<string, { readonly data: Experiment }>;
  readonly experimentResults:
    { readonly data: { readonly rows: readonly ExperimentResultRow[] } } | undefined;
  readonly kpis: ReadonlyMap<string, { readonly data: Kpi }>;
}

/** Every experiment by its id, as its figures have it; one without a goal that can be read is left out. */
export function evaluateAll(records: ExperimentRecords): ReadonlyMap<string, Evaluation> {
  const rows = Map.groupBy(records.experimentResults?.data.rows ?? [], ({ experiment }) => experiment);
  return new Map(
    Array.from(records.experiments.keys()).flatMap((id) => {
      const evaluation = evaluateRecord(records, id, rows.get(id) ?? []);
      return evaluation ? [[id, evaluation] as const] : [];
    }),
  );
}

/**
 * One experiment, as its figures have it.
 *
 * @param rows Its results; found among all when left out.
 * @returns Undefined when there is none, or its goal is no KPI with a good direction.
 */
export function evaluateRecord(
  { experiments, experimentResults, kpis }: ExperimentRecords,
  id: string,
  rows = experimentResults?.data.rows.filter(({ experiment }) => experiment === id) ?? [],
): Evaluation | undefined {
  const experiment = experiments.get(id)?.data;
  const design = experiment && designOf(experiment, (kpi) => kpis.get(kpi)?.data);
  return design && evaluateExperiment(design, rows);
}
