import { describe, expect, test } from "vitest";
import { cutGroups } from "../../../src/site/paging/cut-groups.ts";

const group = (id: string, ...rows: string[]) => ({ id, rows });
const rest = (id: string, ...rows: string[]) => ({ id, rows, isContinued: true });

describe("cutGroups(groups, 2)", () => {
  test.for([
    { because: "there is nothing", groups: [], want: [[]] },
    { because: "a group is empty", groups: [group("a")], want: [[group("a")]] },
    { because: "there is one row", groups: [group("a", "1")], want: [[group("a", "1")]] },
    { because: "it just fits", groups: [group("a", "1", "2")], want: [[group("a", "1", "2")]] },
    {
      because: "two groups just fit",
      groups: [group("a", "1"), group("b", "2")],
      want: [[group("a", "1"), group("b", "2")]],
    },
    {
      because: "there is one row too many",
      groups: [group("a", "1", "2", "3")],
      want: [[group("a", "1", "2")], [rest("a", "3")]],
    },
    {
      because: "a group ends with the page",
      groups: [group("a", "1", "2"), group("b", "3")],
      want: [[group("a", "1", "2")], [group("b", "3")]],
    },
    {
      because: "a group begins within a page and goes on over two more",
      groups: [group("a", "1"), group("b", "2", "3", "4", "5"), group("c", "6")],
      want: [[group("a", "1"), group("b", "2")], [rest("b", "3", "4")], [rest("b", "5"), group("c", "6")]],
    },
    {
      because: "an empty group stands where a page is full: no page is made for it",
      groups: [group("a", "1", "2"), group("b"), group("c", "3")],
      want: [[group("a", "1", "2"), group("b")], [group("c", "3")]],
    },
  ])("when $because", ({ groups, want }) => {
    expect(cutGroups(groups, 2)).toEqual(want);
  });

  test("keeps what else a group says", () => {
    const pages = cutGroups([{ id: "a", title: "A", rows: [1, 2, 3] }], 2);
    expect(pages[1]).toEqual([{ id: "a", title: "A", rows: [3], isContinued: true }]);
  });
});
