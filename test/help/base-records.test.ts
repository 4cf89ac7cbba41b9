import { expect, test } from "vitest";
import { checkFiles } from "../../src/check.ts";
import { baseFiles, baseIds, baseSite } from "./base-records.ts";

test("what examples lean on is sound by itself, all of it together", () => {
  const files = [baseSite, ...baseIds.flatMap(([type, id]) => baseFiles(type, id))].map(([path, text]) => {
    const bytes = Buffer.from(text);
    return { path, kind: "file" as const, size: bytes.byteLength, bytes };
  });
  const { catalogue, diagnostics } = checkFiles(files, { asOf: "2026-11-22" });
  expect(catalogue.rules.size).toBe(10);
  // What a whole portal must have is not asked of a handful of base records.
  const ofThePortal = ["KV407", "KV409", "KV520", "KV525", "KV526", "KV527"];
  expect(diagnostics.filter(({ code }) => !ofThePortal.includes(code))).toEqual([]);
});

test("there is no base record of a name that an example may get wrong", () => {
  expect(baseFiles("roles", "editr")).toEqual([]);
});
