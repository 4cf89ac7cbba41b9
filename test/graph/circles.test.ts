import { describe, expect, test } from "vitest";
import { circles } from "../../src/graph/circles.ts";

const circlesOf = (roads: Readonly<Record<string, readonly string[]>>) =>
  circles(
    Object.keys(roads),
    (at) => roads[at] ?? [],
    (at) => at,
  );

describe("circles(places, next, keyOf)", () => {
  test.for<{ because: string; roads: Record<string, string[]>; want: string[][] }>([
    { because: "there is nothing", roads: {}, want: [] },
    { because: "there is one place", roads: { a: [] }, want: [] },
    { because: "a place leads to itself", roads: { a: ["a"] }, want: [] },
    { because: "two ways meet again", roads: { a: ["b", "c"], b: ["d"], c: ["d"], d: [] }, want: [] },
    { because: "two lead to each other", roads: { a: ["b"], b: ["a"] }, want: [["a", "b"]] },
    {
      because: "a way leads into a circle and out of it",
      roads: { a: ["b"], b: ["c"], c: ["d"], d: ["b", "e"], e: [] },
      want: [["b", "c", "d"]],
    },
    {
      because: "two circles hang together one way",
      roads: { a: ["b"], b: ["a", "c"], c: ["d"], d: ["c"] },
      want: [
        ["c", "d"],
        ["a", "b"],
      ],
    },
  ])("is $want when $because", ({ roads, want }) => {
    expect(circlesOf(roads)).toEqual(want);
  });

  test("follows a long chain without recursion", () => {
    const long = Object.fromEntries(Array.from({ length: 20_000 }, (_, i) => [`n${i}`, [`n${i + 1}`]]));
    expect(circlesOf({ ...long, n20000: ["n19999"] })).toEqual([["n19999", "n20000"]]);
  });
});
