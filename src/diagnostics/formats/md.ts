import { inertMarkdown } from "../../lib/inert-markdown.ts";
import { summary } from "../summary.ts";
import type { Diagnostic } from "../diagnostic.ts";
import { wholeMessage, type Formatter } from "./format.ts";

/**
 * In bytes. GitHub refuses a step's summary above 1 MiB (1,048,576 bytes) whole, and other parts may stand beside ours.
 */
const most = 1_000_000;

/** For a job's summary (`$GITHUB_STEP_SUMMARY`): everything in one table, errors first, and nothing in it active. */
export const md: Formatter = (diagnostics, { asOf }) => {
  const head = `## Content check: ${summary(diagnostics)}\n\nJudged as of ${inertMarkdown(asOf)}.\n`;
  if (diagnostics.length === 0) return head;
  const { error = [], warning = [] } = Object.groupBy(diagnostics, ({ severity }) => severity);
  const ordered = [...error, ...warning];
  const rows = fitting(ordered.map(row), most - 1_000);
  const left = ordered.length - rows.length;
  const cut =
    left > 0
      ? `\n**${left} more left out:** the list is too long for this place. \`npm run check\` shows all.\n`
      : "";
  return `${head}\n| | Where | Code | What, and what to do |\n| --- | --- | --- | --- |\n${rows.join("")}${cut}`;
};

const row = (diagnostic: Diagnostic): string => {
  const { severity, at, code } = diagnostic;
  const mark = severity === "error" ? "✕ error" : "△ warning";
  return `| ${mark} | ${inertMarkdown(`${at.file}:${at.line}:${at.column}`)} | ${code} | ${inertMarkdown(wholeMessage(diagnostic))} |\n`;
};

/** The first rows that have room in so many bytes. */
function fitting(rows: readonly string[], bytes: number): readonly string[] {
  let used = 0;
  const over = rows.findIndex((one) => (used += Buffer.byteLength(one)) > bytes);
  return over < 0 ? rows : rows.slice(0, over);
}
