import type { TableEntry } from "../catalogue/catalogue.ts";
import type { SourceFile } from "../catalogue/source-file.ts";
import type { CheckOptions } from "../check.ts";
import { list } from "../lib/list.ts";
import { decodeExport } from "./decode-export.ts";
import { tableText } from "./import-files.ts";
import { importOutcome, type ImportOutcome } from "./import-outcome.ts";
import { planImport, type ImportOptions } from "./plan-import.ts";

/**
 * Imports an export into a KPI's table, up to the writing.
 *
 * @param files The content folder's.
 * @param bytes The export.
 */
export function importKpi(
  files: readonly SourceFile[],
  { id, data }: TableEntry<"kpis">,
  bytes: Uint8Array,
  options: ImportOptions & { readonly check: CheckOptions },
): ImportOutcome {
  const { check } = options;
  const decoded = decodeExport(bytes);
  if ("problem" in decoded) {
    return importOutcome({ files, check, said: [], plans: [], problems: [decoded.problem] });
  }
  const plan = planImport(tableText(files, id), decoded.text, { id, ...data }, options);
  const { understood, unmeasured, problems } = plan;
  const gaps = unmeasured.length > 0 ? [`No value, so left out: ${list(unmeasured)}.`] : [];
  const said = [`Read as ${decoded.encoding}.`, ...understood, ...gaps];
  return importOutcome({ files, check, said, plans: [{ kpi: id, plan }], problems });
}
