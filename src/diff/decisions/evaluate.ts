import type { Catalogue, TableEntry } from "../../catalogue/catalogue.ts";
import { decide, type DecisionOutcome } from "../../engine/decide/decide.ts";
import type { KpiHistory } from "../../engine/reading.ts";
import { leaves } from "../../rules/decisions/condition-parts.ts";
import { rulesInForce } from "../../rules/decisions/rules-in-force.ts";
import { kpiHistories } from "../../rules/kpis/kpi-histories.ts";
import { measuredRows } from "../../rules/kpis/measured-rows.ts";

/** What decisions are calculated from: definitions (records, events, programme) and data (rows of tables). */
export type Decided = Pick<Catalogue, "kpis" | "decisionRules" | "events" | "site">;

/** All verdicts and decisions of one side. */
export interface Evaluated {
  readonly kpis: ReadonlyMap<string, KpiHistory>;
  readonly decision: DecisionOutcome;
}

/** The same question asked of old and new definitions on old and new data. */
export interface Four<T> {
  readonly before: T;
  /** New definitions on old data. */
  readonly definition: T;
  /** Old definitions on new data. */
  readonly data: T;
  readonly after: T;
}

/** Evaluates both sides and the two mixtures, all with one engine and as of one day. */
export function evaluateFour(before: Decided, after: Decided, asOf: string): Four<Evaluated> {
  const evaluated = (content: Decided) => evaluate(content, asOf);
  return {
    before: evaluated(before),
    definition: evaluated(mixed(after, before)),
    data: evaluated(mixed(before, after)),
    after: evaluated(after),
  };
}

/**
 * Works out what content decides. Rows and rules that cannot be calculated with are left out: the sides say what is
 * wrong with them.
 */
export function evaluate(content: Decided, asOf: string): Evaluated {
  const usable = new Map(Array.from(content.kpis, ([id, kpi]) => [id, withUsableRows(kpi)]));
  const kpis = kpiHistories({ ...content, kpis: usable }, asOf);
  const answerable = Array.from(content.decisionRules).filter(([, { data }]) => {
    const parts = Array.from(leaves(data.when, []), ({ condition }) => condition);
    const asked = parts.map((part) => ("kpi" in part ? part.kpi : ""));
    return [...asked, ...(data.guardrails ?? [])].every((kpi) => kpis.has(kpi));
  });
  const rules = rulesInForce({ decisionRules: new Map(answerable) });
  return { kpis, decision: decide(rules, kpis, asOf) };
}

/** One side's definitions with the other's rows. */
function mixed(definitions: Decided, data: Decided): Decided {
  const kpis = Array.from(definitions.kpis, ([id, kpi]): [string, TableEntry<"kpis">] => {
    const other = data.kpis.get(id);
    // Rows of a KPI that is new, or is counted per month instead of per week, come with its definition.
    const own = !other || other === kpi || other.data.cadence !== kpi.data.cadence;
    return [id, own ? kpi : { ...kpi, table: other.table }];
  });
  return { ...definitions, kpis: new Map(kpis) };
}

// An entry is frozen, so what can be used of it cannot change; the same entry again finds its verdicts calculated.
const usableRows = new WeakMap<TableEntry<"kpis">, TableEntry<"kpis">>();

function withUsableRows(kpi: TableEntry<"kpis">): TableEntry<"kpis"> {
  const known = usableRows.get(kpi);
  if (known) return known;
  const rows = [...new Map(measuredRows(kpi).map((row) => [row.period, row])).values()];
  const { table } = kpi;
  const usable = !table || rows.length === table.rows.length ? kpi : { ...kpi, table: { ...table, rows } };
  usableRows.set(kpi, usable);
  return usable;
}
