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

// Several rules and the pages ask for the same histories. An entry is frozen, so its history cannot change.
const remembered = new WeakMap<
  TableEntry<"kpis">,
  { readonly events: unknown; readonly site: unknown; readonly asOf: string; readonly history: KpiHistory }
>();

/** The same of one KPI. */
export function kpiHistory(
  { events, site }: KpiSurroundings,
  kpi: TableEntry<"kpis">,
  asOf: string,
): KpiHistory {
  const known = remembered.get(kpi);
  if (known?.asOf === asOf && known.events === events && known.site === site) return known.history;
  const { id, data, table } = kpi;
  const baseline = data.baseline ?? { pending_until: asOf };
  const definition = { ...data, id, baseline, pace_span: site?.data.programme };
  const history = buildHistory(definition, table?.rows ?? [], asOf, events?.data.events);
  remembered.set(kpi, { events, site, asOf, history });
  return history;
}
