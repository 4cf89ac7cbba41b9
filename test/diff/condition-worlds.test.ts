import { describe, expect, test } from "vitest";
import type { Condition } from "../../src/engine/decide/decision-rule.ts";
import { compareConditions } from "../../src/diff/limits/condition-worlds.ts";

const low = (than: number | "target" | "baseline", op: "<" | "<=" = "<"): Condition => ({
  kpi: "a",
  value: { op, than },
});
const worse: Condition = { kpi: "a", variation: "worsening" };
const falls: Condition = { kpi: "b", trend: "worsening" };
const known: Condition = { kpi: "b", known: true };

// Nine KPIs with five answers each are nearly two million combinations.
const many: Condition = {
  all: Array.from({ length: 9 }, (_, i) => ({
    any: [
      { kpi: `k${i}`, value: { op: "<" as const, than: 1 } },
      { kpi: `k${i}`, value: { op: "<" as const, than: 2 } },
    ],
  })),
};

describe("compareConditions(before, after)", () => {
  test.for<{ because: string; before: Condition; after: Condition; lost: boolean; gained: boolean }>([
    { because: "they are equal", before: worse, after: worse, lost: false, gained: false },
    {
      because: "only the order differs",
      before: { all: [worse, falls] },
      after: { all: [falls, worse] },
      lost: false,
      gained: false,
    },
    {
      because: "another must hold as well",
      before: worse,
      after: { all: [worse, falls] },
      lost: true,
      gained: false,
    },
    {
      because: "another is enough as well",
      before: worse,
      after: { any: [worse, falls] },
      lost: false,
      gained: true,
    },
    { because: "it asks about something else", before: worse, after: falls, lost: true, gained: true },
    { because: "the threshold is lower", before: low(9), after: low(6), lost: true, gained: false },
    { because: "the threshold is higher", before: low(6), after: low(9), lost: false, gained: true },
    {
      because: "the threshold itself is included",
      before: low(9),
      after: low(9, "<="),
      lost: false,
      gained: true,
    },
    {
      because: "the number is the target's",
      before: low(9),
      after: low("target"),
      lost: false,
      gained: false,
    },
    {
      because: "the number is above the target's",
      before: low(10),
      after: low("target"),
      lost: true,
      gained: false,
    },
    { because: "there is no baseline", before: low(9), after: low("baseline"), lost: true, gained: false },
    {
      because: "worse is the same as low where higher is better",
      before: worse,
      after: { kpi: "a", variation: "low" },
      lost: false,
      gained: false,
    },
    { because: "it is turned round", before: worse, after: { not: worse }, lost: true, gained: true },
    { because: "twice not", before: worse, after: { not: { not: worse } }, lost: false, gained: false },
    {
      because: "data need no longer be there, which not asks for in any case",
      before: { all: [{ not: falls }, known] },
      after: { not: falls },
      lost: false,
      gained: false,
    },
    {
      because: "data need no longer be there, and nothing else asks for them",
      before: { all: [worse, known] },
      after: worse,
      lost: false,
      gained: true,
    },
    {
      because: "there are too many combinations to try",
      before: many,
      after: many,
      lost: true,
      gained: true,
    },
    { because: "a list is empty", before: worse, after: { all: [] }, lost: true, gained: true },
  ])("when $because", ({ before, after, lost, gained }) => {
    const facts = () => ({ better: "higher" as const, target: 9 });
    expect(compareConditions(before, after, facts)).toEqual({ lost, gained });
  });

  test("where lower is better, worse is the same as high", () => {
    const high: Condition = { kpi: "a", variation: "high" };
    expect(compareConditions(worse, high, () => ({ better: "lower" }))).toEqual({
      lost: false,
      gained: false,
    });
  });
});
