import { count } from "../lib/list.ts";
import type { Diagnostic } from "./diagnostic.ts";

/** One line that ends a report: `2 errors, 1 warning.` */
export function summary(diagnostics: readonly Diagnostic[]): string {
  if (diagnostics.length === 0) return "No errors, no warnings.";
  return `${count(countOf(diagnostics, "error"), "error")}, ${count(countOf(diagnostics, "warning"), "warning")}.`;
}

/** How many diagnostics have a severity. */
export function countOf(diagnostics: readonly Diagnostic[], severity: Diagnostic["severity"]): number {
  return diagnostics.filter((diagnostic) => diagnostic.severity === severity).length;
}
