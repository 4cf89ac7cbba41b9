import { describe, expect, test } from "vitest";
import { vendorReviews } from "../../../src/engine/terms/vendor-reviews.ts";

const vendor = (id: string, last_reviewed_on: string, review_in: "1 month" | "3 months" = "3 months") => ({
  id,
  data: { last_reviewed_on, review_in },
});

describe("vendorReviews(vendors, asOf)", () => {
  test("none", () => {
    expect(vendorReviews([], "2026-11-22")).toEqual([]);
  });

  test.for([
    { because: "due yesterday", last: "2026-08-21", due: "2026-11-21", state: "overdue" },
    { because: "due today", last: "2026-08-22", due: "2026-11-22", state: "soon" },
    { because: "30 days ahead", last: "2026-09-22", due: "2026-12-22", state: "soon" },
    { because: "31 days ahead", last: "2026-09-23", due: "2026-12-23", state: "later" },
    { because: "a month that is shorter", last: "2026-11-30", due: "2027-02-28", state: "later" },
  ] as const)("$because", ({ last, due, state }) => {
    expect(vendorReviews([vendor("v", last)], "2026-11-22")).toEqual([{ id: "v", due, state }]);
  });

  test("the soonest first, by id on one day", () => {
    const all = [vendor("c", "2026-10-05"), vendor("b", "2026-11-12", "1 month"), vendor("a", "2026-10-05")];
    expect(vendorReviews(all, "2026-11-22").map(({ id }) => id)).toEqual(["b", "a", "c"]);
  });
});
