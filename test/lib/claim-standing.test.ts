import { describe, expect, test } from "vitest";
import { claimStanding, type ClaimStanding, type ClaimState } from "../../src/lib/claim-standing.ts";

const day = "2026-11-22";
const holds: ClaimState = { status: "approved", verdict: "supported", valid_until: "2026-11-22" };

describe("claimStanding(claim, day)", () => {
  test.for<{ because: string; claim: Partial<ClaimState>; want: ClaimStanding }>([
    { because: "it is the last day itself", claim: {}, want: "supported" },
    { because: "it is the day after", claim: { valid_until: "2026-11-21" }, want: "expired" },
    { because: "the sources carry a part", claim: { verdict: "partly" }, want: "partly" },
    {
      because: "a part was carried until yesterday",
      claim: { verdict: "partly", valid_until: "2026-11-21" },
      want: "expired",
    },
    { because: "nothing carries it", claim: { verdict: "unsupported" }, want: "unsupported" },
    {
      because: "nothing carried it before it expired",
      claim: { verdict: "unsupported", valid_until: "2026-11-21" },
      want: "unsupported",
    },
    { because: "nobody has approved it", claim: { status: "in_review" }, want: "not_approved" },
    { because: "it is a draft", claim: { status: "draft" }, want: "not_approved" },
    { because: "it is kept for its history", claim: { status: "retired" }, want: "retired" },
  ])("is $want when $because", ({ claim, want }) => {
    expect(claimStanding({ ...holds, ...claim }, day)).toBe(want);
  });
});
