import { z } from "zod";
import { describe, expect, test } from "vitest";
import type { ContentType } from "../../src/content-types/define.ts";
import { contentTypes } from "../../src/content-types/index.ts";
import { namesOfTypes, valueText, valueWords } from "../../src/content-types/value-words.ts";

/** Fields whose values are names or codes that everybody writes so, with why. */
const asWritten: Readonly<Record<string, string>> = {
  atrs: "names of a standard’s fields",
  dutch: "names of a standard’s fields",
  digital_source_type: "codes of the IPTC",
  grade: "the letter is the grade",
  sure: "the letter is the grade",
  severity: "SEV1 to SEV4",
  severities: "SEV1 to SEV4",
  level: "SEV1 to SEV4",
  escalate_at: "SEV1 to SEV4",
  platform: "names of companies",
  platforms: "names of companies",
  op: "signs of comparison",
  terms_type: "words of its own",
};

/** Every value of every closed list: `status draft`. */
function listed(schema: unknown, field = ""): string[] {
  if (typeof schema !== "object" || schema === null) return [];
  const { enum: values, const: only, properties, ...rest } = schema as Record<string, unknown>;
  const own = [
    ...(Array.isArray(values) ? (values as unknown[]) : []),
    ...(only === undefined ? [] : [only]),
  ];
  return [
    ...own.filter((value) => typeof value === "string").map((value) => `${field} ${value}`),
    ...Object.entries((properties ?? {}) as object).flatMap(([name, below]) => listed(below, name)),
    ...Object.values(rest).flatMap((below) => listed(below, field)),
  ];
}

const types: [string, ContentType][] = Object.entries(contentTypes);
const all = new Set(types.flatMap(([, { schema }]) => listed(z.toJSONSchema(schema))));
const fieldOf = (key: string): string => key.split(" ")[0] ?? "";

describe("every value of a closed list has words", () => {
  test("in the fields whose values are no names", () => {
    const open = [...all].filter((key) => !(fieldOf(key) in asWritten) && !namesOfTypes.has(fieldOf(key)));
    expect(open.length).toBeGreaterThan(200);
    const missing = open.filter((key) => {
      const [field = "", ...value] = key.split(" ");
      return valueWords[field]?.[value.join(" ")] === undefined && key !== "unit SEK";
    });
    expect(missing).toEqual([]);
  });

  test("and nothing that is gone is kept", () => {
    const fields = new Set([...all].map(fieldOf));
    expect(Object.keys(valueWords).filter((field) => !fields.has(field))).toEqual([]);
    expect(Object.keys(asWritten).filter((field) => !fields.has(field))).toEqual([]);
  });
});

describe("valueText(path, value, language)", () => {
  test.for([
    { path: ["status"], value: "in_review", sv: "under granskning", en: "in review" },
    { path: ["activities", 0], value: "ads", sv: "annonsering", en: "advertising" },
    { path: ["may_approve", 1], value: "faq", sv: "kris-FAQ", en: "crisis FAQ" },
    { path: ["type"], value: "decision", sv: "beslut", en: "decision" },
    { path: ["terms_type"], value: "x-reklam", sv: "reklam", en: "reklam" },
    { path: ["two_person"], value: "true", sv: "ja", en: "yes" },
    { path: ["unit"], value: "SEK", sv: "SEK", en: "SEK" },
    // A word in a text, and a list that knows no such value.
    { path: ["title", "sv"], value: "draft", sv: "draft", en: "draft" },
    { path: ["status"], value: "constructor", sv: "constructor", en: "constructor" },
    { path: ["constructor"], value: "draft", sv: "draft", en: "draft" },
    { path: [], value: "draft", sv: "draft", en: "draft" },
  ])("$path $value", ({ path, value, sv, en }) => {
    expect([valueText(path, value, "sv"), valueText(path, value, "en")]).toEqual([sv, en]);
  });
});
