import { describe, expect, test } from "vitest";
import { approvalOn } from "../../src/import/template-approval.ts";

type Template = Parameters<typeof approvalOn>[0] extends Iterable<infer T> ? T : never;

const template = (changes: Partial<Template>): Template => ({
  short_code: "radera",
  status: "approved",
  effective_date: "2026-10-01",
  expires: "2026-12-31",
  version: 1,
  ...changes,
});
const suspended = { since: "2026-11-10", reason: { sv: "Fel.", en: "Wrong." } };

describe("approvalOn(templates, code, day)", () => {
  test.for<{ because: string; changes?: Partial<Template>; day: string; want: string }>([
    { because: "in force", day: "2026-11-09", want: "approved" },
    { because: "its first day", day: "2026-10-01", want: "approved" },
    { because: "the day before its first", day: "2026-09-30", want: "not_approved" },
    { because: "its last day", day: "2026-12-31", want: "approved" },
    { because: "the day after its last", day: "2027-01-01", want: "not_approved" },
    { because: "an earlier version's days", changes: { version: 2 }, day: "2026-09-30", want: "unknown" },
    { because: "a draft", changes: { status: "draft" }, day: "2026-11-09", want: "not_approved" },
    {
      because: "a draft of a second version",
      changes: { status: "in_review", version: 2 },
      day: "2026-11-09",
      want: "unknown",
    },
    {
      because: "before it was suspended",
      changes: { status: "suspended", suspended },
      day: "2026-11-09",
      want: "approved",
    },
    {
      because: "the day it was suspended",
      changes: { status: "suspended", suspended },
      day: "2026-11-10",
      want: "not_approved",
    },
    {
      because: "suspended, nobody says when",
      changes: { status: "suspended" },
      day: "2026-11-09",
      want: "not_approved",
    },
    {
      because: "retired, nobody says when",
      changes: { status: "retired" },
      day: "2026-11-09",
      want: "unknown",
    },
  ])("$because: $want", ({ changes = {}, day, want }) => {
    expect(
      approvalOn([template({ short_code: "annan", status: "draft" }), template(changes)], "radera", day),
    ).toBe(want);
  });

  test("a code that no template has is not approved", () => {
    expect(approvalOn([template({})], "moln", "2026-11-09")).toBe("not_approved");
    expect(approvalOn([], "radera", "2026-11-09")).toBe("not_approved");
  });
});
