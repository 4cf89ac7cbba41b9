import type { Diagnostic } from "./diagnostic.ts";

/** More than anybody reads of one file before mending something. */
const mostInOneFile = 100;

/**
 * The same findings, but of a file with very many only the first, and one that says so where the rest begin: a report
 * is to be read, and a hundred thousand findings cost as much as a hundred thousand files.
 *
 * @param diagnostics In reading order.
 */
export function foldFindings(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  return Map.groupBy(diagnostics, ({ at }) => at.file)
    .values()
    .flatMap((inFile) => (inFile.length > mostInOneFile ? folded(inFile) : inFile))
    .toArray();
}

function folded(inFile: readonly Diagnostic[]): Diagnostic[] {
  const rest = inFile.slice(mostInOneFile);
  const [first] = rest;
  if (!first) return [...inFile];
  const isError = rest.some(({ severity }) => severity === "error");
  return [
    ...inFile.slice(0, mostInOneFile),
    {
      code: "KV012",
      severity: isError ? "error" : "warning",
      at: first.at,
      message: `From here on, ${rest.length} more findings in this file are left out.`,
      hint: "Mend some of those above first: the rest may have the same cause.",
    },
  ];
}
