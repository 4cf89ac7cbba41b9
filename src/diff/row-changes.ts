import type { Catalogue, TableEntry } from "../catalogue/catalogue.ts";
import type { Location } from "../diagnostics/diagnostic.ts";
import { isClosed } from "../lib/period.ts";
import { measuredRows, type MeasuredRow } from "../rules/kpis/measured-rows.ts";

/** One row of a KPI's history that is not what it was, is gone, or has come among or before those that were there. */
export interface RowChange {
  readonly kpi: string;
  readonly period: string;
  readonly kind: "rewritten" | "deleted" | "inserted";
  readonly before?: RowValue | undefined;
  readonly after?: RowValue | undefined;
  /** Said why in this change: in the row's note, or for a row that comes or goes in a new event of the KPI. */
  readonly explanation?: string | undefined;
  /** The row; of a deleted one the place where it would stand. */
  readonly at: Location;
}

export interface RowValue {
  readonly value: number;
  readonly n?: number | undefined;
  readonly note?: string | undefined;
}

/** The rows that came, per KPI. */
export interface AddedRows {
  readonly kpi: string;
  readonly periods: readonly string[];
}

export interface RowChanges {
  readonly rewritten: readonly RowChange[];
  readonly added: readonly AddedRows[];
  /** KPIs of which anything in the table has changed. */
  readonly tables: readonly string[];
}

/** What happened to the rows of every KPI that is on both sides. A period that is not over is no history yet. */
export function rowChanges(before: Catalogue, after: Catalogue, asOf: string): RowChanges {
  const [rewritten, added]: [RowChange[], AddedRows[]] = [[], []];
  for (const kpi of after.kpis.values()) {
    const old = before.kpis.get(kpi.id);
    if (!old || old === kpi) continue;
    const was = byPeriod(old);
    const is = byPeriod(kpi);
    const reason = newEventReason(kpi.id, before, after);
    for (const row of was.values()) {
      const change = isClosed(row.measured, asOf) && changeOf(row, is.get(row.measured.index), kpi, reason);
      if (change) rewritten.push(change);
    }
    rewritten.push(...insertedRows(was, is, kpi.id, reason));
    const periods = [...is].flatMap(([index, { period }]) => (was.has(index) ? [] : [period]));
    if (periods.length > 0) added.push({ kpi: kpi.id, periods });
  }
  const tables = new Set([...rewritten, ...added].map(({ kpi }) => kpi));
  return { rewritten, added, tables: [...tables] };
}

const byPeriod = (kpi: TableEntry<"kpis">): ReadonlyMap<number, MeasuredRow> =>
  new Map(measuredRows(kpi).map((row) => [row.measured.index, row]));

function changeOf(
  before: MeasuredRow,
  after: MeasuredRow | undefined,
  kpi: TableEntry<"kpis">,
  reason: string | undefined,
): RowChange | undefined {
  const base = { kpi: kpi.id, period: before.period, before: valueOf(before) };
  if (!after) return { ...base, kind: "deleted", at: placeOf(before, kpi), explanation: reason };
  const same = before.value === after.value && before.n === after.n;
  // A note that is put in or reworded is an explanation, not a new history.
  if (same && (after.note !== undefined || before.note === undefined)) return undefined;
  // What was written before says nothing of this change.
  const explanation = after.note === before.note ? undefined : after.note;
  return { ...base, kind: "rewritten", after: valueOf(after), at: after.atValue, explanation };
}

/** Rows that come before the latest that was known: limits come from the first rows, so these can move them all. */
function insertedRows(
  was: ReadonlyMap<number, MeasuredRow>,
  is: ReadonlyMap<number, MeasuredRow>,
  kpi: string,
  reason: string | undefined,
): RowChange[] {
  const latest = Math.max(...was.keys());
  return [...is].flatMap(([index, row]): RowChange[] =>
    was.has(index) || index > latest
      ? []
      : [
          {
            kpi,
            period: row.period,
            kind: "inserted",
            after: valueOf(row),
            at: row.atPeriod,
            explanation: row.note ?? reason,
          },
        ],
  );
}

const valueOf = ({ value, n, note }: MeasuredRow): RowValue => ({
  value,
  ...(n === undefined ? {} : { n }),
  ...(note === undefined ? {} : { note }),
});

/** Where a deleted row would stand: before the first later one, else at the end. */
function placeOf({ measured }: MeasuredRow, kpi: TableEntry<"kpis">): Location {
  const rows = measuredRows(kpi);
  const next = rows.find((row) => row.measured.index > measured.index) ?? rows.at(-1);
  return next?.atPeriod ?? { file: kpi.table?.file ?? kpi.file, line: 1, column: 1 };
}

function newEventReason(kpi: string, before: Catalogue, after: Catalogue): string | undefined {
  const old = new Set((before.events?.data.events ?? []).map(({ reason }) => reason.sv));
  const events = after.events?.data.events ?? [];
  return events.find((event) => event.kpi === kpi && !old.has(event.reason.sv))?.reason.sv;
}
