import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";

/** How long a file of `src/` may be, in lines. */
const longest = 250;

/** Files that are longer, and why. */
const reasons: Readonly<Record<string, string>> = {
  "rules/index.ts": "the list of all rules: an import and an entry for each, and nothing else to read",
  "client/search-dialog.css": "one part of the page and one request; in two files it would be two",
};

const source = new URL("../src/", import.meta.url).pathname;
const files = readdirSync(source, { recursive: true, encoding: "utf8" }).filter((name) =>
  /\.(?:ts|astro|css|mjs)$/.test(name),
);
const folders = readdirSync(source, { withFileTypes: true }).filter((entry) => entry.isDirectory());
const table = readFileSync(new URL("../docs/architecture.md", import.meta.url), "utf8");

describe("a file is read at one sitting", () => {
  const lengths = new Map(files.map((name) => [name, linesOf(readFileSync(join(source, name), "utf8"))]));

  test("none is longer than it may be without a reason", () => {
    expect(tooLong(lengths, reasons)).toEqual([]);
  });

  test("no reason is left for a file that has become short, or is gone", () => {
    const idle = Object.keys(reasons).filter((name) => (lengths.get(name) ?? 0) <= longest);
    expect(idle).toEqual([]);
  });

  test.for([
    { lines: 250, found: [] },
    { lines: 251, found: ["planted.ts has 251 lines."] },
  ])("a planted file of $lines lines", ({ lines, found }) => {
    expect(tooLong(new Map([["planted.ts", linesOf("x\n".repeat(lines))]]), {})).toEqual(found);
    expect(tooLong(new Map([["planted.ts", lines]]), { "planted.ts": "a reason" })).toEqual([]);
  });
});

describe("docs/architecture.md says what each folder of src is for", () => {
  test.for(folders.map(({ name }) => name))("%s", (name) => {
    expect(isTold(table, name)).toBe(true);
  });

  test("a planted folder is not told of", () => {
    expect(isTold(table, "planted")).toBe(false);
    expect(isTold("| `src/planted` | Things |", "plant")).toBe(false);
    expect(isTold("| `src/one`, `src/planted` | Things |", "planted")).toBe(true);
    expect(isTold("Here is `src/planted`.", "planted")).toBe(false);
  });
});

const linesOf = (text: string): number => text.split("\n").length - (text.endsWith("\n") ? 1 : 0);

function tooLong(lengths: ReadonlyMap<string, number>, allowed: Readonly<Record<string, string>>): string[] {
  return Array.from(lengths)
    .filter(([name, lines]) => lines > longest && !(name in allowed))
    .map(([name, lines]) => `${name} has ${lines} lines.`);
}

/** Whether a row of the table names the folder, or a part of it. */
const isTold = (text: string, folder: string): boolean =>
  text.split("\n").some((line) => {
    const [, names = ""] = line.startsWith("| ") ? line.split("|") : [];
    return names.includes(`\`src/${folder}\``) || names.includes(`\`src/${folder}/`);
  });
