import { describe, expect, test } from "vitest";
import { swedishHash } from "../../src/catalogue/swedish-hash.ts";

// Wanted: the first twelve digits of sha256sum over the texts, with a NUL byte between them.
describe("swedishHash(data, ...more)", () => {
  test.for([
    { because: "there is no text", data: {}, more: [], want: "e3b0c44298fc" },
    { because: "there is no record", data: undefined, more: ["Hej"], want: "20ac4eea95e1" },
    { because: "there is one text", data: { title: { sv: "Hej" } }, more: [], want: "20ac4eea95e1" },
    { because: "there is English", data: { title: { sv: "Hej", en: "Hi" } }, more: [], want: "20ac4eea95e1" },
    {
      because: "there are other fields",
      data: { id: "x", n: 3, title: { sv: "Hej" } },
      more: [],
      want: "20ac4eea95e1",
    },
    { because: "white space is folded", data: { sv: "  Hej\n  då " }, more: [], want: "12cdd9fdef32" },
    { because: "there are two texts", data: [{ sv: "Hej" }, { sv: "då" }], more: [], want: "d1e953dcb664" },
    { because: "Swedish is a list", data: { asked: { sv: ["Hej", "då"] } }, more: [], want: "d1e953dcb664" },
    { because: "a text is added to the record's", data: { sv: "Hej" }, more: ["då"], want: "d1e953dcb664" },
    {
      because: "the reason for a change is left out",
      data: { sv: "Hej", change_summary: { sv: "Nytt" } },
      more: [],
      want: "20ac4eea95e1",
    },
  ])("when $because", ({ data, more, want }) => {
    expect(swedishHash(data, ...more)).toBe(want);
  });
});
