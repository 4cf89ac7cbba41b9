import { describe, expect, test } from "vitest";
import { placeEvents } from "../../src/site/chart-events.ts";

describe("placeEvents(events, x, right, letter)", () => {
  const x = (at: number) => at * 10;
  const start = { at: 10, label: "Programme start" };
  // At 5 a letter: "Programme start" is 15 × 5 + 10 = 85 wide, "New level" 55.
  test.for([
    { because: "none", events: [], want: [] },
    { because: "one", events: [start], want: [{ at: 10, row: 0, end: false }] },
    {
      because: "two that overlap: the earlier stands higher",
      events: [{ at: 12, label: "New level" }, start],
      want: [
        { at: 10, row: 1, end: false },
        { at: 12, row: 0, end: false },
      ],
    },
    {
      because: "two that touch still overlap",
      events: [start, { at: 18.5, label: "New level" }],
      want: [
        { at: 10, row: 1, end: false },
        { at: 18.5, row: 0, end: false },
      ],
    },
    {
      because: "two that have room share a row",
      events: [start, { at: 19, label: "New level" }],
      want: [
        { at: 10, row: 0, end: false },
        { at: 19, row: 0, end: false },
      ],
    },
    {
      because: "near the right edge the word goes left",
      events: [{ at: 39, label: "Note" }],
      want: [{ at: 39, row: 0, end: true }],
    },
  ])("$because", ({ events, want }) => {
    expect(placeEvents(events, x, 400, 5)).toMatchObject(want);
    expect(placeEvents(events, x, 400, 5)).toHaveLength(want.length);
  });

  test("writes words at one place as one", () => {
    const placed = placeEvents([start, { at: 10, label: "Note" }], x, 400, 5);
    expect(placed.map(({ label }) => label)).toEqual(["Programme start, Note"]);
  });
});
