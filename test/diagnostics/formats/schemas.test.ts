import { readFileSync } from "node:fs";
import type { Ajv } from "ajv";
import { Ajv2020 } from "ajv/dist/2020.js";
import AjvDraft4 from "ajv-draft-04";
import addFormats from "ajv-formats";
import { describe, expect, test } from "vitest";
import { formatters } from "../../../src/diagnostics/formatters.ts";
import type { Case } from "./findings.ts";
import { error, findingsToWrite, options } from "./findings.ts";

const read = (path: string): object =>
  JSON.parse(readFileSync(new URL(`../../../${path}`, import.meta.url), "utf8"));

/** Says what a schema finds wrong; nothing when it finds nothing. */
function validator(ajv: Ajv, path: string): (value: unknown) => string[] {
  addFormats(ajv);
  const validate = ajv.compile(read(path));
  return (value) => (validate(value) ? [] : (validate.errors ?? []).map((one) => ajv.errorsText([one])));
}

const lenient = { strict: false, allErrors: true, unicodeRegExp: false } as const;
const schemas = {
  json: validator(new Ajv2020(lenient), "docs/schemas/check-1.schema.json"),
  sarif: validator(new AjvDraft4(lenient), "test/schemas/sarif-2.1.0-rtm.5.json"),
  rdjsonl: validator(new AjvDraft4(lenient), "test/schemas/reviewdog-diagnostic.json"),
  codequality: validator(new Ajv2020(lenient), "test/schemas/gitlab-code-quality.json"),
};
type Schema = keyof typeof schemas;

/** The values of a report: lines of rdjsonl, else one. */
const valuesOf = (format: Schema, report: string): unknown[] =>
  (format === "rdjsonl" ? report.split("\n").slice(0, -1) : [report]).map((one) => JSON.parse(one));

const cases = await findingsToWrite();

describe.for(Object.keys(schemas) as Schema[])("formatters.%s is valid for its schema", (format) => {
  test.for(cases)("on $name", ({ diagnostics, options }: Case) => {
    const values = valuesOf(format, formatters[format](diagnostics, options));
    if (format === "rdjsonl") expect(values).toHaveLength(diagnostics.length);
    expect(values.flatMap(schemas[format])).toEqual([]);
  });
});

test("some of what is written has findings, or the above would show nothing", () => {
  expect(cases.filter(({ diagnostics }) => diagnostics.length > 5).length).toBeGreaterThan(5);
});

describe("a planted fault is refused", () => {
  test.for<{ format: Schema; plant: (report: string) => string }>([
    { format: "json", plant: (report) => report.replace('"line": 2', '"line": 0') },
    { format: "json", plant: (report) => report.replace('"version": 1', '"version": 2') },
    { format: "sarif", plant: (report) => report.replace('"level": "error"', '"level": "fatal"') },
    { format: "sarif", plant: (report) => report.replace("utf16CodeUnits", "characters") },
    { format: "rdjsonl", plant: (report) => report.replace('"ERROR"', '"FATAL"') },
    { format: "codequality", plant: (report) => report.replace('"blocker"', '"error"') },
  ])("in $format", ({ format, plant }) => {
    const report = formatters[format]([error], options);
    expect(valuesOf(format, report).flatMap(schemas[format])).toEqual([]);
    expect(valuesOf(format, plant(report)).flatMap(schemas[format])).not.toEqual([]);
  });
});
