import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { makeClone, type Clone } from "./runner.ts";
import { patience, stepsIn, withMistake } from "./steps.ts";

const steps = stepsIn("publish.yml");
let clone: Clone;
beforeAll(() => {
  clone = makeClone();
}, patience.timeout);
afterAll(() => clone.remove());

const file = (path: string): string => join(clone.folder, path);
const read = (path: string): string => readFileSync(file(path), "utf8");

describe("publish.yml", patience, () => {
  test("Show findings on their lines", async () => {
    const { stdout } = await steps.run(clone, "Show findings on their lines");
    expect(stdout).toBe("::add-matcher::.github/problem-matcher.json\n");
    expect(existsSync(file(".github/problem-matcher.json"))).toBe(true);
  });

  test("Check the content", async () => {
    const name = "Check the content";
    expect(await steps.run(clone, name)).toMatchObject({ code: 0, stdout: "No errors, no warnings.\n" });
    expect(await withMistake(clone, () => steps.run(clone, name))).toMatchObject({ code: 1 });
  });

  test("Verify the approvals", async () => {
    const verify = (mode: string) =>
      steps.run(clone, "Verify the approvals", { expressions: { "vars.KVITTO_APPROVALS || 'warn'": mode } });
    expect(await verify("off")).toMatchObject({ code: 0 });
    expect(await verify("warn")).toMatchObject({ code: 0, summary: expect.stringMatching(/\S/) });
    expect(await verify("require")).toMatchObject({ code: 1, summary: expect.stringMatching(/\S/) });
  });

  test("Build both sites, and write checksums", async () => {
    const built = await steps.run(clone, "Build both sites");
    expect(built.code, built.stderr).toBe(0);
    const { code, stdout } = await steps.run(clone, "Write checksums");
    expect(code).toBe(0);
    for (const site of ["internal", "public"]) {
      const sums = read(`dist/${site}/SHA256SUMS`).trim().split("\n");
      expect(stdout).toContain(`dist/${site}: ${sums.length} files`);
      expect(sums).toContainEqual(expect.stringMatching(/^[0-9a-f]{64} {2}\.\/index\.html$/));
    }
  });
});

test("every other step of publish.yml is excused by name", () => {
  expect(steps.left()).toEqual([]);
});
