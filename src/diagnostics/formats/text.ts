import { codeFrame } from "../code-frame.ts";
import { summary } from "../summary.ts";
import type { Formatter } from "./format.ts";
import { onOneLine, printable } from "./printable.ts";

/** For people, and for the problem matchers of editors and GitHub: place, what is wrong, the line itself, what to do. */
export const text: Formatter = (diagnostics, { texts }) => {
  const reports = diagnostics.map(({ code, severity, at, message, hint }) => {
    const head = onOneLine(`${at.file}:${at.line}:${at.column} ${severity} ${code} ${message}`);
    const frame = printable(codeFrame(texts.get(at.file) ?? "", at));
    return withoutCommands(`${head}\n${frame}${hint ? `  ${onOneLine(hint)}\n` : ""}`);
  });
  return [...reports, `${summary(diagnostics)}\n`].join("\n");
};

/** GitHub takes its older commands, `##[…]`, anywhere in a line; `::` only at its start, where no report of ours has it. */
const withoutCommands = (shown: string): string => shown.replaceAll("##[", "## [");
