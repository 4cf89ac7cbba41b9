import { codeFrame } from "./code-frame.ts";
import type { Diagnostic } from "./diagnostic.ts";
import { count } from "../lib/list.ts";

export interface FormatOptions {
  /** Text of every file that could be read, by path; for the code frames. */
  readonly texts: ReadonlyMap<string, string>;
  /** The day that everything was judged by. */
  readonly asOf: string;
}

type Formatter = (diagnostics: readonly Diagnostic[], options: FormatOptions) => string;

/** Where the page of a code is, on the internal site. */
export const helpPath = (code: string): string => `/help/${code.toLowerCase()}/`;

/** Characters that would steer the reader's terminal or start a workflow command; content may hold any. */
const printable = (text: string): string =>
  text.replace(/[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u200E\u200F\u202A-\u202E\u2066-\u2069]/g, "\uFFFD");

/**
 * The same on one line: a file's name may hold a line break, and GitHub takes a line that begins with `::` for a
 * command. It takes its older commands, `##[…]`, anywhere in a line.
 */
const onOneLine = (text: string): string => printable(text).replaceAll("\n", "\uFFFD");
const withoutCommands = (text: string): string => text.replaceAll("##[", "## [");

const text: Formatter = (diagnostics, { texts }) => {
  const reports = diagnostics.map(({ code, severity, at, message, hint }) => {
    const head = onOneLine(`${at.file}:${at.line}:${at.column} ${severity} ${code} ${message}`);
    const frame = printable(codeFrame(texts.get(at.file) ?? "", at));
    return withoutCommands(`${head}\n${frame}${hint ? `  ${onOneLine(hint)}\n` : ""}`);
  });
  return [...reports, `${summary(diagnostics)}\n`].join("\n");
};

/** The JSON form. Fields are only ever added within one version. */
const json: Formatter = (diagnostics, { asOf }) =>
  `${JSON.stringify({ version: 1, asOf, errors: countOf(diagnostics, "error"), warnings: countOf(diagnostics, "warning"), diagnostics }, null, 2)}\n`;

/** GitHub's workflow commands: https://docs.github.com/actions/reference/workflow-commands-for-github-actions. */
const github: Formatter = (diagnostics) =>
  diagnostics
    .map(({ code, severity, at, message, hint }) => {
      const where = `file=${property(at.file)},line=${at.line},col=${at.column},title=${property(code)}`;
      return `::${severity} ${where}::${data(hint ? `${message} ${hint}` : message)}\n`;
    })
    .join("");

const data = (value: string): string =>
  printable(value).replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
const property = (value: string): string => data(value).replaceAll(":", "%3A").replaceAll(",", "%2C");

export const formatters = { text, json, github } as const;
export type Format = keyof typeof formatters;

export function isFormat(name: string): name is Format {
  return Object.hasOwn(formatters, name);
}

/** One line that ends a report: `2 errors, 1 warning.` */
export function summary(diagnostics: readonly Diagnostic[]): string {
  if (diagnostics.length === 0) return "No errors, no warnings.";
  return `${count(countOf(diagnostics, "error"), "error")}, ${count(countOf(diagnostics, "warning"), "warning")}.`;
}

/** How many diagnostics have a severity. */
export function countOf(diagnostics: readonly Diagnostic[], severity: Diagnostic["severity"]): number {
  return diagnostics.filter((diagnostic) => diagnostic.severity === severity).length;
}
