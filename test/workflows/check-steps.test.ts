import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { makeClone, type Clone } from "./runner.ts";
import { patience, stepsIn, withChanged, withMistake } from "./steps.ts";
import { root } from "./workflow.ts";

const steps = stepsIn("check.yml");
let clone: Clone;
beforeAll(() => {
  clone = makeClone();
}, patience.timeout);
afterAll(() => clone.remove(), patience.timeout);

const file = (path: string): string => join(clone.folder, path);
const read = (path: string): string => readFileSync(file(path), "utf8");

describe("check.yml", patience, () => {
  test("Check what we depend on", async () => {
    const name = "Check what we depend on";
    expect(await steps.run(clone, name)).toMatchObject({ code: 0, stdout: "" });
    const loose = () =>
      withChanged(
        clone,
        "package.json",
        (text) => text.replace(/"yaml": "/, '"yaml": "^'),
        () => steps.run(clone, name),
      );
    const { code, stdout } = await loose();
    expect({ code, stdout }).toEqual({
      code: 1,
      stdout: expect.stringMatching(/^package\.json:\d+ “yaml” is asked for as “\^/),
    });
  });

  test("Check the content", async () => {
    expect(await steps.run(clone, "Check the content")).toMatchObject({ code: 0, stdout: "" });
    const { code, stdout } = await withMistake(clone, () => steps.run(clone, "Check the content"));
    expect({ code, stdout }).toEqual({
      code: 1,
      stdout: expect.stringMatching(/^::error file=content\/internal\/synonyms\.yaml,line=\d+/),
    });
  });

  test("Write the findings into the summary", async () => {
    const name = "Write the findings into the summary";
    expect(await steps.run(clone, name)).toMatchObject({
      code: 0,
      summary: expect.stringContaining("No errors, no warnings."),
    });
    expect(await withMistake(clone, () => steps.run(clone, name))).toMatchObject({
      code: 0,
      summary: expect.stringContaining("✕ error"),
    });
  });

  test("Write the findings for code scanning", async () => {
    const name = "Write the findings for code scanning";
    const results = () => JSON.parse(read(".kvitto/findings/check.sarif")).runs[0].results;
    expect(await steps.run(clone, name)).toMatchObject({ code: 0 });
    expect(results()).toEqual([]);
    expect(await withMistake(clone, () => steps.run(clone, name))).toMatchObject({ code: 0 });
    expect(results()).toHaveLength(1);
  });

  test("Test the decision rules", async () => {
    const name = "Test the decision rules";
    expect(await steps.run(clone, name, { env: { KVITTO_CONTENT: join(root, "content") } })).toMatchObject({
      code: 0,
    });
    expect(read(".kvitto/findings/rules.xml")).toContain("<testsuites");
    // The sample portal's rule is not shown in every state.
    expect(await steps.run(clone, name)).toMatchObject({
      code: 1,
      stdout: expect.stringContaining("MISSING"),
    });
  });

  test("Check that the list of code owners is fresh", async () => {
    const name = "Check that the list of code owners is fresh";
    expect(await steps.run(clone, name)).toMatchObject({
      code: 1,
      stdout: expect.stringContaining("npm run codeowners"),
    });
    const shipped = read(".github/CODEOWNERS");
    execFileSync("npm", ["run", "--silent", "codeowners"], { cwd: clone.folder });
    expect(await steps.run(clone, name)).toMatchObject({ code: 0 });
    writeFileSync(file(".github/CODEOWNERS"), shipped);
  });

  describe("Say which decisions change", () => {
    const name = "Say which decisions change";
    const values = () => ({
      "github.event.pull_request.base.sha": clone.git("rev-parse", "HEAD").trim(),
      "github.event.pull_request.number": "12",
    });
    const left = (what: string) => read(`.kvitto/decision-diff/${what}`);

    test("says that none do", async () => {
      const { code, summary } = await steps.run(clone, name, { expressions: values() });
      expect(code).toBe(0);
      expect(summary).toBe(left("diff.md"));
      expect(left("number")).toBe("12\n");
    });

    test.for([
      { because: "decisions change, which is no failure", diff: 2, want: 0 },
      { because: "the change is refused", diff: 1, want: 1 },
      { because: "the command was called wrongly", diff: 64, want: 64 },
    ])("ends with $want when $because", async ({ diff, want }) => {
      const stub = `process.stdout.write("## Beslut\\n"); process.exitCode = ${diff};\n`;
      const { code, summary } = await withChanged(
        clone,
        "scripts/diff.ts",
        () => stub,
        () => steps.run(clone, name, { expressions: values() }),
      );
      expect({ code, summary, left: left("diff.md") }).toEqual({
        code: want,
        summary: "## Beslut\n",
        left: "## Beslut\n",
      });
    });

    test("keeps below what a summary may hold, and cuts between lines", async () => {
      const stub = `process.stdout.write("| åäö |\\n".repeat(150_000));\n`;
      const { summary } = await withChanged(
        clone,
        "scripts/diff.ts",
        () => stub,
        () => steps.run(clone, name, { expressions: values() }),
      );
      expect(Buffer.byteLength(summary)).toBeLessThan(1_048_576);
      expect(Buffer.byteLength(summary)).toBeGreaterThan(990_000);
      const lines = new Set(summary.split("\n"));
      expect([...lines]).toEqual(["| åäö |", "", "**Avkortat här. Cut here.** `npm run diff` shows all."]);
    });
  });
});

test("every other step of check.yml is excused by name", () => {
  expect(steps.left()).toEqual([]);
});
