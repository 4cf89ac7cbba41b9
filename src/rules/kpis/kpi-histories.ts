import type { Catalogue, TableEntry } from "../../catalogue/catalogue.ts";
import { buildHistory, type KpiHistory } from "../../engine/reading.ts";

/** What a KPI's history is made of, besides its own record: the team's events and the programme's days. */
export type KpiSurroundings = Pick<Catalogue, "events" | "site">;

/**
 * Every KPI that has a definition, by id, with its verdicts.
 *
 * @throws {RangeError} On rows that the rules for KPI data refuse.
 */
export function kpiHistories(
  catalogue: KpiSurroundings & Pick<Catalogue, "kpis">,
  asOf: string,
): ReadonlyMap<string, KpiHistory> {
  return new Map(Array.from(catalogue.kpis.values(), (kpi) => [kpi.id, kpiHistory(catalogue, kpi, asOf)]));
}

/** The same of one KPI. */
export function kpiHistory(
  { events, site }: KpiSurroundings,
  { id, data, table }: TableEntry<"kpis">,
  asOf: string,
): KpiHistory {
  const baseline = data.baseline ?? { pending_until: asOf };
  const definition = { ...data, id, baseline, pace_span: site?.data.programme };
  return buildHistory(definition, table?.rows ?? [], asOf, events?.data.events);
}
