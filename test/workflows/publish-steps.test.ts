import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { compareWithManifest, readManifest } from "../../src/build/manifest.ts";
import { makeClone, type Clone } from "./runner.ts";
import { patience, stepsIn, withMistake } from "./steps.ts";
import { parseWorkflow, readWorkflow, stepsOf } from "./workflow.ts";

const steps = stepsIn("publish.yml");
let clone: Clone;
beforeAll(() => {
  clone = makeClone();
}, patience.timeout);
afterAll(() => clone.remove(), patience.timeout);

const file = (path: string): string => join(clone.folder, path);
const read = (path: string): string => readFileSync(file(path), "utf8");
const sha256 = (text: string): string => createHash("sha256").update(text).digest("hex");

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

  test("Build both sites, list what they are made of, and write checksums", async () => {
    const built = await steps.run(clone, "Build both sites");
    expect(built.code, built.stderr).toBe(0);
    expect(await steps.run(clone, "List what they are made of")).toMatchObject({ code: 0 });
    expect(JSON.parse(read("dist/sbom.cdx.json"))).toMatchObject({
      bomFormat: "CycloneDX",
      metadata: { component: { name: "kvitto" }, timestamp: expect.stringMatching(/^\d{4}-\d\d-\d\dT.*Z$/) },
    });

    const { code, stdout } = await steps.run(clone, "Write checksums");
    expect(code).toBe(0);
    expect(stdout).toBe(read("dist/SHA256SUMS"));
    const files = ["internal.manifest.json", "public.manifest.json", "sbom.cdx.json"];
    const sums = files.map((name) => `${sha256(read(`dist/${name}`))}  ${name}\n`);
    expect(stdout).toBe(sums.join(""));

    // What is kept is what the manifest vouches for: nothing was laid into the sites since.
    for (const site of ["internal", "public"]) {
      const manifest = await readManifest(file(`dist/${site}.manifest.json`));
      expect(await compareWithManifest(file(`dist/${site}`), manifest)).toEqual([]);
    }
  });

  test("keeps every file that publishing needs", () => {
    const kept = stepsOf(parseWorkflow(readWorkflow("publish.yml")))
      .filter(({ uses }) => uses?.startsWith("actions/upload-artifact@"))
      .map((step) => String(step.with?.["path"]).trim().split("\n"));
    expect(kept).toEqual([
      ["dist/internal", "dist/internal.manifest.json"],
      ["dist/public", "dist/public.manifest.json"],
      ["dist/sbom.cdx.json", "dist/SHA256SUMS"],
    ]);
    for (const path of kept.flat()) expect(existsSync(file(path)), path).toBe(true);
  });
});

test("every other step of publish.yml is excused by name", () => {
  expect(steps.left()).toEqual([]);
});
