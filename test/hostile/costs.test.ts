import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { buildCatalogue, type Memory } from "../../src/catalogue/build.ts";
import { readContent } from "../../src/catalogue/read.ts";
import { checkFiles } from "../../src/check.ts";
import { formatters } from "../../src/diagnostics/formatters.ts";
import { channel, prose, sourceFiles, table, wholeChannel, type HostileCase } from "./hostile-case.ts";

/** What no file may cost, in milliseconds of computing. The worst measured took 1,150 on two slow cores. */
const most = 2_000;
/** A busy machine makes computing dearer too, but not each time. */
const tries = 3;

const clean = await readContent(fileURLToPath(new URL("../samples/clean/content", import.meta.url)));
const memory: Memory = new Map();
buildCatalogue(clean, "content", memory);

const [yaml, csv, mdx] = [149_900, 999_000, 23_200];
const filled = (unit: string, length: number, before = "") =>
  before + unit.repeat(Math.floor((length - before.length) / unit.length));
const numbered = (line: (i: number) => string, count: number) =>
  Array.from({ length: count }, (_, i) => line(i)).join("");
const week = (i: number) => `${2003 + Math.floor(i / 52)}-W${String((i % 52) + 1).padStart(2, "0")}`;

/** Milliseconds that the check and every form of its report take. */
function costOf({ files }: Pick<HostileCase, "files">): number {
  const own = sourceFiles(files);
  const paths = own.map(({ path }) => path);
  const all = [...clean.filter(({ path }) => !paths.includes(path)), ...own];
  const before = process.cpuUsage();
  const checked = checkFiles(all, { asOf: "2026-11-22", shownAs: "content", memory: new Map(memory) });
  const { texts } = checked.catalogue;
  for (const write of Object.values(formatters)) write(checked.diagnostics, { texts, asOf: checked.asOf });
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

costOf({ files: channel(wholeChannel) });

describe("the worst files of the largest size, in milliseconds", { timeout: 60_000 }, () => {
  test.for([
    { because: "a field a line, none of them known", files: channel(numbered((i) => `k${i}: a\n`, 15_000)) },
    { because: "a field a line, nearly known", files: channel(numbered((i) => `name${i}: a\n`, 12_000)) },
    {
      because: "a field given twice, at the end",
      files: channel(`${numbered((i) => `k${i}: a\n`, 14_000)}k0: b\n`),
    },
    { because: "a list without end", files: channel(filled("- a\n", yaml, "name:\n")) },
    { because: "commas in brackets", files: channel(filled(",", yaml, "name: [")) },
    { because: "entries in brackets", files: channel(`${filled("a,", yaml - 1, "name: [")}]`) },
    { because: "quotes", files: channel(filled('"', yaml, "name: ")) },
    { because: "a text that is folded", files: channel(filled("  b c\n\n", yaml, "name: >\n")) },
    { because: "question marks", files: channel(filled("? ", yaml)) },
    { because: "line breaks", files: channel(filled("\n", yaml)) },
    { because: "spaces in a text", files: channel(`name: "a${" ".repeat(140_000)}b"\n`) },
    {
      because: "twelve hundred weeks that rise",
      files: table(numbered((i) => `${week(i)};${i};;\n`, 1_200)),
    },
    {
      because: "twelve hundred weeks that differ",
      files: table(numbered((i) => `${week(i)};${(i * i) % 97};;\n`, 1_200)),
    },
    { because: "two weeks far apart", files: table("2000-W01;1;;\n2026-W40;2;;\n") },
    { because: "rows without end", files: table(filled("2026-W32;1;;\n", csv)) },
    { because: "rows with a fault each", files: table(filled("2026-W32;x;;\n", 15_000)) },
    { because: "separators", files: table(filled(";", csv)) },
    { because: "cells between quotes", files: table(filled('"";', csv)) },
    { because: "a quote that is never closed, over many lines", files: table(filled('a;"b\n', csv)) },
    { because: "a number in groups", files: table(`2026-W32;1${" 000".repeat(200_000)}x;;\n`) },
    { because: "spaces in a cell", files: table(`2026-W32;1;;a${" ".repeat(900_000)}b\n`) },
    { because: "emphasis", files: prose(filled("*_", mdx)) },
    { because: "emphasis, as much as is taken", files: prose(filled(`${"*_".repeat(450)}\n\n`, mdx)) },
    {
      because: "closing brackets, as many as are taken",
      files: prose(filled(`${"]".repeat(950)}\n\n`, mdx)),
    },
    {
      because: "a string of code with closing braces",
      files: prose(`{'${"}".repeat(390)}${"a".repeat(20_000)}`),
    },
    { because: "an export over many empty lines", files: prose(`export const a = [${"1,\n\n".repeat(700)}`) },
    { because: "headings by a line below", files: prose(filled("a\n-\n", 2_900)) },
    { because: "lists in lists", files: prose(filled("- - a\n", 8_000)) },
    { because: "a table of one row", files: prose(`${filled("a|", 11_000)}\n${filled("-|", 11_000)}`) },
    { because: "spaces in a paragraph", files: prose(`a${" ".repeat(23_000)}b`) },
    { because: "hashes", files: prose(filled("#", mdx)) },
    {
      because: "definitions and links to them",
      files: prose(numbered((i) => `[a${i}]: /b\n`, 480) + numbered((i) => `[a${i}] \n\n`, 480)),
    },
  ])("$because", (one) => {
    let cost = costOf(one);
    for (let i = 1; i < tries && cost >= most; i++) cost = Math.min(cost, costOf(one));
    expect(cost).toBeLessThan(most);
  });
});
