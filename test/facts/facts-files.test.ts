import { describe, expect, test } from "vitest";
import { buildCatalogue, type Memory } from "../../src/catalogue/build.ts";
import { readContent } from "../../src/catalogue/read.ts";
import { factsFiles } from "../../src/facts/facts-files.ts";

const shipped = await readContent("content");
// Parsed once, before any test's clock starts.
const memory: Memory = new Map();
buildCatalogue(shipped, "content", memory);

const filesOf = (files: typeof shipped) =>
  factsFiles(buildCatalogue(files, "content", memory).catalogue, "content", "2026-11-22");
const without = (...paths: string[]) =>
  filesOf(shipped.filter(({ path }) => !paths.includes(path))).map(({ path }) => path);

describe("factsFiles(catalogue, folder, asOf) writes", () => {
  test.for([
    { because: "all is as it should be", gone: [], want: [] },
    {
      because: "the version in force was never published",
      gone: ["public/declarations/3.yaml"],
      want: ["public/declarations/3.yaml"],
    },
    { because: "an earlier version is gone", gone: ["public/declarations/1.yaml"], want: [] },
    { because: "the facts are gone", gone: ["public/facts.yaml"], want: ["public/facts.yaml"] },
    {
      because: "no declaration is in force",
      gone: ["internal/declarations/ai-deklaration.yaml", "public/declarations/3.yaml"],
      want: ["public/facts.yaml"],
    },
  ])("$want when $because", ({ gone, want }) => {
    expect(without(...gone)).toEqual(want);
  });

  test("never a published version anew, however the facts differ", () => {
    const changed = shipped.map((file) => {
      if (file.path !== "public/declarations/3.yaml") return file;
      const bytes = new TextEncoder().encode("declaration: broken\n");
      return { ...file, bytes, size: bytes.length };
    });
    expect(filesOf(changed)).toEqual([]);
  });
});
