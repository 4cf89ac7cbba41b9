import type { Entry } from "../catalogue/catalogue.ts";
import type { Portal } from "./portal.ts";

/** A record as a file for other programs. Fields are only ever added within one version. */
export interface RecordJson {
  readonly version: 1;
  /** The day that the portal was calculated for. */
  readonly asOf: string;
  readonly type: string;
  readonly id: string;
  /** The record's fields as the content model names them. */
  readonly record: unknown;
  readonly source: { readonly file: string; readonly lines: number };
  /** The latest commit that changed the file; null when it is not known. */
  readonly change: { readonly commit: string; readonly date: string; readonly subject: string } | null;
}

/** The JSON beside a record's page. */
export function recordJson({ asOf, history }: Portal, { type, id, data, file, lines }: Entry): RecordJson {
  const change = history.uncommitted.has(file) ? undefined : history.changes.get(file);
  return { version: 1, asOf, type, id, record: data, source: { file, lines }, change: change ?? null };
}
