import { compareText } from "../lib/compare-text.ts";

/** A place in a content file, as an editor counts: line and column start at 1. */
export interface Location {
  /** Path from the project's root, with forward slashes: `content/internal/rules/r01.yaml`. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

export type Severity = "error" | "warning";

/** A permanent code. A code is never reused for another problem. */
export type Code = `KV${number}`;

/** One problem in one place, for the one person who can fix it. */
export interface Diagnostic {
  readonly code: Code;
  readonly severity: Severity;
  /** Where the author must type, not where we noticed. */
  readonly at: Location;
  /** What is wrong, in the author's words. A full sentence without file names. */
  readonly message: string;
  /** The next thing to do. */
  readonly hint?: string;
}

/** Reading order: file, then position, then code. Equal diagnostics keep their order. */
export function compareDiagnostics(a: Diagnostic, b: Diagnostic): number {
  return (
    compareText(a.at.file, b.at.file) ||
    a.at.line - b.at.line ||
    a.at.column - b.at.column ||
    compareText(a.code, b.code)
  );
}
