import { describe, expect, test } from "vitest";
import {
  cellsOf,
  type Design,
  type Measure,
  type ResultRow,
} from "../../../src/engine/experiments/design.ts";
import { evaluateExperiment } from "../../../src/engine/experiments/evaluate.ts";

const clicks: Measure = { kpi: "clicks", better: "higher", scale: 100 };
const complaints: Measure = { kpi: "complaints", better: "lower", scale: 100 };

const design: Design = {
  levels: { hook: ["h1", "h2"], visual: ["v1", "v2"], cta: ["c1", "c2"] },
  tested: "hook",
  assignment: "split",
  minN: 1_000,
  goal: clicks,
  guardrails: [complaints],
};

type Of = (cell: ReturnType<typeof cellsOf>[number], i: number) => Partial<ResultRow>;

/** One row per cell by one KPI. */
const rows = (kpi: string, of: Of): ResultRow[] =>
  cellsOf(design).map((cell, i) => ({ ...cell, kpi, n: 1_000, ...of(cell, i) }));

const calm = rows("complaints", () => ({ successes: 10 }));
const verdictOf = (given: readonly ResultRow[], changed: Partial<Design> = {}) =>
  evaluateExperiment({ ...design, ...changed }, given).verdict;

describe("evaluateExperiment(design, rows).verdict", () => {
  // Newcombe’s interval for 200 of 4000 less 140 of 4000, by Python’s mpmath: +0.617 to +2.392 percentage points.
  const better = rows("clicks", ({ hook }) => ({ successes: hook === "h2" ? 50 : 35 }));
  const worse = rows("clicks", ({ hook }) => ({ successes: hook === "h2" ? 35 : 50 }));
  // 160 less 140 of 4000 each: −0.335 to +1.339.
  const unclear = rows("clicks", ({ hook }) => ({ successes: hook === "h2" ? 40 : 35 }));
  const complaining = rows("complaints", ({ hook }) => ({ successes: hook === "h2" ? 30 : 10 }));

  test.for([
    { because: "it is certainly better", given: [...better, ...calm], want: ["won", "better"] },
    { because: "it is certainly worse", given: [...worse, ...calm], want: ["lost", "worse"] },
    {
      because: "the interval holds zero",
      given: [...unclear, ...calm],
      want: ["inconclusive", "spans_zero"],
    },
    {
      because: "a guardrail is certainly worse",
      given: [...better, ...complaining],
      want: ["lost", "guardrail"],
    },
    {
      because: "a guardrail that is worse does not matter to what is unclear anyway",
      given: [...unclear, ...complaining],
      want: ["inconclusive", "spans_zero"],
    },
    { because: "a guardrail was not measured", given: better, want: ["inconclusive", "guardrail_unknown"] },
    { because: "nothing was measured", given: [], want: ["inconclusive", "no_results"] },
    { because: "only guardrails were measured", given: calm, want: ["inconclusive", "no_results"] },
    {
      because: "a cell has one too few",
      given: [
        ...rows("clicks", ({ hook }, i) => ({
          n: i === 7 ? 999 : 1_000,
          successes: hook === "h2" ? 50 : 35,
        })),
        ...calm,
      ],
      want: ["inconclusive", "too_few"],
    },
    {
      because: "a cell is missing",
      given: [...better.slice(1), ...calm],
      want: ["inconclusive", "too_few"],
    },
    {
      // By hand: χ² = (7 × 50² + 350²) / 1050 = 133, with seven degrees of freedom.
      because: "the split was not by chance",
      given: [
        ...rows("clicks", ({ hook }, i) => ({
          n: i === 0 ? 1_400 : 1_000,
          successes: hook === "h2" ? 50 : 35,
        })),
        ...calm,
      ],
      want: ["inconclusive", "uneven"],
    },
  ])("when $because", ({ given, want: [result, because] }) => {
    expect(verdictOf(given)).toEqual({ result, because });
  });

  test("turns about for a KPI of which less is better", () => {
    const given = [...rows("complaints", ({ hook }) => ({ successes: hook === "h2" ? 10 : 30 })), ...unclear];
    expect(verdictOf(given, { goal: complaints, guardrails: [clicks] }).result).toBe("won");
  });

  test("passes over rows of blocks and KPIs that are not its own", () => {
    const strange = [{ hook: "h9", visual: "v1", cta: "c1", kpi: "clicks", n: 9_000, successes: 9_000 }];
    expect(verdictOf([...unclear, ...calm, ...strange]).because).toBe("spans_zero");
  });
});

