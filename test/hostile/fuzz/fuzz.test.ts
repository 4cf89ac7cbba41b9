import { readFile, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { fuzz } from "./fuzz.ts";
import { inputOf } from "./input-of.ts";
import { minimise } from "./minimise.ts";
import { corpus, runPipeline } from "./pipeline.ts";

describe("fuzz({ seconds, seed })", () => {
  test(
    "finds both faults of a broken parser, and keeps the smallest file that shows each",
    { timeout: 120_000 },
    async () => {
      const into = await mkdtemp(join(tmpdir(), "kvitto-fuzz-"));
      onTestFinished(() => rm(into, { recursive: true }));
      const said: string[] = [];
      const pipeline = new URL("./broken-pipeline.ts", import.meta.url);
      const { runs, faults } = await fuzz({
        seconds: 80,
        enough: 2,
        seed: 1,
        into,
        pipeline,
        patience: 300,
        report: (line) => said.push(line),
      });
      expect(runs).toBeGreaterThan(1);
      const missing = faults.find(({ what }) => what.startsWith("TypeError"));
      const hanging = faults.find(({ what }) => what === "It hangs.");
      expect(missing?.file.bytes.length).toBe(0);
      expect(Buffer.from(hanging?.file.bytes ?? []).toString()).toMatch(/:[^\n]*\t/);
      expect(said.join("")).toContain("Cannot read properties of undefined");
      expect(await readFile(join(into, `1-${missing?.run}`, "about.txt"), "utf8")).toContain(
        `seed 1, run ${missing?.run}`,
      );
    },
  );
});

describe("the files that it makes", () => {
  test("are the same for the same seed, and others for another", () => {
    expect(inputOf(corpus, 1, 7)).toEqual(inputOf(corpus, 1, 7));
    expect(inputOf(corpus, 1, 7)).not.toEqual(inputOf(corpus, 2, 7));
  });

  test("reach every format, and names and kinds too", () => {
    const inputs = Array.from({ length: 500 }, (_, run) => inputOf(corpus, 3, run));
    for (const ending of ["yaml", "csv", "mdx"])
      expect(inputs.some(({ path }) => path.endsWith(ending))).toBe(true);
    expect(inputs.some(({ kind }) => kind !== "file")).toBe(true);
    const paths = new Set(corpus.map(({ path }) => path));
    expect(inputs.some(({ path }) => !paths.has(path))).toBe(true);
  });
});

test("minimise(file, still) takes away all but what matters", async () => {
  const text = `${"a\n".repeat(100)}x${"b\n".repeat(100)}`;
  const bytes = new TextEncoder().encode(text);
  const smallest = await minimise({ path: "a", kind: "file", size: bytes.length, bytes }, async (file) =>
    Buffer.from(file.bytes).includes("x"),
  );
  expect(Buffer.from(smallest.bytes).toString()).toBe("x");
});

describe("the pipeline that is driven", () => {
  test("takes every file of the content as it is", { timeout: 60_000 }, () => {
    const [first] = corpus;
    if (!first) throw new Error("there is content");
    expect(() => runPipeline(first, 1)).not.toThrow();
    expect(() => runPipeline(first, 10)).not.toThrow();
  });
});
