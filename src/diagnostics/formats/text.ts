import { logText, onOneLine } from "../../lib/log-text.ts";
import { codeFrame } from "../code-frame.ts";
import { summary } from "../summary.ts";
import type { Formatter } from "./format.ts";

/** For people, and for the problem matchers of editors and GitHub: place, what is wrong, the line itself, what to do. */
export const text: Formatter = (diagnostics, { texts }) => {
  const reports = diagnostics.map(({ code, severity, at, message, hint }) => {
    const head = onOneLine(`${at.file}:${at.line}:${at.column} ${severity} ${code} ${message}`);
    const frame = codeFrame(texts.get(at.file) ?? "", at);
    return logText(`${head}\n${frame}${hint ? `  ${onOneLine(hint)}\n` : ""}`);
  });
  return [...reports, `${summary(diagnostics)}\n`].join("\n");
};
