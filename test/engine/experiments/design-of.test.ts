import { describe, expect, test } from "vitest";
import type { Experiment } from "../../../src/content-types/experiment.ts";
import { designOf } from "../../../src/engine/experiments/design-of.ts";
import { isWithinPlan } from "../../../src/engine/experiments/plan.ts";

const kpis = {
  ctr: { better: "higher", unit: "percent" },
  mood: { better: "higher", unit: "score" },
  size: { better: "neutral", unit: "count" },
} as const;
const kpiOf = (id: string) => (Object.hasOwn(kpis, id) ? kpis[id as keyof typeof kpis] : undefined);

const experiment = {
  goal_kpi: "ctr",
  guardrail_kpis: ["mood", "size", "gone"],
  factors: {
    hook: { control: "h1", variant: "h2" },
    visual: { control: "v1", variant: "v2" },
    cta: { control: "c1", variant: "c2" },
  },
  tested: "visual",
  assignment: "split",
  min_n: 500,
} as unknown as Experiment;

describe("designOf(experiment, kpiOf)", () => {
  test("reads shares of a KPI in percent on the percent scale, and passes over what is no guardrail", () => {
    expect(designOf(experiment, kpiOf)).toEqual({
      levels: { hook: ["h1", "h2"], visual: ["v1", "v2"], cta: ["c1", "c2"] },
      tested: "visual",
      assignment: "split",
      minN: 500,
      goal: { kpi: "ctr", better: "higher", scale: 100 },
      guardrails: [{ kpi: "mood", better: "higher", scale: 1 }],
    });
  });

  test.for(["size", "gone"])(
    "has none when the goal is %s, which has no good direction or is not there",
    (goal) => {
      expect(designOf({ ...experiment, goal_kpi: goal }, kpiOf)).toBeUndefined();
    },
  );
});

describe("isWithinPlan({ plan, start, end })", () => {
  test.for([
    {
      because: "it fills the 14 days",
      plan: "2026-11-02",
      start: "2026-11-02",
      end: "2026-11-15",
      want: true,
    },
    {
      because: "it starts a day before",
      plan: "2026-11-02",
      start: "2026-11-01",
      end: "2026-11-15",
      want: false,
    },
    {
      because: "it ends a day after",
      plan: "2026-11-02",
      start: "2026-11-02",
      end: "2026-11-16",
      want: false,
    },
    { because: "it has no plan", plan: undefined, start: "2026-11-02", end: "2026-11-15", want: false },
  ])("$want when $because", ({ plan, start, end, want }) => {
    expect(isWithinPlan({ plan, start, end })).toBe(want);
  });
});
