import type { Location } from "../diagnostic.ts";
import { lineAt } from "./line-at.ts";
import { wholeMessage, type Formatter } from "./format.ts";

/** For reviewdog, one object a line: https://github.com/reviewdog/reviewdog/tree/master/proto/rdf. */
export const rdjsonl: Formatter = (diagnostics, { texts }) =>
  diagnostics
    .map((diagnostic) => {
      const { code, severity, at } = diagnostic;
      const start = { line: at.line, column: byteColumn(lineAt(texts, at), at) };
      return `${JSON.stringify({
        message: wholeMessage(diagnostic),
        location: { path: at.file, range: { start } },
        severity: severity === "error" ? "ERROR" : "WARNING",
        source: { name: "kvitto" },
        code: { value: code },
      })}\n`;
    })
    .join("");

/** Our columns count UTF-16 code units, reviewdog's count bytes of UTF-8; both begin at 1. */
function byteColumn(line: string, { column }: Location): number {
  const before = line.slice(0, column - 1);
  const beyond = column - 1 - before.length;
  return new TextEncoder().encode(before).length + beyond + 1;
}
