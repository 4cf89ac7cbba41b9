import { z } from "zod";
import { readNumber, type Dialect } from "./number-grammar.ts";
import type { Path, TextProblem } from "./parse-yaml.ts";
import { formulaIn, readCsv, wrongCellCount, type CsvRecord } from "./read-csv.ts";

type CellValue = string | number | readonly string[];

export interface ParsedSheet {
  /** The rows as fields; a cell that is empty is a field left out. Undefined when the file cannot be read. */
  readonly data: { readonly rows: readonly Readonly<Record<string, CellValue>>[] } | undefined;
  readonly problems: readonly TextProblem[];
  /** Line and column of a cell by `["rows", 3, "count"]`; of the row, or the header, when there is none. */
  readonly positionOf: (path: Path) => { line: number; column: number };
}

/**
 * Reads a CSV whose rows are records of their own. Its columns are the fields of the schema's `rows`, in that order;
 * a field that the schema has as a number is read as one, and one that it has as a list holds words with spaces between.
 *
 * @param schema Of the whole file: `{ rows: […] }`.
 */
export function parseSheet(text: string, schema: z.ZodObject): ParsedSheet {
  const fields = rowFields(schema);
  const columns = Object.keys(fields);
  const csv = readCsv(text, columns);
  if ("problem" in csv) return { data: undefined, problems: [csv.problem], positionOf: atHeader };

  const problems = csv.records.flatMap(
    (record) => formulaIn(record) ?? wrongCellCount(record, csv.dialect, columns) ?? [],
  );
  if (problems.length > 0) return { data: undefined, problems, positionOf: atHeader };
  const rows = csv.records.map(({ cells }) => {
    const filled = columns.map((column, i) => [column, cells[i]?.trim() ?? ""] as const);
    return Object.fromEntries(
      filled
        .filter(([, cell]) => cell !== "")
        .map(([column, cell]) => [column, cellValue(fields[column], cell, csv.dialect)]),
    );
  });
  return {
    data: { rows },
    problems: [],
    positionOf: (path) => cellPosition(csv.records, columns, path),
  };
}

function cellPosition(records: readonly CsvRecord[], columns: readonly string[], [, row, column]: Path) {
  const record = records[Number(row)];
  if (!record) return atHeader();
  return { line: record.line, column: record.starts[columns.indexOf(String(column))] ?? 1 };
}

const atHeader = () => ({ line: 1, column: 1 });

/** The fields of one row, which are the sheet's columns, in their order. */
export function rowFields({ shape }: z.ZodObject): z.ZodRawShape {
  const { rows } = shape;
  if (rows instanceof z.ZodArray && rows.element instanceof z.ZodObject) return rows.element.shape;
  throw new TypeError("the schema of a sheet has a list of objects named rows");
}

function cellValue(field: unknown, cell: string, dialect: Dialect): CellValue {
  const kind = field instanceof z.ZodOptional ? field.unwrap() : field;
  if (kind instanceof z.ZodNumber) return asNumber(cell, dialect);
  return kind instanceof z.ZodArray ? cell.split(/\s+/) : cell;
}

/** What is no number in the table's dialect stays as it was written, for the schema to refuse. */
function asNumber(cell: string, dialect: Dialect): number | string {
  const number = readNumber(cell, dialect, "count");
  return "value" in number ? number.value : cell;
}
