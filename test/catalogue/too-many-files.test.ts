import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { buildCatalogue } from "../../src/catalogue/build.ts";
import { readContent } from "../../src/catalogue/read.ts";
import { mostFiles, type SourceFile } from "../../src/catalogue/source-file.ts";
import { checkFiles } from "../../src/check.ts";

const empty = new Uint8Array();
const files = (count: number): SourceFile[] =>
  Array.from({ length: count }, (_, i) => ({
    path: `internal/nothing/${i}.txt`,
    kind: "file" as const,
    size: 0,
    bytes: empty,
  }));

test("as many files as may be are all judged", () => {
  const { diagnostics } = buildCatalogue(files(mostFiles));
  // Each lies where nothing belongs, and there is no site.yaml.
  expect(diagnostics).toHaveLength(mostFiles + 1);
  expect(diagnostics.some(({ code }) => code === "KV015")).toBe(false);
}, 60_000);

test("one more, and that is all that is said", () => {
  const { catalogue, diagnostics } = checkFiles(files(mostFiles + 1), { asOf: "2026-11-22" });
  expect(diagnostics).toEqual([
    {
      code: "KV015",
      severity: "error",
      at: { file: "content/site.yaml", line: 1, column: 1 },
      message: "The content folder has 25001 files. The limit is 25000.",
      hint: expect.any(String) as string,
    },
  ]);
  expect(catalogue.site).toBeUndefined();
});

test("nothing is read of more files than that", async () => {
  const folder = mkdtempSync(join(tmpdir(), "kvitto-many-"));
  try {
    mkdirSync(join(folder, "many"));
    for (let i = 0; i <= mostFiles; i++) writeFileSync(join(folder, "many", `${i}.txt`), "x");
    const read = await readContent(folder);
    expect(read).toHaveLength(mostFiles + 1);
    expect(read.every(({ bytes }) => bytes.length === 0)).toBe(true);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}, 60_000);
