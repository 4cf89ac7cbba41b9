import { describe, expect, test } from "vitest";
import { z } from "zod";
import { checkShape } from "../../src/catalogue/shape.ts";
import { ref } from "../../src/content-types/define.ts";
import { decisionRule } from "../../src/content-types/decision-rule.ts";
import { date, line, personKey, translation } from "../../src/content-types/fields.ts";

/** Problems as `path code message hint`. */
const problems = (schema: z.ZodType, data: unknown): string[] => {
  const result = checkShape(schema, data);
  if ("data" in result) return [];
  return result.problems.map(({ path, at, code, message, hint = "" }) =>
    `${at} ${path.join(".")} ${code} ${message} ${hint}`.trim(),
  );
};

describe("checkShape(schema, data)", () => {
  test("gives the data when nothing is wrong", () => {
    expect(checkShape(z.strictObject({ a: z.int() }), { a: 1 })).toEqual({ data: { a: 1 } });
  });

  const fields = "Write fields as `name: value`, one per line.";
  test.for([
    { because: "there is nothing", data: null, want: `value  KV107 The file is empty. ${fields}` },
    { because: "there is no value", data: undefined, want: `value  KV107 The file is empty. ${fields}` },
    {
      because: "there is only text",
      data: "text",
      want: `value  KV107 The file does not hold fields. ${fields}`,
    },
    { because: "there is a list", data: [1], want: `value  KV107 The file does not hold fields. ${fields}` },
  ])("says so when $because", ({ data, want }) => {
    expect(problems(z.strictObject({}), data)).toEqual([want]);
  });

  const kinds = z.strictObject({
    text: z.string().optional(),
    number: z.number().optional(),
    whole: z.int().optional(),
    yes: z.boolean().optional(),
    list: z.array(z.string()).optional(),
    group: z.strictObject({ a: z.string() }).optional(),
  });
  test.for([
    {
      data: { text: 3 },
      want: 'value text KV103 "text" is the number 3. Expected text. Put quotes around it.',
    },
    {
      data: { text: true },
      want: 'value text KV103 "text" is the value true. Expected text. Put quotes around it.',
    },
    {
      data: { text: null },
      want: 'value text KV103 "text" is empty. Expected text. Write a value after the colon.',
    },
    {
      data: { number: "3,5" },
      want: 'value number KV103 "number" is the text "3,5". Expected a number. The decimal sign is a point: 3.5.',
    },
    {
      data: { number: "3" },
      want: 'value number KV103 "number" is the text "3". Expected a number. Write it without quotes.',
    },
    {
      data: { whole: 1.5 },
      want: 'value whole KV103 "whole" is the number 1.5. Expected a whole number. Write it without decimals.',
    },
    {
      data: { yes: "ja" },
      want: 'value yes KV103 "yes" is the text "ja". Expected true or false. Write true or false, without quotes.',
    },
    {
      data: { list: "a" },
      want: 'value list KV103 "list" is the text "a". Expected a list. Write one entry per line, each with “- ” before it.',
    },
    {
      data: { list: [1] },
      want: 'value list.0 KV103 "list 1" is the number 1. Expected text. Put quotes around it.',
    },
    {
      data: { group: [] },
      want: 'value group KV103 "group" is a list. Expected fields of its own. Write its fields on lines of their own, indented by two spaces.',
    },
    {
      data: { text: {} },
      want: 'value text KV103 "text" is a group of fields. Expected text. Write one text. If it begins with a bracket, put quotes around the whole text.',
    },
    {
      data: { text: "x".repeat(80), number: "y".repeat(80) },
      want: `value number KV103 "number" is the text "${"y".repeat(56)}…". Expected a number. Write it in digits, without a unit.`,
    },
  ])("refuses a value of another kind: $data", ({ data, want }) => {
    expect(problems(kinds, data)).toEqual([want]);
  });

  const sizes = z.strictObject({
    text: line(5).optional(),
    list: z.array(z.string()).min(1).max(2).optional(),
    from: z.int().min(1).max(12).optional(),
    above: z.int().positive().optional(),
    long: z.string().min(3).optional(),
  });
  test.for([
    { data: { text: "12345", list: ["a"], from: 1, above: 1, long: "abc" }, want: [] },
    { data: { list: ["a", "b"], from: 12 }, want: [] },
    {
      data: { text: "123456" },
      want: ['value text KV105 "text" has 6 characters. The most is 5. Shorten it.'],
    },
    {
      data: { text: "" },
      want: ['value text KV105 "text" is empty. Fill it in, or delete the field if it may be left out.'],
    },
    {
      data: { list: [] },
      want: ['value list KV105 "list" is empty. Fill it in, or delete the field if it may be left out.'],
    },
    {
      data: { list: ["a", "b", "c"] },
      want: ['value list KV105 "list" has 3 entries. The most is 2. Shorten it.'],
    },
    { data: { from: 0 }, want: ['value from KV105 "from" is 0. The lowest is 1. Choose a higher number.'] },
    {
      data: { from: 13 },
      want: ['value from KV105 "from" is 13. The highest is 12. Choose a lower number.'],
    },
    {
      data: { above: 0 },
      want: ['value above KV105 "above" is 0. It must be above 0. Choose a higher number.'],
    },
    { data: { long: "a" }, want: ['value long KV105 "long" has 1 character. The least is 3. Write more.'] },
  ])("measures $data", ({ data, want }) => {
    expect(problems(sizes, data)).toEqual(want);
  });

  const forms = z.strictObject({
    day: date.optional(),
    owner: ref("roles").optional(),
    by: personKey.optional(),
    bond: translation.optional(),
    address: z.url().optional(),
    email: z.email().optional(),
    name: z
      .string()
      .regex(/^[a-z_]+$/)
      .optional(),
  });
  test.for([
    {
      data: { day: "22/11 2026" },
      want: 'value day KV106 "day" is "22/11 2026", which is not a day written year-month-day. Write it as 2026-11-22.',
    },
    {
      data: { day: "2026-02-30" },
      want: 'value day KV106 "day" is "2026-02-30", which is not a day that exists. Check the month and the day. They stand as year-month-day.',
    },
    {
      data: { owner: "Röd" },
      want: 'value owner KV106 "owner" is "Röd", which is not an id. Use lower-case letters a–z, digits and single hyphens. "ö" (U+00F6) is none of them.',
    },
    {
      data: { by: "jag" },
      want: 'value by KV106 "by" is "jag", which is not a person\'s key. Write it as person-01. A key keeps people apart without naming them.',
    },
    {
      data: { bond: { source_hash: "x", translated_at: "2026-11-22" } },
      want: 'value bond.source_hash KV106 "source_hash" is "x", which is not the fingerprint of a text. Leave the block out: `npm run translated` writes it.',
    },
    {
      data: { address: "exempel" },
      want: 'value address KV106 "address" is "exempel", which is not an address. Begin with https://.',
    },
    {
      data: { email: "x" },
      want: 'value email KV106 "email" is "x", which is not an e-mail address. Write it as name@example.se.',
    },
    {
      data: { name: "Å" },
      want: 'value name KV106 "name" is "Å", which is not written as this field asks. Use lower-case letters a–z and digits, and begin with a letter.',
    },
  ])("asks for a form: $data", ({ data, want }) => {
    expect(problems(forms, data)).toEqual([want]);
  });

  const words = z.strictObject({ status: z.enum(["draft", "active"]), only: z.literal(8).optional() });
  test.for([
    {
      data: { status: "drft" },
      want: ['value status KV104 "status" is "drft". Expected "draft" or "active". Did you mean "draft"?'],
    },
    {
      data: { status: "utkast" },
      want: ['value status KV104 "status" is "utkast". Expected "draft" or "active".'],
    },
    { data: { status: null }, want: ['value status KV104 "status" is empty. Expected "draft" or "active".'] },
    { data: { status: "draft", only: 9 }, want: ['value only KV104 "only" is 9. Expected 8.'] },
    { data: {}, want: ['key status KV102 The field "status" is missing. Add "status: …".'] },
    { data: { statsu: "draft" }, want: ['key statsu KV101 Unknown field "statsu". Did you mean "status"?'] },
    {
      data: { colour: "red", status: "draft" },
      want: [
        'key colour KV101 Unknown field "colour". Delete it, or look for its right name in the authors\' guide.',
      ],
    },
    {
      data: { colour: "red" },
      want: [
        'key status KV102 The field "status" is missing. Add "status: …".',
        'key colour KV101 Unknown field "colour". Delete it, or look for its right name in the authors\' guide.',
      ],
    },
  ])("knows the words and fields there are: $data", ({ data, want }) => {
    expect(problems(words, data)).toEqual(want);
  });

  test("says of fields that are missing from one place in one sentence", () => {
    const schema = z.strictObject({
      a: z.string(),
      b: z.string(),
      group: z.strictObject({ c: z.string(), d: z.string() }),
    });
    const hint = "Add them. The authors' guide shows each with an example.";
    expect(problems(schema, { group: {} })).toEqual([
      `key a KV102 The fields "a" and "b" are missing. ${hint}`,
      `key group.c KV102 The fields "c" and "d" are missing. ${hint}`,
    ]);
  });

  test("guesses an optional field too, but not one that is there already", () => {
    const schema = z.strictObject({ label: z.string().optional(), other: z.string().optional() });
    expect(problems(schema, { labl: "x" })).toEqual([
      'key labl KV101 Unknown field "labl". Did you mean "label"?',
    ]);
    expect(problems(schema, { labl: "x", label: "y" })).toEqual([
      'key labl KV101 Unknown field "labl". Delete it, or look for its right name in the authors\' guide.',
    ]);
  });

  const when = z.strictObject({ when: decisionRule.schema.shape.when });
  test.for([
    {
      because: "a leaf's field is misspelt",
      data: { kpi: "ctr", variaton: "high" },
      want: ['key when.variaton KV101 Unknown field "variaton". Did you mean "variation"?'],
    },
    {
      because: "a joint's field is misspelt",
      data: { al: [] },
      want: ['key when.al KV101 Unknown field "al". Did you mean "all"?'],
    },
    {
      because: "a word is not in the list",
      data: { kpi: "ctr", trend: "up" },
      want: [
        'value when.trend KV104 "trend" is "up". Expected "improving", "worsening", "rising" or "falling".',
      ],
    },
    {
      because: "known is not true",
      data: { kpi: "ctr", known: "yes" },
      want: ['value when.known KV104 "known" is "yes". Expected true.'],
    },
    {
      because: "a value's word is unknown",
      data: { kpi: "ctr", value: { op: "<", than: "baslne" } },
      want: [
        'value when.value.than KV104 "than" is "baslne". Expected "target" or "baseline". Did you mean "baseline"?',
      ],
    },
    {
      because: "a part deep down is wrong",
      data: { all: [{ not: { kpi: "ctr", known: false } }] },
      want: ['value when.all.0.not.known KV104 "known" is false. Expected true.'],
    },
  ])("finds the branch that was meant when $because", ({ data, want }) => {
    expect(problems(when, { when: data })).toEqual(want);
  });
});
