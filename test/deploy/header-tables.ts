import { readFileSync } from "node:fs";
import type { Site } from "../../src/build/sites.ts";

/** The tables of docs/security.md, as a reader finds them there. */
export interface HeaderTables {
  readonly everyAnswer: ReadonlyMap<string, Readonly<Record<Site, string | undefined>>>;
  readonly cache: readonly { readonly path: RegExp; readonly values: Readonly<Record<Site, string>> }[];
  readonly cacheOfErrors: Readonly<Record<Site, string>>;
  /** Names in lower case; the value is undefined where the server chooses it. */
  readonly someAnswers: ReadonlyMap<string, string | undefined>;
  readonly types: ReadonlyMap<string, string>;
}

export function headerTables(page = readFileSync("docs/security.md", "utf8")): HeaderTables {
  const everyAnswer = rowsBelow(page, "### Every answer").map(
    ([name = "", internal = "", visible = ""]) =>
      [name.toLowerCase(), { internal: valueIn(internal), public: valueIn(visible) }] as const,
  );
  const cacheRows = rowsBelow(page, "### How long a browser keeps it");
  const errors = cacheRows.find(([what]) => what?.startsWith("status"));
  const values = ([, , internal = "", visible = ""]: readonly string[]) => ({
    internal: valueIn(internal) ?? "",
    public: valueIn(visible) ?? "",
  });
  return {
    everyAnswer: new Map(everyAnswer),
    cache: cacheRows
      .filter((row) => row !== errors)
      .map((row) => ({ path: new RegExp(valueIn(row[1] ?? "") ?? ""), values: values(row) })),
    cacheOfErrors: values(errors ?? []),
    someAnswers: new Map(
      rowsBelow(page, "### Some answers").map(
        ([name = "", value = ""]) => [name.toLowerCase(), valueIn(value)] as const,
      ),
    ),
    types: new Map(
      rowsBelow(page, "### Content-Type").map(
        ([ending = "", type = ""]) => [ending, valueIn(type) ?? ""] as const,
      ),
    ),
  };
}

/** The rows of the table after a heading, without its head. */
function rowsBelow(page: string, heading: string): string[][] {
  const [, after = ""] = page.split(heading);
  const [table = ""] = /(?:^\|.*\n)+/m.exec(after) ?? [];
  const rows = table.trim().split("\n").slice(2);
  if (rows.length === 0) throw new Error(`There is no table below "${heading}".`);
  return rows.map((row) =>
    row
      .slice(1, -1)
      .split("|")
      .map((cell) => cell.trim()),
  );
}

/** What stands between backticks. */
const valueIn = (cell: string): string | undefined => /^`(.*)`$/.exec(cell)?.[1];
