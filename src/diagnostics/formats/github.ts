import { printable } from "../../lib/log-text.ts";
import { countOf, summary } from "../summary.ts";
import { wholeMessage, type Formatter } from "./format.ts";

/** So many errors, and as many warnings, GitHub shows of one step (and 50 of a job); the rest is only in its log. */
const shown = 10;

/**
 * Remarks on the lines of a pull request: https://docs.github.com/actions/reference/workflow-commands-for-github-actions.
 * Errors come first, so that they are among those that GitHub shows.
 */
export const github: Formatter = (diagnostics) => {
  const { error = [], warning = [] } = Object.groupBy(diagnostics, ({ severity }) => severity);
  const commands = [...error, ...warning].map((diagnostic) => {
    const { code, severity, at } = diagnostic;
    const where = `file=${property(at.file)},line=${at.line},col=${at.column},title=${property(code)}`;
    return `::${severity} ${where}::${data(wholeMessage(diagnostic))}\n`;
  });
  const most = Math.max(countOf(diagnostics, "error"), countOf(diagnostics, "warning"));
  if (most <= shown) return commands.join("");
  const note = `${summary(diagnostics)} GitHub shows ${shown} of each here; the job summary lists all.`;
  return [...commands, `::notice title=Kvitto::${data(note)}\n`].join("");
};

const data = (value: string): string =>
  printable(value).replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
const property = (value: string): string => data(value).replaceAll(":", "%3A").replaceAll(",", "%2C");
