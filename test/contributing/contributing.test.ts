import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test, vi } from "vitest";
import { follow, kitchen } from "./follow.ts";
import { applyStep, recipesIn } from "./recipe.ts";

// Each recipe runs several commands, tests among them.
vi.setConfig({ testTimeout: 600_000, hookTimeout: 120_000 });

const recipes = recipesIn(readFileSync("CONTRIBUTING.md", "utf8"));
const folders: string[] = [];
afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true, force: true })));

test("there is a recipe for a type, a rule, a KPI, a page and a word", () => {
  expect(recipes.map(({ title }) => title)).toEqual([
    "Add a type of content",
    "Add a rule",
    "Add a KPI",
    "Add a page",
    "Change a word, or a translation",
  ]);
});

describe("followed to the letter, it passes:", () => {
  test.for(recipes)("$title", ({ steps }) => {
    const folder = kitchen();
    folders.push(folder);
    follow(folder, steps);
  });
});

describe("what is out of date is told", () => {
  const folder = mkdtempSync(join(tmpdir(), "kvitto-recipe-"));
  folders.push(folder);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "a.ts"), "one\ntwo\none\n");
  const change = (text: string) => () => applyStep(folder, { do: "change", file: "a.ts", text });

  test.for([
    { because: "the lines are gone", text: " three\n+four\n", want: "a.ts has these lines 0 times:\nthree" },
    { because: "they are there twice", text: " one\n+four\n", want: "a.ts has these lines 2 times:\none" },
  ])("when $because", ({ text, want }) => {
    expect(change(text)).toThrow(want);
  });

  test("when a command fails", () => {
    expect(() => follow(folder, [{ do: "run", commands: ['node --eval "process.exit(3)"'] }])).toThrow(
      "ended with 3",
    );
  });

  test("and what is not, is changed", () => {
    change(" two\n+two and a half\n-one\n")();
    expect(readFileSync(join(folder, "a.ts"), "utf8")).toBe("one\ntwo\ntwo and a half\n");
  });
});

test("a block that names no file is refused, and one with examples in it is taken whole", () => {
  expect(() => recipesIn("## A\n\n```ts\nx\n```\n")).toThrow("names no file");
  expect(recipesIn("## A\n\n````md a.md\n```ts\nx\n```\n````\n")).toEqual([
    { title: "A", steps: [{ do: "write", file: "a.md", text: "```ts\nx\n```\n" }] },
  ]);
  expect(recipesIn("# Title\n\n## A\n\nNothing to follow.\n")).toEqual([]);
});
