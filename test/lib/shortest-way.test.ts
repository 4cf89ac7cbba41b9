import { describe, expect, test } from "vitest";
import { shortestWay } from "../../src/lib/shortest-way.ts";

const roads: Readonly<Record<string, readonly string[]>> = {
  a: ["b", "c"],
  b: ["d"],
  c: ["e"],
  d: ["f"],
  e: ["a"],
  f: ["a"],
};

describe("shortestWay(start, next, isGoal, keyOf)", () => {
  test.for([
    { because: "the start is sought", from: "a", to: ["a"], want: ["a"] },
    { because: "the goal is next to it", from: "a", to: ["c"], want: ["a", "c"] },
    { because: "two goals are as near, the first choice wins", from: "a", to: ["c", "b"], want: ["a", "b"] },
    {
      because: "the nearer goal lies by the second choice",
      from: "a",
      to: ["f", "e"],
      want: ["a", "c", "e"],
    },
    { because: "the way leads round a circle", from: "e", to: ["d"], want: ["e", "a", "b", "d"] },
    { because: "nothing is sought", from: "a", to: [], want: undefined },
    { because: "the place has no roads", from: "nowhere", to: ["a"], want: undefined },
  ])("is $want when $because", ({ from, to, want }) => {
    const way = shortestWay(
      from,
      (at) => roads[at] ?? [],
      (at) => to.includes(at),
      (at) => at,
    );
    expect(way).toEqual(want);
  });
});
