import type { Dialect } from "../catalogue/number-grammar.ts";
import { list, quoted } from "../lib/list.ts";
import type { Figure, ImportKpi } from "./figure.ts";
import { columnName, findColumns } from "./find-columns.ts";
import type { ImportProblem } from "./import-problem.ts";
import { planFigures, type ImportPlan, type PlanOptions } from "./plan-figures.ts";
import { readExport, type ExportRow, type ExportTable } from "./read-export.ts";
import { readNumberCell } from "./read-number-cell.ts";
import { readPeriodCell } from "./read-period-cell.ts";

export interface ImportOptions extends PlanOptions {
  /** How the export writes numbers; what its delimiter declares unless told. */
  readonly locale?: Dialect | undefined;
}

/** A plan, and how the export was read. */
export interface ExportPlan extends ImportPlan {
  /** What was understood, in sentences. */
  readonly understood: readonly string[];
  /** Periods that the export names without a value: a gap, never a zero. */
  readonly unmeasured: readonly string[];
}

/**
 * Plans the import of an export into a KPI's table. Pure: it reads two texts and gives back a third.
 *
 * @param tableText The KPI's table; empty when there is none yet.
 * @param exportText Decoded, without byte order mark.
 */
export function planImport(
  tableText: string,
  exportText: string,
  kpi: ImportKpi,
  options: ImportOptions = {},
): ExportPlan {
  const refuse = (problem: ImportProblem, understood: readonly string[] = []): ExportPlan => {
    const nothing = planFigures(tableText, [], kpi);
    return { ...nothing, problems: [problem, ...nothing.problems], understood, unmeasured: [] };
  };
  const read = readExport(exportText);
  if ("problem" in read) return refuse(read.problem);
  const { table } = read;
  const columns = mapColumns(table, kpi);
  if ("problem" in columns) return refuse(columns.problem);
  const locale = options.locale ?? table.declares;
  if (locale === undefined) {
    const message = "Tabs stand between the columns, which does not tell how numbers are written.";
    return refuse({
      message,
      hint: "Say --locale sv for decimal commas, or --locale en for decimal points.",
    });
  }

  const figures: Figure[] = [];
  const problems: ImportProblem[] = [];
  const unmeasured: string[] = [];
  for (const row of table.rows) {
    const figure = readFigure(row, columns.at, kpi, locale);
    if ("problem" in figure) problems.push({ line: row.line, ...figure.problem });
    else if ("unmeasured" in figure) unmeasured.push(figure.unmeasured);
    else figures.push(figure);
  }
  if (table.rows.length === 0) problems.push({ message: "The export has a header and no rows." });
  const plan = planFigures(tableText, figures, kpi, { newTable: locale, ...options });
  const all = [...problems, ...plan.problems];
  return {
    ...plan,
    problems: all,
    newText: all.length > 0 ? tableText : plan.newText,
    understood: [howRead(table, locale), columns.sentence],
    unmeasured,
  };
}

type Places = Readonly<{ period: number; value: number; n?: number | undefined; note?: number | undefined }>;

const names = {
  period: ["period", "vecka", "week", "datum", "date", "dag", "day", "månad", "month"],
  value: ["value", "värde"],
  n: ["n", "antal", "count"],
  note: ["note", "anteckning", "kommentar", "comment"],
};

function mapColumns(
  { header }: ExportTable,
  { id, title }: ImportKpi,
): { at: Places; sentence: string } | { problem: ImportProblem } {
  const own = [id, title.sv, title.en ?? id].map(columnName);
  const { at, several, unread } = findColumns(header, { ...names, value: [...names.value, ...own] });
  const columns = `The columns are ${list(quoted(header.filter(Boolean)))}.`;
  const [twice] = several;
  if (twice !== undefined) {
    const message = `More than one column could be the ${twice}. ${columns}`;
    return { problem: { message, hint: "Leave only one of them in the export." } };
  }
  const { period, value } = at;
  if (period === undefined || value === undefined) {
    const missing = period === undefined ? "period" : "value";
    const hint = `Name the ${missing} column ${list(quoted(names[missing]), "or")}.`;
    return { problem: { message: `No column is known to hold the ${missing}. ${columns}`, hint } };
  }
  const read = Object.entries(at).map(
    ([column, place]) => `"${header[place]}" is ${column === "n" ? column : `the ${column}`}`,
  );
  const rest = unread.length > 0 ? ` Not read: ${list(quoted(unread))}.` : "";
  return { at: { ...at, period, value }, sentence: `Columns: ${list(read)}.${rest}` };
}

function readFigure(
  { cells, line }: ExportRow,
  at: Places,
  { cadence, unit }: ImportKpi,
  locale: Dialect,
): Figure | { unmeasured: string } | { problem: ImportProblem } {
  const cell = (place: number | undefined): string => (place === undefined ? "" : (cells[place] ?? ""));
  const period = readPeriodCell(cell(at.period), cadence);
  if ("problem" in period) return period;
  if (cell(at.value) === "") return { unmeasured: period.period.text };
  const number = readNumberCell(cell(at.value), locale, unit);
  if ("problem" in number) return number;
  const n = cell(at.n) === "" ? undefined : readNumberCell(cell(at.n), locale, "count");
  if (n && (!("digits" in n) || !/^\d{1,15}$/.test(n.digits))) {
    const message = `The count of observations is "${cell(at.n)}". Expected a whole number.`;
    return { problem: { message, hint: "Leave the cell empty when it is not known." } };
  }
  const note = cell(at.note);
  return {
    ...period,
    ...number,
    line,
    ...(n ? { n: Number(n.digits) } : {}),
    ...(note === "" ? {} : { note }),
  };
}

function howRead({ delimiter, declares, lineBreak }: ExportTable, locale: Dialect): string {
  const between = { ";": "Semicolons", ",": "Commas", "\t": "Tabs" }[delimiter];
  const sign = locale === "sv" ? "decimal commas (sv)" : "decimal points (en)";
  const why = locale === declares ? "as the delimiter declares" : "as --locale says";
  return `${between} between columns, ${lineBreak} line breaks; ${sign}, ${why}.`;
}
