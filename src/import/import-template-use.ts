import type { Catalogue } from "../catalogue/catalogue.ts";
import type { SourceFile } from "../catalogue/source-file.ts";
import type { CheckOptions } from "../check.ts";
import { contentTypes } from "../content-types/index.ts";
import { logText } from "../lib/log-text.ts";
import { escapeHidden } from "../prose/hidden-characters.ts";
import { decodeExport } from "./decode-export.ts";
import { judgeTables } from "./import-files.ts";
import type { ImportOutcome } from "./import-outcome.ts";
import { problemText } from "./import-problem.ts";
import { planTemplateUse, type TemplateUsePlan } from "./plan-template-use.ts";

export interface TemplateUseImport {
  readonly check: CheckOptions;
  /** ISO date. */
  readonly asOf: string;
  readonly weeks?: readonly string[] | undefined;
}

/**
 * Counts an export of cases into the table of template use, up to the writing. What is printed holds weeks, short
 * codes, themes and numbers: no word of a message, and nothing that tells who asked.
 *
 * @param files The content folder's, from which the catalogue was built.
 * @param bytes The export.
 */
export function importTemplateUse(
  files: readonly SourceFile[],
  { templateUse, known }: Catalogue,
  bytes: Uint8Array,
  { check, ...options }: TemplateUseImport,
): ImportOutcome {
  const { path } = contentTypes.templateUse;
  const decoded = decodeExport(bytes);
  if ("problem" in decoded) return outcome([problemText(decoded.problem)], true);
  if (!templateUse && known.templateUse.size > 0) {
    const hint = "Correct it first: npm run check says what is wrong.";
    return outcome([problemText({ message: "The table of template use cannot be read.", hint })], true);
  }
  const file = files.find((one) => one.path === path);
  const tableText = new TextDecoder("utf-8", { ignoreBOM: true }).decode(file?.bytes ?? new Uint8Array());
  const rows = templateUse?.data.rows ?? [];
  const plan = planTemplateUse(decoded.text, { ...options, tableText, rows });
  if (plan.problems.length > 0) return outcome([plan.problems.map(problemText).join("")], true);

  const changed = new Map(plan.added.length > 0 ? [[path, plan.newText]] : []);
  const judged = changed.size > 0 ? judgeTables(files, changed, check) : { refused: false, text: "" };
  return outcome([planText(plan, decoded.encoding), judged.text], judged.refused, changed);
}

function planText({ said, added }: TemplateUsePlan, encoding: string): string {
  return [`Read as ${encoding}.`, ...said, `${added.length} to add.`, ...added.map((row) => `  + ${row}`)]
    .map((line) => `${line}\n`)
    .join("");
}

const outcome = (
  parts: readonly string[],
  refused: boolean,
  writes: ReadonlyMap<string, string> = new Map(),
): ImportOutcome => ({
  // An export may hold anything, also what would steer the reader's terminal.
  report: logText(escapeHidden(parts.filter((part) => part !== "").join("\n"))),
  refused,
  writes: refused ? new Map() : writes,
});
