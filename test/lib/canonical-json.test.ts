import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { canonicalJson } from "../../src/lib/canonical-json.ts";

describe("canonicalJson(value)", () => {
  test.for([
    {
      because: "the order of fields has no part in it",
      value: { b: 1, a: { d: [2], c: "x" } },
      want: '{"a":{"c":"x","d":[2]},"b":1}',
    },
    { because: "what is undefined is left out", value: { a: undefined, b: null }, want: '{"b":null}' },
    { because: "a list keeps its order", value: ["b", "a", undefined], want: '["b","a",null]' },
    { because: "names are told by code unit", value: { å: 1, z: 2, Z: 3 }, want: '{"Z":3,"z":2,"å":1}' },
    { because: "there is nothing", value: {}, want: "{}" },
  ])("$because", ({ value, want }) => {
    expect(canonicalJson(value)).toBe(want);
  });

  test("says what JSON says", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });
});
