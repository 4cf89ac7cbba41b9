import { existsSync, globSync, readFileSync } from "node:fs";
import { beforeAll, describe, expect, test } from "vitest";
import type { Catalogue } from "../src/catalogue/catalogue.ts";
import { check } from "../src/check.ts";
import { typeNames } from "../src/content-types/index.ts";
import { rules } from "../src/rules/index.ts";
import { calculatedPages, registers } from "../src/site/registers/index.ts";
import { listAddress } from "../src/site/registers/register-pages.ts";

/** One row of `docs/coverage.md`: what the programme asks for, and where it is. */
interface Row {
  readonly id: string;
  readonly pages: readonly string[];
  readonly types: readonly string[];
  readonly checks: readonly string[];
  readonly tests: readonly string[];
}

const text = readFileSync("docs/coverage.md", "utf8");
const rows = rowsOf(text);

/** Every row of the table; what stands between back-quotes in its cells. */
function rowsOf(markdown: string): Row[] {
  return markdown.split("\n").flatMap((line) => {
    const cells = line.split("|").map((cell) => cell.trim());
    if (!/^M\d+$/.test(cells[1] ?? "")) return [];
    const named = (i: number) => Array.from(cells[i]?.matchAll(/`([^`]+)`/g) ?? [], ([, name = ""]) => name);
    return [{ id: cells[1] ?? "", pages: named(3), types: named(4), checks: named(5), tests: named(6) }];
  });
}

/** Addresses of lists and pages that the internal site has, without language prefix. */
const lists = new Set([...registers, ...calculatedPages].map(listAddress));
const ownPages = globSync("src/sites/{internal,public}/pages/**/*.astro").map((path) =>
  path
    .replace(/^src\/sites\/\w+\/pages\/(?:\[\.\.\.lang\]\/)?/, "/")
    .replace(/(?:index)?\.astro$/, "/")
    .replace("//", "/"),
);
const isPage = (address: string) =>
  lists.has(address) || ownPages.includes(address) || ownPages.includes(address.replace(/[^/]+\/$/, "[id]/"));

const codes = new Set<string>(rules.map(({ code }) => code));

/** What a row claims that is not so. */
function untrue({ pages, types, checks, tests }: Row, catalogue: Catalogue): string[] {
  const holds = (type: string) => {
    const collection = catalogue[type as (typeof typeNames)[number]];
    return collection instanceof Map ? collection.size > 0 : collection !== undefined;
  };
  return [
    ...pages.filter((page) => !isPage(page)).map((page) => `no page ${page}`),
    ...types.filter((type) => !typeNames.some((name) => name === type)).map((type) => `no type ${type}`),
    ...types.filter((type) => !holds(type)).map((type) => `no content of type ${type}`),
    ...checks.filter((code) => !codes.has(code)).map((code) => `no check ${code}`),
    ...tests.filter((path) => !existsSync(path)).map((path) => `no test ${path}`),
    ...(["pages", "types", "checks", "tests"] as const)
      .filter((column) => ({ pages, types, checks, tests })[column].length === 0)
      .map((column) => `names no ${column}`),
  ];
}

describe("docs/coverage.md", () => {
  let catalogue: Catalogue;
  beforeAll(async () => {
    ({ catalogue } = await check("content", { today: "2026-11-22" }));
  });

  test("has each of the programme’s rows once, in order", () => {
    expect(rows.map(({ id }) => id)).toEqual(Array.from({ length: 28 }, (_, i) => `M${i + 1}`));
  });

  test.for(rows)(
    "$id names pages, types, checks and tests that are there, and content of each type",
    (row) => {
      expect(untrue(row, catalogue)).toEqual([]);
    },
  );

  test("names every type of content but those that say who, where and what words mean", () => {
    const named = new Set(rows.flatMap(({ types }) => types));
    expect(typeNames.filter((name) => !named.has(name))).toEqual(["site"]);
  });

  test("what is not there is noticed", () => {
    const [planted] = rowsOf(
      "| M1 | Planted | `/nowhere/` | `nothing` | `KV999` | `test/none.test.ts` |\n| M | no row |",
    );
    expect(untrue(planted!, catalogue)).toEqual([
      "no page /nowhere/",
      "no type nothing",
      "no content of type nothing",
      "no check KV999",
      "no test test/none.test.ts",
    ]);
  });
});
