import { describe, expect, test } from "vitest";
import { pageNumbers } from "../../../src/site/paging/page-numbers.ts";

const gap = undefined;

describe("pageNumbers(current, last)", () => {
  test.for([
    { because: "there is one page", current: 1, last: 1, want: [1] },
    { because: "there are two", current: 2, last: 2, want: [1, 2] },
    { because: "all are near", current: 2, last: 4, want: [1, 2, 3, 4] },
    { because: "it is the first of many", current: 1, last: 61, want: [1, 2, gap, 61] },
    { because: "it is the last of many", current: 61, last: 61, want: [1, gap, 60, 61] },
    { because: "it is in the middle", current: 30, last: 61, want: [1, gap, 29, 30, 31, gap, 61] },
    {
      because: "a gap would hide one page only",
      current: 4,
      last: 7,
      want: [1, 2, 3, 4, 5, 6, 7],
    },
    {
      because: "a gap hides two",
      current: 5,
      last: 9,
      want: [1, gap, 4, 5, 6, gap, 9],
    },
  ])("when $because", ({ current, last, want }) => {
    expect(pageNumbers(current, last)).toEqual(want);
  });
});
