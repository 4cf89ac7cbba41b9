import { describe, expect, test } from "vitest";
import type { Diagnostic } from "../../../src/diagnostics/diagnostic.ts";
import { fingerprints } from "../../../src/diagnostics/formats/fingerprints.ts";
import { error, warning } from "./findings.ts";

const file = error.at.file;
const on = (line: number, changed: Partial<Diagnostic> = {}): Diagnostic => ({
  ...error,
  at: { file, line, column: 9 },
  ...changed,
});
const names = (text: string, ...diagnostics: Diagnostic[]) =>
  fingerprints(diagnostics, new Map([[file, text]]));

describe("fingerprints(diagnostics, texts)", () => {
  const before = "id: a\nstatus: utkast\n";
  const [known] = names(before, on(2));

  test.for([
    { because: "lines came above it", text: "id: a\n\n\nstatus: utkast\n", diagnostic: on(4) },
    { because: "the line was moved in", text: "id: a\n  status:  utkast\r\n", diagnostic: on(2) },
    {
      because: "the day changed its words",
      text: before,
      diagnostic: on(2, { message: "Other.", hint: "Else." }),
    },
  ])("stay when $because", ({ text, diagnostic }) => {
    expect(names(text, diagnostic)).toEqual([known]);
  });

  test.for([
    { because: "the code", text: before, diagnostic: on(2, { code: "KV105" }) },
    { because: "the line", text: "id: a\nstatus: draft\n", diagnostic: on(2) },
    { because: "the file", text: before, diagnostic: on(2, { at: { ...error.at, file: "content/c.yaml" } }) },
  ])("differ when $because differs", ({ text, diagnostic }) => {
    expect(names(text, diagnostic)).not.toEqual([known]);
  });

  test("number twins, in reading order", () => {
    const three = names(`${before}${before}`, on(2), on(2), on(4));
    expect(new Set(three).size).toBe(3);
    expect(three[0]).toBe(known);
  });

  test("are there for a file that could not be read, and none for none", () => {
    expect(fingerprints([warning], new Map())).toEqual([expect.stringMatching(/^[0-9a-f]{32}$/)]);
    expect(fingerprints([], new Map())).toEqual([]);
  });
});
