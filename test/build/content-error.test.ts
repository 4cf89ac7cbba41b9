import { resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { checkFiles } from "../../src/check.ts";
import { contentError, thrownError } from "../../src/build/content-error.ts";

const read = (files: Readonly<Record<string, string>>) =>
  checkFiles(
    Object.entries(files).map(([path, text]) => {
      const bytes = new TextEncoder().encode(text);
      return { path, kind: "file" as const, size: bytes.byteLength, bytes };
    }),
    { today: "2026-11-22", shownAs: "content" },
  );

const site = "organisation: Exempelbolaget\ndocument: 1\n";

describe("contentError(checked)", () => {
  test("shows the first error with its place, and counts the others", () => {
    const checked = read({ "site.yaml": site });
    const errors = checked.diagnostics.filter(({ severity }) => severity === "error");
    const [first] = errors;
    const found = contentError(checked);
    expect(found?.title).toBe(`${first?.code} in content/site.yaml`);
    expect(found?.message).toContain(first?.message);
    expect(found?.loc).toEqual({
      file: resolve("content/site.yaml"),
      line: first?.at.line,
      column: first?.at.column,
    });
    expect(found?.fullCode).toBe(site);
    expect(found?.hint).toContain(`${errors.length - 1} more error`);
  });

  test("is nothing when there are only warnings", () => {
    const checked = read({ "site.yaml": site });
    const warnings = checked.diagnostics.map((found) => ({ ...found, severity: "warning" as const }));
    expect(contentError({ ...checked, diagnostics: warnings })).toBeUndefined();
    expect(contentError({ ...checked, diagnostics: [] })).toBeUndefined();
  });

  test("throws without a word that Astro would take for a mistake in code", () => {
    const found = contentError(read({ "site.yaml": "window: 1\n" }));
    expect(found).toBeDefined();
    if (!found) return;
    const error = thrownError(found);
    expect(String(error)).not.toMatch(/window|document/);
    expect(error).toMatchObject({ loc: found.loc, hint: expect.stringContaining(found.message) });
  });
});
