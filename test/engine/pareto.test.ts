import { describe, expect, test } from "vitest";
import { pareto } from "../../src/engine/pareto.ts";

const items = (values: Record<string, number>) =>
  Object.entries(values).map(([id, value]) => ({ id, value }));

function vitalOf(values: Record<string, number>, share?: number) {
  const found = pareto(items(values), share);
  if (found === "too_little_data") return found;
  return { vital: found.rows.flatMap(({ id, isVital }) => (isVital ? [id] : [])), of: found.vitalShare };
}

describe("pareto(items, share)", () => {
  test("gives every item its share and the sum so far, the largest first", () => {
    expect(pareto(items({ b: 25, a: 50, d: 5, c: 20 }))).toEqual({
      rows: [
        { id: "a", value: 50, share: 0.5, cumulative: 0.5, isVital: true },
        { id: "b", value: 25, share: 0.25, cumulative: 0.75, isVital: true },
        { id: "c", value: 20, share: 0.2, cumulative: 0.95, isVital: true },
        { id: "d", value: 5, share: 0.05, cumulative: 1, isVital: false },
      ],
      vitalShare: 0.75,
    });
  });

  test.for([
    { because: "there are no items", values: {}, want: "too_little_data" },
    { because: "nothing gives anything", values: { a: 0, b: 0 }, want: "too_little_data" },
    { because: "there is one item", values: { a: 3 }, want: { vital: ["a"], of: 1 } },
    {
      because: "one gives exactly the share",
      values: { a: 8, b: 1, c: 1 },
      want: { vital: ["a"], of: 1 / 3 },
    },
    {
      because: "one gives just less",
      values: { a: 79, b: 11, c: 10 },
      want: { vital: ["a", "b"], of: 2 / 3 },
    },
    {
      because: "fractions add up to the share only on paper",
      // 0.1 + 0.7 is 0.7999999999999999 in binary.
      values: { a: 0.7, b: 0.1, c: 0.09, d: 0.08, e: 0.03 },
      want: { vital: ["a", "b"], of: 0.4 },
    },
    {
      because: "two are equal where the line is drawn",
      values: { a: 70, c: 12, b: 12, d: 6 },
      want: { vital: ["a", "b", "c"], of: 0.75 },
    },
    {
      because: "all are equal",
      values: { a: 1, b: 1, c: 1, d: 1, e: 1 },
      want: { vital: ["a", "b", "c", "d", "e"], of: 1 },
    },
    {
      because: "all is asked for, and one gives nothing",
      values: { a: 2, b: 0, c: 1 },
      share: 1,
      want: { vital: ["a", "c"], of: 2 / 3 },
    },
    {
      because: "one is beyond comparison, of five",
      values: { a: 800, b: 60, c: 60, d: 50, e: 30 },
      want: { vital: ["a"], of: 0.2 },
    },
  ])("when $because", ({ values, share, want }) => {
    expect(vitalOf(values as Record<string, number>, share)).toEqual(want);
  });

  test("leaves the list as it was", () => {
    const list = Object.freeze(items({ a: 1, b: 2 }));
    pareto(list);
    expect(list.map(({ id }) => id)).toEqual(["a", "b"]);
  });

  test.for([
    { because: "a value is below 0", values: { a: -1, b: 3 }, share: 0.8 },
    { because: "a value is no number", values: { a: Number.NaN, b: 3 }, share: 0.8 },
    { because: "a value has no end", values: { a: Infinity }, share: 0.8 },
    { because: "nothing is asked for", values: { a: 1 }, share: 0 },
    { because: "more than all is asked for", values: { a: 1 }, share: 1.1 },
  ])("throws when $because", ({ values, share }) => {
    expect(() => pareto(items(values as Record<string, number>), share)).toThrow(RangeError);
  });
});
