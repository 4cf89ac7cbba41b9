import type { Dialect } from "../catalogue/number-grammar.ts";
import { comparePeriods } from "../lib/period.ts";
import { editLines, type LineEdit } from "./edit-lines.ts";
import type { Figure, ImportKpi } from "./figure.ts";
import type { ImportProblem } from "./import-problem.ts";
import { readExistingTable, type ExistingRow } from "./read-existing-table.ts";
import { rowProblem, rowText, valueText } from "./table-rows.ts";

/** What an import would do to a KPI's table. Nothing is written by planning it. */
export interface ImportPlan {
  /** New rows in the table's dialect, by period. */
  readonly additions: readonly string[];
  /** Periods whose row says the same already. */
  readonly unchanged: readonly string[];
  readonly rewrites: readonly { readonly before: string; readonly after: string }[];
  /** Any one of them stops the whole import. */
  readonly problems: readonly ImportProblem[];
  /** The table afterwards; as it was when there are problems. */
  readonly newText: string;
}

export interface PlanOptions {
  /** Why history may be rewritten; it becomes part of the note of every row that is. */
  readonly note?: string | undefined;
  /** How a table that does not exist yet is to write its numbers; Swedish unless told. */
  readonly newTable?: Dialect | undefined;
  /** Decimals at which a row agrees with a calculated figure that has more of them; none asks for equal values. */
  readonly agreesAt?: number | undefined;
}

/**
 * Plans how figures come into a KPI's table: in order of period, in the table's own dialect, every other byte left
 * as it is. A period that is there with the same value, and not another n, is left alone; with another it is
 * history, and only a note lets it be rewritten.
 *
 * @param tableText The table; empty when there is none yet.
 */
export function planFigures(
  tableText: string,
  figures: readonly Figure[],
  kpi: ImportKpi,
  options: PlanOptions = {},
): ImportPlan {
  const table = readExistingTable(tableText, kpi, options.newTable ?? "sv");
  const problems = [...table.problems, ...doubles(figures)];
  const additions: string[] = [];
  const unchanged: string[] = [];
  const rewrites: { before: string; after: string }[] = [];
  const edits: LineEdit[] = [];

  const ordered = [...figures].sort((a, b) => comparePeriods(a.period, b.period));
  for (const figure of ordered) {
    const old = table.rows.find(({ period }) => period.index === figure.period.index);
    if (old && saysTheSame(old, figure, options)) {
      unchanged.push(figure.period.text);
      continue;
    }
    const row = rowText(old ? rewritten(old, figure, options.note) : figure, table.dialect);
    const refused =
      rowProblem(row, table.dialect, kpi.unit) ??
      (old && lacksNote(old, figure, { ...options, dialect: table.dialect, id: kpi.id }));
    if (refused) problems.push(atLine(refused, figure));
    if (old) {
      rewrites.push({ before: old.text, after: row });
      edits.push({ line: old.line, replaces: old.lines, text: row });
    } else {
      additions.push(row);
      const next = table.rows.find(({ period }) => period.index > figure.period.index);
      edits.push({ line: next?.line ?? table.end, replaces: 0, text: row });
    }
  }
  const newText =
    problems.length > 0 ? tableText : editLines(edits.length > 0 ? table.text : tableText, edits);
  return { additions, unchanged, rewrites, problems, newText };
}

function doubles(figures: readonly Figure[]): ImportProblem[] {
  return figures.flatMap((figure, i) => {
    const first = figures.slice(0, i).find(({ period }) => period.index === figure.period.index);
    if (!first) return [];
    const message = `The export has ${figure.period.text} twice, first on line ${first.line}.`;
    return [atLine({ message, hint: "Leave one of them out." }, figure)];
  });
}

function saysTheSame(old: ExistingRow, { digits, n }: Figure, { agreesAt }: PlanOptions): boolean {
  if (old.n !== undefined && n !== undefined && old.n !== n) return false;
  const rounded = agreesAt === undefined ? digits : Number(digits).toFixed(agreesAt);
  return old.value === Number(digits) || old.value === Number(rounded);
}

/** The row's own note stays, before what the export and the person say. */
function rewritten(old: ExistingRow, figure: Figure, why: string | undefined): Figure {
  const notes = [old.note, figure.note, why].map((note) => note?.trim().replace(/\.$/, ""));
  const note = [...new Set(notes.filter(Boolean))].join(". ");
  const n = figure.n ?? old.n;
  return { ...figure, note, ...(n === undefined ? {} : { n }) };
}

function lacksNote(
  old: ExistingRow,
  { period, digits, n }: Figure,
  { note, dialect, id }: PlanOptions & { dialect: Dialect; id: string },
): ImportProblem | undefined {
  if (note !== undefined && note.trim() !== "") return undefined;
  const [before, after] =
    old.value === Number(digits)
      ? [`n ${old.n}`, `n ${n}`]
      : [valueText(String(old.value), dialect), valueText(digits, dialect)];
  return {
    message: `${period.text} of "${id}" is ${before} in the table and ${after} here: that would rewrite history.`,
    hint: 'If the new figure is right, say why with --note "…". It is written in the row’s note.',
  };
}

const atLine = (problem: ImportProblem, { line }: Figure): ImportProblem =>
  line === undefined ? problem : { line, ...problem };
