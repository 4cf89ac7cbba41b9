import type { TableRow } from "../../catalogue/parse-table.ts";
import type { Catalogue, TableEntry } from "../../catalogue/catalogue.ts";
import type { Location } from "../../diagnostics/diagnostic.ts";
import { parsePeriod, type Period } from "../../lib/period.ts";

/** A row of a KPI's table whose period its cadence knows. */
export interface MeasuredRow extends TableRow {
  readonly measured: Period;
  /** Where the period stands. */
  readonly atPeriod: Location;
  /** Where the value stands. */
  readonly atValue: Location;
}

/** The KPI's rows in file order. Those whose period is none are left to KV310. */
export function measuredRows(kpi: TableEntry<"kpis">): readonly MeasuredRow[] {
  const known = remembered.get(kpi);
  if (known) return known;
  const rows = readRows(kpi);
  remembered.set(kpi, rows);
  return rows;
}

// Eight rules ask for the same rows, and calendars are slow. An entry is frozen, so its rows cannot change.
const remembered = new WeakMap<TableEntry<"kpis">, readonly MeasuredRow[]>();

function readRows({ data, table }: TableEntry<"kpis">): MeasuredRow[] {
  const { file, rows } = table ?? { file: "", rows: [] };
  return rows.flatMap((row) => {
    const measured = parsePeriod(row.period, data.cadence);
    if (!measured) return [];
    const atPeriod = { file, line: row.line, column: 1 };
    return [{ ...row, measured, atPeriod, atValue: { ...atPeriod, column: row.valueColumn } }];
  });
}

/** Every KPI with its rows, as `measuredRows` gives them. */
export function* kpisWithRows({
  kpis,
}: Catalogue): Generator<{ kpi: TableEntry<"kpis">; rows: readonly MeasuredRow[] }> {
  for (const kpi of kpis.values()) yield { kpi, rows: measuredRows(kpi) };
}

/** A number as the KPI's author writes it: in a Swedish table with a decimal comma and a real minus. */
export function asWritten(value: number, { table }: TableEntry<"kpis">): string {
  // A median of two rows may carry the binary system's own decimals; nobody measures to twelve figures.
  const written = String(Number(value.toPrecision(12)));
  return table?.dialect === "sv" ? written.replace(".", ",").replace("-", "\u2212") : written;
}
