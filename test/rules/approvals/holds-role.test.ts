import { describe, expect, test } from "vitest";
import { holdsRole } from "../../../src/rules/approvals/holds-role.ts";

describe("holdsRole(role, person, day)", () => {
  const role = {
    holders: [
      { person_id: "person-01", from: "2026-03-01", to: "2026-05-31" },
      { person_id: "person-01", from: "2026-09-01" },
    ],
  };
  test.for([
    { because: "the day before the first", day: "2026-02-28", want: false },
    { because: "the first day", day: "2026-03-01", want: true },
    { because: "the last day", day: "2026-05-31", want: true },
    { because: "the day after the last", day: "2026-06-01", want: false },
    { because: "the first day of a second time", day: "2026-09-01", want: true },
    { because: "far on without a last day", day: "2036-01-01", want: true },
  ])("$want on $because", ({ day, want }) => {
    expect(holdsRole(role, "person-01", day)).toBe(want);
  });

  test("is false for another person, and for a vacant role", () => {
    expect(holdsRole(role, "person-02", "2026-04-01")).toBe(false);
    expect(holdsRole({ holders: [] }, "person-01", "2026-04-01")).toBe(false);
  });
});
