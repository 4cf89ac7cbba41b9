import { describe, expect, test } from "vitest";
import {
  brokenClaim,
  claimStanding,
  type ClaimStanding,
  type ClaimState,
} from "../../src/lib/claim-standing.ts";
import { isAnswerUsable, lastDayOf, usability } from "../../src/lib/usability.ts";

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

const log = new Map<string, { data: ClaimState }>([
  ["holds", { data: holds }],
  ["part", { data: { ...holds, verdict: "partly", valid_until: "2027-01-01" } }],
  ["expired", { data: { ...holds, valid_until: "2026-11-21" } }],
  ["unsupported", { data: { ...holds, verdict: "unsupported" } }],
]);

describe("brokenClaim(quoted, claims, day)", () => {
  test.for([
    { because: "it rests on nothing", quoted: [], want: undefined },
    { because: "all of it holds", quoted: ["holds", "part"], want: undefined },
    { because: "the log does not have it", quoted: ["nowhere"], want: undefined },
    {
      because: "the second has expired",
      quoted: ["holds", "expired"],
      want: { id: "expired", standing: "expired" },
    },
    {
      because: "two are broken, the first named",
      quoted: ["unsupported", "expired"],
      want: { id: "unsupported", standing: "unsupported" },
    },
  ])("when $because", ({ quoted, want }) => {
    expect(brokenClaim(quoted, log, day)).toEqual(want);
  });
});

const reply = { status: "approved", effective_date: "2026-09-01", expires: "2027-06-30" };

describe("a reply that rests on claims", () => {
  test.for([
    { because: "it rests on nothing", fields: { claims: [] }, want: "usable" },
    { because: "all of it holds", fields: { claims: ["holds"] }, want: "usable" },
    { because: "one has expired", fields: { claims: ["holds", "expired"] }, want: "claim" },
    { because: "one is unsupported", fields: { claims: ["unsupported"] }, want: "claim" },
    {
      because: "it is suspended for a reason of its own",
      fields: { claims: ["expired"], status: "suspended" },
      want: "not_approved",
    },
    {
      because: "it has expired itself",
      fields: { claims: ["expired"], expires: "2026-11-21" },
      want: "expired",
    },
  ])("is $want when $because", ({ fields, want }) => {
    expect(usability({ ...reply, ...fields }, day, log)).toBe(want);
  });
});

describe("the last day of a reply", () => {
  test.for([
    { because: "it rests on nothing", claims: [], want: "2027-06-30" },
    { because: "a claim ends before it", claims: ["part"], want: "2027-01-01" },
    { because: "two do", claims: ["part", "holds"], want: "2026-11-22" },
    { because: "the log does not have it", claims: ["nowhere"], want: "2027-06-30" },
  ])("is $want when $because", ({ claims, want }) => {
    expect(lastDayOf({ ...reply, claims }, log)).toBe(want);
  });

  test("is its own when every claim outlives it", () => {
    expect(lastDayOf({ expires: "2026-12-01", claims: ["part"] }, log)).toBe("2026-12-01");
  });
});

test.for([
  { status: "approved", claims: ["holds"], want: true },
  { status: "approved", claims: ["expired"], want: false },
  { status: "draft", claims: ["holds"], want: false },
])("a crisis answer that is $status and rests on $claims may be given: $want", ({ want, ...answer }) => {
  expect(isAnswerUsable(answer, day, log)).toBe(want);
});
