import type { SourceFile } from "../catalogue/source-file.ts";
import type { CheckOptions } from "../check.ts";
import { list } from "../lib/list.ts";
import { logText } from "../lib/log-text.ts";
import { escapeHidden } from "../prose/hidden-characters.ts";
import { judgeTables, tablePath, tableText } from "./import-files.ts";
import { problemText, type ImportProblem } from "./import-problem.ts";
import type { ImportPlan } from "./plan-figures.ts";

/** What an import command prints and writes. */
export interface ImportOutcome {
  /** What was understood, each row that is added or rewritten, and all that is wrong. */
  readonly report: string;
  /** Nothing may be written. */
  readonly refused: boolean;
  /** Texts by path below the content folder; none when there is nothing new, or something is wrong. */
  readonly writes: ReadonlyMap<string, string>;
}

export interface OutcomeInput {
  readonly files: readonly SourceFile[];
  readonly check: CheckOptions;
  /** What to say before the rows, one sentence a line. */
  readonly said: readonly string[];
  readonly plans: readonly { readonly kpi: string; readonly plan: ImportPlan }[];
  /** Any one of them refuses everything. */
  readonly problems: readonly ImportProblem[];
}

/** Puts plans into words, and has the content's rules judge the tables before they are written. */
export function importOutcome({ files, check, said, plans, problems }: OutcomeInput): ImportOutcome {
  const changed = new Map<string, string>();
  for (const { kpi, plan } of plans) {
    if (plan.newText !== tableText(files, kpi)) changed.set(tablePath(kpi), plan.newText);
  }
  const judged =
    problems.length > 0 || changed.size === 0
      ? { refused: problems.length > 0, text: "" }
      : judgeTables(files, changed, check);
  const rows = problems.length > 0 && plans.every(({ plan }) => isEmpty(plan)) ? [] : plans.map(planText);
  const parts = [
    said.map((line) => `${line}\n`).join(""),
    rows.join(""),
    problems.map(problemText).join(""),
    judged.text,
  ];
  return {
    // An export may hold anything, also what would steer the reader's terminal.
    report: logText(escapeHidden(parts.filter((part) => part !== "").join("\n"))),
    refused: judged.refused,
    writes: judged.refused ? new Map() : changed,
  };
}

const isEmpty = ({ additions, rewrites, unchanged }: ImportPlan): boolean =>
  additions.length + rewrites.length + unchanged.length === 0;

function planText({ kpi, plan: { additions, rewrites, unchanged } }: OutcomeInput["plans"][number]): string {
  const parts = [
    `${additions.length} to add`,
    ...(rewrites.length > 0 ? [`${rewrites.length} to rewrite`] : []),
    ...(unchanged.length > 0 ? [`${unchanged.length} there already`] : []),
  ];
  const lines = [
    `${kpi}: ${list(parts)}.`,
    ...rewrites.flatMap(({ before, after }) => [`  - ${before}`, `  + ${after}`]),
    ...additions.map((row) => `  + ${row}`),
  ];
  return lines.map((line) => `${line}\n`).join("");
}
