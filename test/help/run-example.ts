import { buildCatalogue } from "../../src/catalogue/build.ts";
import { allEntries, allProse } from "../../src/catalogue/catalogue.ts";
import { place } from "../../src/catalogue/place.ts";
import type { SourceFile } from "../../src/catalogue/source-file.ts";
import { checkFiles } from "../../src/check.ts";
import type { TypeName } from "../../src/content-types/index.ts";
import type { Diagnostic } from "../../src/diagnostics/diagnostic.ts";
import { changeRules } from "../../src/diff/change-rules/index.ts";
import { compareContent } from "../../src/diff/compare-content.ts";
import type { HelpFile, HelpPage, HelpSection } from "../../src/help/help-page.ts";
import { baseFiles, baseSite, recordOfTable } from "./base-records.ts";
import { fillFile, type FilledFile } from "./fill-file.ts";
import { isOutput, runOutputExample } from "./run-output-example.ts";
import { ledgerPath, runLedgerExample } from "./run-ledger-example.ts";

/** What the check says of one example, as a page's report is written. */
export interface ExampleResult {
  /** Findings with the page's own code. */
  readonly own: string;
  /** What keeps the example from being read as content at all: then no rule can judge it. */
  readonly unreadable: string;
}

/** Codes of what is wrong with a file by itself: syntax, shape, table, prose. */
const unreadableCode = /^KV(0|1|30|50[1-7])/;

/** Completes an example, checks it as content, and reports as a page does. */
export function runExample({ code, asOf }: HelpPage, section: HelpSection): ExampleResult {
  const files = section.files.flatMap(numbered);
  if (section.files.some(({ path }) => path === ledgerPath)) return runLedger(code, section);
  if (files.some(({ path }) => isOutput(path))) return runOutput(code, section);
  const filled = new Map(files.filter(isText).map((file) => [file.path, fillFile(below(file), file.text)]));
  const sideOf = (before: boolean) =>
    withBaseRecords(files.filter((file) => (file.before ?? false) === before).map(completed));
  const diagnostics = changeRules.some((rule) => rule.code === code)
    ? changeDiagnostics(sideOf(true), sideOf(false), asOf)
    : checkFiles(sideOf(false), { asOf, shownAs: "content" }).diagnostics;

  const first = files.find(({ before }) => !before)?.path;
  const report = (wanted: (diagnostic: Diagnostic) => boolean) =>
    diagnostics
      .filter(wanted)
      .map((diagnostic) => reportLine(diagnostic, first, filled))
      .join("\n");
  return {
    own: report((diagnostic) => diagnostic.code === code),
    unreadable: report((diagnostic) => unreadableCode.test(diagnostic.code)),
  };
}

/** `copy-<×3>.txt` stands for as many files: `copy-1.txt`, `copy-2.txt`, `copy-3.txt`. */
function numbered(file: HelpFile): HelpFile[] {
  const [range, times] = /<×(\d+)>/.exec(file.path) ?? [];
  if (range === undefined) return [file];
  return Array.from({ length: Number(times) }, (_, i) => ({
    ...file,
    path: file.path.replace(range, `${i + 1}`),
  }));
}

const completed = (file: HelpFile): SourceFile =>
  sourceFile(file, isText(file) ? fillFile(below(file), file.text) : undefined);

/** What is found in a change, and what keeps either side from being read. */
function changeDiagnostics(
  before: readonly SourceFile[],
  after: readonly SourceFile[],
  asOf: string,
): Diagnostic[] {
  const { findings, unreadable } = compareContent(buildCatalogue(before), buildCatalogue(after), { asOf });
  return [...findings, ...unreadable.map(({ problem }) => problem)];
}

function runOutput(code: string, { files }: HelpSection): ExampleResult {
  const [output, content] = [
    files.filter(({ path }) => isOutput(path)),
    files.filter((one) => !isOutput(one.path)),
  ];
  const plain = output.map((file) =>
    sourceFile(file, isText(file) ? { text: file.text, shownLine: (line) => line } : undefined),
  );
  const own = runOutputExample(plain, withBaseRecords(content.map(completed))).filter(
    (one) => one.code === code,
  );
  return { own: own.map((one) => reportLine(one, files[0]?.path, new Map())).join("\n"), unreadable: "" };
}

function runLedger(code: string, section: HelpSection): ExampleResult {
  const own = runLedgerExample(section).filter((diagnostic) => diagnostic.code === code);
  const first = section.files[0]?.path;
  return { own: own.map((one) => reportLine(one, first, new Map())).join("\n"), unreadable: "" };
}

function reportLine(
  { at, code, message }: Diagnostic,
  first: string | undefined,
  filled: ReadonlyMap<string, FilledFile>,
): string {
  const line = filled.get(at.file)?.shownLine(at.line) ?? at.line;
  return `${at.file === first ? "" : `${at.file}:`}${line}:${at.column} ${code} ${message}`;
}

/** Whether the file is a table that belongs to a record of its own. */
function isTable(path: string): boolean {
  const where = place(path);
  return "part" in where && where.part === "table";
}

const isText = ({ language }: HelpFile): boolean => language !== "bytes" && language !== "symlink";
const below = ({ path }: HelpFile): string => path.replace(/^content\//, "");

function sourceFile(file: HelpFile, filled: FilledFile | undefined): SourceFile {
  const path = below(file);
  if (file.language === "symlink") return { path, kind: "symlink", size: 0, bytes: new Uint8Array() };
  const bytes = filled ? Buffer.from(filled.text) : bytesOf(file.text);
  return { path, kind: "file", size: bytes.byteLength, bytes };
}

/** `<E5>` stands for that byte, `<20 × 1000>` for a thousand of it; the rest is text. */
function bytesOf(text: string): Uint8Array {
  const parts = text.split(/(<[0-9A-F]{2}(?: [0-9A-F]{2})*(?: × \d+)?>)/).map((part, i) => {
    if (i % 2 === 0) return Buffer.from(part);
    const [hex = "", times = "1"] = part.slice(1, -1).split(" × ");
    return Buffer.alloc(hex.split(" ").length * Number(times), hex.replaceAll(" ", ""), "hex");
  });
  return Buffer.concat(parts);
}

/** The example's files and every base record that they refer to, directly or through another. */
function withBaseRecords(files: readonly SourceFile[]): SourceFile[] {
  const all = new Map(files.map((file) => [file.path, file]));
  const add = ([path, text]: [string, string]): boolean => {
    if (all.has(path)) return false;
    const bytes = Buffer.from(text);
    all.set(path, { path, kind: "file", size: bytes.byteLength, bytes });
    return true;
  };
  // An example of a misplaced site.yaml shows what happens without one.
  if (!files.some(({ path }) => path.endsWith("site.yaml"))) add(baseSite);
  for (const { path } of files) if (isTable(path)) add(recordOfTable(path));
  const own = new Set(all.keys());

  let added = true;
  while (added) {
    added = false;
    for (const { collection, id } of referencesIn([...all.values()])) {
      const base = baseFiles(collection, id);
      // A record that the example shows itself is as the example shows it, table and all.
      if (!base.some(([path]) => own.has(path))) added = base.map(add).some(Boolean) || added;
    }
  }
  return [...all.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
}

function referencesIn(files: readonly SourceFile[]): { collection: TypeName; id: string }[] {
  const { catalogue } = buildCatalogue(files);
  const named = [...allEntries(catalogue)].flatMap(({ references }) => references);
  const inProse = [...allProse(catalogue)].flatMap(({ prose }) => prose.references);
  return [...named, ...inProse].map(({ collection, id }) => ({ collection: collection as TypeName, id }));
}
