import { describe, expect, test } from "vitest";
import { currentTerms, nextTerms, type TermsVersion } from "../../../src/engine/terms/terms-chain.ts";

const version = (id: string, previous?: string): TermsVersion => ({
  id,
  data: {
    vendor: "v",
    terms_type: "Terms of Service",
    fetch_date: "2026-11-02",
    ...(previous ? { previous } : {}),
  },
});

describe("currentTerms(all)", () => {
  test.for([
    { because: "none", all: [], want: [] },
    { because: "one", all: [version("a")], want: ["a"] },
    {
      because: "a row of three, in any order",
      all: [version("c", "b"), version("a"), version("b", "a")],
      want: ["c"],
    },
    {
      because: "a broken chain has two",
      all: [version("a"), version("b", "a"), version("c", "a")],
      want: ["b", "c"],
    },
    { because: "one whose predecessor is not there", all: [version("b", "a")], want: ["b"] },
  ])("of $because", ({ all, want }) => {
    expect(currentTerms(all).map(({ id }) => id)).toEqual(want);
  });
});

describe("nextTerms(all)", () => {
  test("leads from each version to the one that replaced it", () => {
    const next = nextTerms([version("a"), version("b", "a"), version("c", "b")]);
    expect([next.get("a")?.id, next.get("b")?.id, next.get("c")?.id]).toEqual(["b", "c", undefined]);
  });
});
