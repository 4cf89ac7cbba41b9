import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { authorsTable } from "../../src/init/authors-table.ts";
import { roleRecords } from "../../src/init/role-records.ts";

const two = roleRecords(["redaktor", "kundvard"], "2026-11-23");
const row = (path: string, who: string) => `| \`${path}\` | What it holds | start | ${who} |\n`;

describe("authorsTable(readme, roles)", () => {
  test.for([
    {
      because: "two are needed",
      before: row("internal/rules/", "two of a, b"),
      want: "two of editor and community manager",
    },
    {
      because: "two are needed for some",
      before: row("internal/templates/", "a or b; two for sensitive subjects"),
      want: "editor or community manager; two for sensitive subjects",
    },
    { because: "one is enough", before: row("internal/kpis/", "a"), want: "editor or community manager" },
    {
      because: "no role may approve it",
      before: row("site.yaml", "a"),
      want: "reviewed like any other change",
    },
    {
      because: "the record names its own",
      before: row("internal/vendors/", "the role named in `owner`"),
      want: "the role named in `owner`",
    },
    {
      because: "it is a log",
      before: row("internal/incidents/", "nobody: it is a log"),
      want: "nobody: it is a log",
    },
  ])("when $because", ({ before, want }) => {
    const [, path = ""] = /`(.+?)`/.exec(before) ?? [];
    expect(authorsTable(before, two).replace(/ +\|/g, " |")).toBe(row(path, want));
  });

  test("leaves everything but the column as it was, in the table that ships", () => {
    const readme = readFileSync("content/README.md", "utf8");
    const firstColumns = (text: string) => text.replace(/^(\|[^|\n]+\|[^|\n]+\|[^|\n]+\|).*$/gm, "$1");
    const written = authorsTable(readme, two);
    expect(firstColumns(written)).toBe(firstColumns(readme));
    expect(written).not.toMatch(/\| two of [^|]*(?:brand|legal|marketing)/);
    expect(written).toContain("| two of editor and community manager");
  });
});
