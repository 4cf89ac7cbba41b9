import { describe, expect, test } from "vitest";
import { buildCatalogue } from "../../src/catalogue/build.ts";
import type { SourceFile } from "../../src/catalogue/source-file.ts";
import { tableText } from "../../src/import/import-files.ts";
import { fillFile } from "../help/fill-file.ts";

const file = (path: string, bytes: Uint8Array, changes: Partial<SourceFile> = {}): SourceFile => ({
  path,
  kind: "file",
  size: bytes.length,
  bytes,
  ...changes,
});
const table = (bytes: readonly number[], changes: Partial<SourceFile> = {}) =>
  file("internal/kpis/cpa.csv", Uint8Array.from(bytes), changes);

describe("tableText(files, kpi)", () => {
  test("keeps a byte order mark and line breaks", () => {
    expect(tableText([table([0xef, 0xbb, 0xbf, 0x61, 0x0d, 0x0a])], "cpa")).toBe("\uFEFFa\r\n");
  });

  test("is empty when there is none", () => {
    expect(tableText([table([0x61])], "ctr")).toBe("");
  });
});

// These read as empty or as other text: written over, the figures would be gone.
describe("a KPI cannot be imported into while its table is", () => {
  test.for([
    { because: "a symbolic link", source: table([], { kind: "symlink" }) },
    { because: "too large", source: table([], { size: 2_000_000 }) },
    { because: "not UTF-8", source: table([0xe4]) },
    { because: "unreadable", source: table([], { kind: "unreadable" }) },
  ])("$because", ({ source }) => {
    const path = "internal/kpis/cpa.yaml";
    const record = file(path, new TextEncoder().encode(fillFile(path, "unit: SEK\n").text));
    expect(buildCatalogue([record]).catalogue.kpis.has("cpa")).toBe(true);
    expect(buildCatalogue([source, record]).catalogue.kpis.has("cpa")).toBe(false);
  });
});
