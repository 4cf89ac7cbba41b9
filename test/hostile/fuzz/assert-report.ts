import type { Checked } from "../../../src/check.ts";
import type { Diagnostic } from "../../../src/diagnostics/diagnostic.ts";
import { formatters } from "../../../src/diagnostics/formatters.ts";
import { codeMeanings } from "../../../scripts/lib/code-meanings.ts";

const meanings = codeMeanings();
const unseen = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u;

/**
 * Whether a report keeps its word: every finding has a code with a page, a place that is there, words that can be shown
 * anywhere and something to do; and every form of it can be read by the program that it is for.
 *
 * @throws {Error} With what is wrong, first.
 */
export function assertReport({ diagnostics, catalogue, asOf }: Checked): void {
  for (const diagnostic of diagnostics) assertFinding(diagnostic, catalogue.texts);
  const write = (format: keyof typeof formatters) =>
    formatters[format](diagnostics, { texts: catalogue.texts, asOf, meanings });

  for (const format of ["json", "sarif", "codequality"] as const) JSON.parse(write(format));
  const rows = write("rdjsonl").split("\n").filter(Boolean);
  for (const row of rows) JSON.parse(row);
  expectThat(rows.length === diagnostics.length, "rdjsonl has a line for each finding");
  const commands = write("github").split("\n").filter(Boolean);
  expectThat(
    commands.every((line) => /^::(?:error|warning|notice) [^:]*::/.test(line)),
    "github has commands only",
  );
  const text = write("text");
  expectThat(!/^::/m.test(text) && !text.includes("##["), "text starts no workflow command");
  expectThat(
    !unseen.test(
      text
        .replaceAll("\n", "")
        .replaceAll("\u200D", "")
        .replaceAll(/[\u00AD\u200B\u200C\u2060-\u2064\u180E\uFFFE\u{13430}-\u{1343F}]/gu, ""),
    ),
    "text steers no terminal",
  );
  const table = write("md")
    .split("\n")
    .filter((line) => line.startsWith("| ") && !line.startsWith("| ---"));
  expectThat(
    diagnostics.length === 0 || table.length === diagnostics.length + 1,
    "md has a row for each finding",
  );
}

function assertFinding(finding: Diagnostic, texts: ReadonlyMap<string, string>): void {
  const { code, at, message, hint } = finding;
  const told = JSON.stringify(finding).slice(0, 500);
  expectThat(meanings.has(code), `the code has a page: ${told}`);
  expectThat(message.length > 5 && (hint === undefined || hint.length > 5), `it says something: ${told}`);
  expectThat(!unseen.test(message) && !unseen.test(hint ?? ""), `its words can be shown: ${told}`);
  expectThat(Number.isInteger(at.line) && Number.isInteger(at.column), `its place is numbers: ${told}`);
  const lines = (texts.get(at.file) ?? "").split("\n");
  const line = lines[at.line - 1];
  if (!texts.has(at.file)) expectThat(at.line >= 1 && at.column >= 1, `its place is there: ${told}`);
  else
    expectThat(
      line !== undefined && at.column >= 1 && at.column <= line.length + 1,
      `its place is in the file, ${lines.length} lines, this one of ${line?.length}: ${told}`,
    );
}

function expectThat(holds: boolean, what: string): void {
  if (!holds) throw new Error(`Not so: ${what}`);
}