describe("evaluateExperiment(design, rows) by chance in each view", () => {
  const given = [...rows("clicks", ({ hook }) => ({ successes: hook === "h2" ? 50 : 35 })), ...calm];
  const { effects, cells, tested, interactionP, fewest } = evaluateExperiment(design, given);

  test("adds up the cells with each block, and compares at 95 %", () => {
    expect(tested?.before).toEqual({ n: 4_000, value: expect.closeTo(3.5, 12) });
    expect(tested?.after).toEqual({ n: 4_000, value: expect.closeTo(5, 12) });
    expect(tested?.difference?.estimate).toBeCloseTo(1.5, 12);
    // Python’s mpmath, the score test turned about.
    expect(tested?.difference?.lower).toBeCloseTo(0.61680489, 7);
    expect(tested?.difference?.upper).toBeCloseTo(2.391605, 6);
    expect(fewest).toBe(1_000);
  });

  test("widens the intervals of the two factors that nobody asked about", () => {
    expect(effects.map(({ difference }) => difference?.level)).toEqual([
      0.95,
      Math.sqrt(0.95),
      Math.sqrt(0.95),
    ]);
    expect(effects.map(({ effect }) => effect)).toEqual(["better", "unclear", "unclear"]);
  });

  test("compares seven cells with what is used today, at 95 % together", () => {
    expect(cells).toHaveLength(8);
    expect(cells[0]).toMatchObject({ hook: "h1", visual: "v1", cta: "c1", difference: undefined });
    expect(cells[7]?.difference?.level).toBeCloseTo(0.9926991680209853, 12);
    // 50 against 35 of 1000: pooled z² = 2.7646, p = 0.0963736, times seven; then never below one before it.
    expect(cells[7]?.adjustedP).toBeCloseTo(7 * 0.0963736461, 8);
    expect(cells[1]?.adjustedP).toBe(1);
  });

  test("finds the same effect in all four combinations", () => {
    expect(interactionP).toBe(1);
  });

  test("notices an effect that is another in some of them", () => {
    const mixed = rows("clicks", ({ hook, cta }) => ({
      successes: hook === "h2" ? (cta === "c1" ? 90 : 20) : 40,
    }));
    expect(evaluateExperiment(design, mixed).interactionP).toBeLessThan(0.001);
  });
});

describe("evaluateExperiment(design, rows) where each cell is a post", () => {
  const posts: Partial<Design> = {
    assignment: "posts",
    goal: { kpi: "watched", better: "higher", scale: 100 },
  };
  // By hand: 20, 22, 24, 26 against 19, 21, 23, 25: means 23 and 22, sd √(20/3) each, so t(6) · √(10/3) = 4.467.
  const given = rows("watched", ({ hook }, i) => ({ mean: (hook === "h2" ? 20 : 19) + 2 * (i % 4), sd: 30 }));
  const { tested, cells, interactionP } = evaluateExperiment({ ...design, ...posts }, given);

  test("takes each post as one value", () => {
    expect(tested?.difference?.estimate).toBeCloseTo(1, 12);
    expect(tested?.difference?.upper).toBeCloseTo(1 + 2.446911851 * Math.sqrt(10 / 3), 8);
    expect(tested?.effect).toBe("unclear");
  });

  test("says nothing of single cells, which are single posts", () => {
    expect(cells[3]).toMatchObject({
      value: { n: 1_000, value: 25 },
      difference: undefined,
      adjustedP: undefined,
    });
    expect(interactionP).toBeUndefined();
  });
});
