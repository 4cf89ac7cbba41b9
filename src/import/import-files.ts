import type { SourceFile } from "../catalogue/source-file.ts";
import { checkFiles, type CheckOptions } from "../check.ts";
import { contentTypes } from "../content-types/index.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { formatters } from "../diagnostics/formatters.ts";

/** Path of a KPI's table, below the content folder. */
export const tablePath = (kpi: string): string => `${contentTypes.kpis.path}/${kpi}.csv`;

/**
 * A KPI's table with its byte order mark, if it has one; empty when there is none yet. A KPI whose table cannot be
 * read is not in the catalogue, so nothing is ever written over such a file.
 */
export function tableText(files: readonly SourceFile[], kpi: string): string {
  const file = files.find(({ path }) => path === tablePath(kpi));
  return new TextDecoder("utf-8", { ignoreBOM: true }).decode(file?.bytes ?? new Uint8Array());
}

/** What the content's rules say of tables before they are written. */
export interface Judgement {
  /** Errors: the tables must not be written. */
  readonly refused: boolean;
  /** The new diagnostics as text; empty when there are none. */
  readonly text: string;
}

/**
 * Judges tables as `npm run check` would after they are written: a value that cannot be, a period that has not come,
 * a slip of the decimal sign. What the check says already without them is not repeated.
 *
 * @param changed Texts by path below the content folder.
 */
export function judgeTables(
  files: readonly SourceFile[],
  changed: ReadonlyMap<string, string>,
  options: CheckOptions,
): Judgement {
  const encoder = new TextEncoder();
  const others = files.filter(({ path }) => !changed.has(path));
  const written = Array.from(changed, ([path, text]): SourceFile => {
    const bytes = encoder.encode(text);
    return { path, kind: "file", size: bytes.length, bytes };
  });
  const after = checkFiles(
    [...others, ...written].sort((a, b) => (a.path < b.path ? -1 : 1)),
    options,
  );
  const key = ({ code, at, message }: Diagnostic): string => `${code} ${at.file} ${message}`;
  const before = new Set(checkFiles(files, options).diagnostics.map(key));
  const tables = new Set(Array.from(changed.keys(), (path) => `${options.shownAs ?? "content"}/${path}`));
  const found = after.diagnostics.filter((one) => tables.has(one.at.file) && !before.has(key(one)));
  return {
    refused: found.some(({ severity }) => severity === "error"),
    text: found.length > 0 ? formatters.text(found, { texts: after.catalogue.texts, asOf: after.asOf }) : "",
  };
}
