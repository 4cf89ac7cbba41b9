import { describe, expect, test } from "vitest";
import { correctionsByMonth } from "../../src/engine/corrections-by-month.ts";

describe("correctionsByMonth(corrections)", () => {
  test.for([
    { because: "there are none", given: [], want: [] },
    { because: "there is one", given: [["2026-11-19", true]], want: [["2026-11", 1]] },
    {
      because: "one is on the last day of a month and one on the first of the next",
      given: [
        ["2026-10-31", true],
        ["2026-11-01", true],
      ],
      want: [
        ["2026-10", 1],
        ["2026-11", 1],
      ],
    },
    {
      because: "one is public and one internal",
      given: [
        ["2026-10-09", false],
        ["2026-10-28", true],
      ],
      want: [["2026-10", 1]],
    },
    { because: "only an internal one was made", given: [["2026-10-09", false]], want: [["2026-10", 0]] },
  ] as const)("is $want when $because", ({ given, want }) => {
    const corrections = given.map(([corrected_at, isPublic]) => ({ corrected_at, public: isPublic }));
    expect([...correctionsByMonth(corrections)]).toEqual(want);
  });
});
