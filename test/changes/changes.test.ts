import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fieldChanges } from "../../src/changes/field-changes.ts";
import { wordChanges } from "../../src/changes/word-changes.ts";

describe("fieldChanges(before, after)", () => {
  test.for([
    { because: "nothing changed", before: { a: [1, { b: 2 }] }, after: { a: [1, { b: 2 }] }, want: [] },
    { because: "the order of fields is no change", before: { a: 1, b: 2 }, after: { b: 2, a: 1 }, want: [] },
    { because: "a value", before: { a: 1 }, after: { a: 2 }, want: ["changed a: 1 → 2"] },
    {
      because: "a text further in",
      before: { a: { sv: "x" } },
      after: { a: { sv: "y" } },
      want: ["changed a.sv: x → y"],
    },
    {
      because: "a field came, another went",
      before: { a: 1 },
      after: { b: true },
      want: ["added b: true", "removed a: 1"],
    },
    {
      because: "an entry put in first",
      before: { a: ["x", "y"] },
      after: { a: ["n", "x", "y"] },
      want: ["added a.0: n"],
    },
    {
      because: "an entry taken out",
      before: { a: ["x", "y", "z"] },
      after: { a: ["x", "z"] },
      want: ["removed a.1: y"],
    },
    {
      because: "an entry edited in its place",
      before: {
        a: [
          { n: 1, t: "x" },
          { n: 2, t: "y" },
        ],
      },
      after: {
        a: [
          { n: 1, t: "x" },
          { n: 2, t: "Y" },
        ],
      },
      want: ["changed a.1.t: y → Y"],
    },
    {
      because: "a whole group of fields came",
      before: {},
      after: { a: { b: 1, c: ["d"] } },
      want: ["added a.b: 1", "added a.c.0: d"],
    },
    { because: "an empty list is nothing to tell", before: {}, after: { a: [] }, want: [] },
    {
      because: "a value became a group",
      before: { a: 1 },
      after: { a: { b: 2 } },
      want: ["removed a: 1", "added a.b: 2"],
    },
    { because: "a record that is new", before: undefined, after: { a: 1 }, want: ["added a: 1"] },
  ])("when $because", ({ before, after, want }) => {
    const told = fieldChanges(before, after).map(({ kind, path, before: was, after: is }) => {
      const value = kind === "changed" ? `${was} → ${is}` : (was ?? is);
      return `${kind} ${path.join(".")}: ${value}`;
    });
    expect(told).toEqual(want);
  });

  test("a record never differs from itself, and always from another", () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (record) => {
        expect(fieldChanges(record, structuredClone(record))).toEqual([]);
        expect(fieldChanges(record, { ...record, "new field": 1 })).not.toEqual([]);
      }),
    );
  });
});

describe("wordChanges(before, after)", () => {
  test.for([
    {
      before: "Vi svarar inom två timmar.",
      after: "Vi svarar inom en timme.",
      want: "Vi svarar inom [-två-]{+en+} [-timmar-]{+timme+}.",
    },
    { before: "", after: "ny", want: "{+ny+}" },
    { before: "bort", after: "", want: "[-bort-]" },
    { before: "", after: "", want: "" },
    { before: "samma", after: "samma", want: "samma" },
  ])("$before → $after", ({ before, after, want }) => {
    const shown = wordChanges(before, after).map(({ kind, text }) =>
      kind === "same" ? text : kind === "removed" ? `[-${text}-]` : `{+${text}+}`,
    );
    expect(shown.join("")).toBe(want);
  });

  test("both texts can be read back from the parts", () => {
    const text = fc
      .array(fc.constantFrom("vi", " ", "\n", "å", ".", "två ", "e\u0301"))
      .map((parts) => parts.join(""));
    fc.assert(
      fc.property(text, text, (before, after) => {
        const parts = wordChanges(before, after);
        const without = (kind: string) =>
          parts
            .filter((part) => part.kind !== kind)
            .map((part) => part.text)
            .join("");
        expect([without("added"), without("removed")]).toEqual([before, after]);
      }),
    );
  });

  test("very long texts are told as replaced", () => {
    const [before, after] = ["a ".repeat(15_000), "b ".repeat(15_000)];
    expect(wordChanges(before, after).map(({ kind }) => kind)).toEqual(["removed", "added"]);
  });
});
