import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, dirname, join, resolve } from "node:path";
import { afterAll, describe, expect, test, vi } from "vitest";
import { copyProgram } from "../../scripts/lib/test-tree.ts";
import { applyStep, recipesIn, type Step } from "./recipe.ts";

// Each recipe runs several commands, tests among them.
vi.setConfig({ testTimeout: 600_000 });

const recipes = recipesIn(readFileSync("CONTRIBUTING.md", "utf8"));
const folders: string[] = [];
afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true, force: true })));

/** A copy of the repository, for one recipe alone. */
function kitchen(): string {
  const folder = mkdtempSync(join(tmpdir(), "kvitto-recipe-"));
  folders.push(folder);
  copyProgram(".", folder);
  symlinkSync(resolve("node_modules"), join(folder, "node_modules"), "junction");
  return folder;
}

/** Follows a recipe to the letter; what fails says so with all that it said. */
function follow(folder: string, steps: readonly Step[]): void {
  for (const step of steps) {
    if (step.do === "run") for (const command of step.commands) run(folder, command);
    else applyStep(folder, step);
  }
}

function run(cwd: string, command: string): void {
  const { VITEST: _mode, NODE_ENV: _env, ...env } = process.env;
  // The Node that runs this, as npm would have put it first.
  const path = [join(cwd, "node_modules", ".bin"), dirname(process.execPath), env["PATH"]].join(delimiter);
  const { status, stdout, stderr } = spawnSync(command, {
    cwd,
    env: { ...env, PATH: path, npm_config_loglevel: "silent" },
    encoding: "utf8",
    shell: true,
  });
  if (status !== 0)
    throw new Error(`${command} ended with ${status}.\n${stdout.slice(-6000)}\n${stderr.slice(-2000)}`);
}

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
    follow(kitchen(), steps);
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
