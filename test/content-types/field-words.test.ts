import { z } from "zod";
import { describe, expect, test } from "vitest";
import type { ContentType } from "../../src/content-types/define.ts";
import { fieldLabel, fieldWords } from "../../src/content-types/field-words.ts";
import { contentTypes } from "../../src/content-types/index.ts";

const types: [string, ContentType][] = Object.entries(contentTypes);
const namesOf = new Map(
  types.map(([name, { schema, translation }]) => [
    name,
    [schema, translation ?? z.strictObject({})].flatMap((one) => propertyNames(z.toJSONSchema(one))),
  ]),
);

/** Names of all fields in a JSON Schema, however deep; the language keys are no fields. */
function propertyNames(schema: unknown): string[] {
  if (typeof schema !== "object" || schema === null) return [];
  return Object.entries(schema).flatMap(([key, value]: [string, unknown]) => {
    const own =
      key === "properties"
        ? Object.keys(value as object).filter((name) => name !== "sv" && name !== "en")
        : [];
    return [...own, ...propertyNames(value)];
  });
}

describe("every field of every type has words", () => {
  test.for([...namesOf])("%s", ([, names]) => {
    expect(names.length).toBeGreaterThan(0);
    expect(names.filter((name) => !Object.hasOwn(fieldWords, name))).toEqual([]);
  });
});

test("no words are left of fields that are gone", () => {
  const used = new Set([...namesOf.values()].flat());
  expect(Object.keys(fieldWords).filter((name) => !used.has(name))).toEqual([]);
});

describe("fieldLabel(path, language)", () => {
  test.for([
    { path: [], sv: "", en: "" },
    { path: ["status"], sv: "status", en: "status" },
    { path: ["title", "en"], sv: "rubrik (engelska)", en: "title (English)" },
    {
      path: ["variants", 0, "body", "sv"],
      sv: "svarstexter 1 › text (svenska)",
      en: "reply texts 1 › text (Swedish)",
    },
    {
      path: ["asked_as", "sv", 2],
      sv: "så brukar det låta (svenska) 3",
      en: "how people put it (Swedish) 3",
    },
    { path: ["entries", 9], sv: "beslut per nyckeltal 10", en: "decisions by KPI 10" },
    {
      path: ["tests", 0, "series", "target", "values"],
      sv: "test 1 › serier › target › värden",
      en: "tests 1 › series › target › values",
    },
    { path: ["no_such_field"], sv: "no_such_field", en: "no_such_field" },
    { path: ["constructor"], sv: "constructor", en: "constructor" },
    { path: [0], sv: "1", en: "1" },
  ])("$path", ({ path, sv, en }) => {
    expect([fieldLabel(path, "sv"), fieldLabel(path, "en")]).toEqual([sv, en]);
  });
});
