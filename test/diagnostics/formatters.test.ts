import { describe, expect, test } from "vitest";
import type { Diagnostic } from "../../src/diagnostics/diagnostic.ts";
import { compareDiagnostics } from "../../src/diagnostics/diagnostic.ts";
import { formatters, isFormat } from "../../src/diagnostics/formatters.ts";
import { helpPath } from "../../src/diagnostics/help-path.ts";
import { countOf, summary } from "../../src/diagnostics/summary.ts";
import { error, options, warning } from "./formats/findings.ts";

describe("formatters.text", () => {
  test("shows place, line and hint of each, and a sum", () => {
    expect(formatters.text([error, warning], options)).toBe(
      [
        'content/a.yaml:2:9 error KV104 "status" is "utkast".',
        "  2 | status: utkast",
        "              ^^^^^^",
        '  Write "draft".',
        "",
        "content/b.csv:3:1 warning KV313 Not over, 50 %.",
        "",
        "1 error, 1 warning.",
        "",
      ].join("\n"),
    );
  });

  test("says that nothing is wrong", () => {
    expect(formatters.text([], options)).toBe("No errors, no warnings.\n");
  });

  test("takes the power from characters that steer a terminal", () => {
    const hostile = { ...warning, message: "a\u001B[2Jb\u202Ec\u009Bd\re" };
    expect(formatters.text([hostile], options)).toContain("a\uFFFD[2Jb\uFFFDc\uFFFDd\uFFFDe\n");
  });
});

describe("formatters.json", () => {
  test("holds what a program needs", () => {
    expect(JSON.parse(formatters.json([error, warning], options))).toEqual({
      version: 1,
      asOf: "2026-11-22",
      errors: 1,
      warnings: 1,
      diagnostics: [error, warning],
    });
  });

  test("is valid when there is nothing", () => {
    expect(JSON.parse(formatters.json([], options))).toMatchObject({ errors: 0, diagnostics: [] });
  });
});

describe("formatters.github", () => {
  test("writes one command a line", () => {
    expect(formatters.github([error, warning], options)).toBe(
      '::error file=content/a.yaml,line=2,col=9,title=KV104::"status" is "utkast". Write "draft".\n' +
        "::warning file=content/b.csv,line=3,col=1,title=KV313::Not over, 50 %25.\n",
    );
  });

  test("keeps content from starting a command of its own", () => {
    const hostile = { ...warning, message: "a\n::error::b", at: { file: "x,y:z%.csv", line: 1, column: 1 } };
    expect(formatters.github([hostile], options)).toBe(
      "::warning file=x%2Cy%3Az%25.csv,line=1,col=1,title=KV313::a%0A::error::b\n",
    );
  });

  test("is empty when there is nothing", () => {
    expect(formatters.github([], options)).toBe("");
  });

  test("writes errors first, for GitHub shows ten of each", () => {
    const given = [...Array(10).fill(warning), ...Array(10).fill(error)];
    const kinds = formatters.github(given, options).match(/^::\w+/gm) ?? [];
    expect(kinds).toEqual([...Array(10).fill("::error"), ...Array(10).fill("::warning")]);
  });

  test("ends with a note when GitHub will not show all", () => {
    const given = [error, ...Array(11).fill(warning)];
    expect(formatters.github(given, options).split("\n").at(-2)).toBe(
      "::notice title=Kvitto::1 error, 11 warnings. GitHub shows 10 of each here; the job summary lists all.",
    );
  });
});

describe("summary(diagnostics)", () => {
  test.for([
    { diagnostics: [], want: "No errors, no warnings." },
    { diagnostics: [error], want: "1 error, 0 warnings." },
    { diagnostics: [warning, error, error], want: "2 errors, 1 warning." },
  ])("is “$want”", ({ diagnostics, want }) => {
    expect(summary(diagnostics)).toBe(want);
  });
});

test("countOf(diagnostics, severity) counts one severity", () => {
  expect(countOf([error, warning, error], "error")).toBe(2);
  expect(countOf([], "warning")).toBe(0);
});

test("helpPath(code) is the address of the code's page", () => {
  expect(helpPath("KV104")).toBe("/help/kv104/");
});

describe("isFormat(name)", () => {
  test.for([
    { name: "text", want: true },
    { name: "codequality", want: true },
    { name: "constructor", want: false },
    { name: "", want: false },
  ])("of “$name” is $want", ({ name, want }) => {
    expect(isFormat(name)).toBe(want);
  });
});

describe("compareDiagnostics(a, b)", () => {
  const place = (file: string, line: number, column: number, code: Diagnostic["code"]): Diagnostic => ({
    ...error,
    code,
    at: { file, line, column },
  });
  test("orders by file, line, column and code, by number where they are numbers", () => {
    const ordered = [
      place("B", 1, 1, "KV101"),
      place("a", 2, 1, "KV102"),
      place("a", 2, 1, "KV103"),
      place("a", 2, 10, "KV101"),
      place("a", 10, 1, "KV101"),
      place("b", 1, 1, "KV101"),
    ];
    expect(ordered.toReversed().sort(compareDiagnostics)).toEqual(ordered);
    expect(compareDiagnostics(error, { ...error })).toBe(0);
  });
});
