import type { Condition, DecisionRule } from "../../../src/engine/decide/decision-rule.ts";
import type { KpiHistory } from "../../../src/engine/reading.ts";
import { weeklyHistory } from "../weekly.ts";

/** Limits 0.849 and 0.961 after 12 weeks, worked out in Python; from week 13 on it lies above them. */
export const ctrValues = [
  0.9, 0.92, 0.89, 0.91, 0.93, 0.9, 0.88, 0.91, 0.92, 0.9, 0.89, 0.91, 1.05, 1.08, 1.1, 1.12,
];
/** Limits 6.30 and 14.04 after 12 weeks; then below them, and in week 16 missing. */
export const sentimentValues = [10, 11, 9, 10, 12, 10, 9, 11, 10, 11, 9, 10, 5, 4, 4, null];
export const ctr = weeklyHistory("ctr", ctrValues);
export const sentiment = weeklyHistory("sentiment", sentimentValues);

export const wrongAudience: Condition = {
  all: [
    { kpi: "ctr", variation: "improving" },
    {
      any: [
        { kpi: "sentiment", variation: "worsening" },
        { kpi: "sentiment", trend: "worsening" },
      ],
    },
  ],
};
export const pause: DecisionRule = {
  id: "pausa-skalning",
  decision: "pause",
  when: wrongAudience,
  for: 2,
  keep: 1,
};
export const scale: DecisionRule = {
  id: "skala",
  decision: "scale",
  when: {
    all: [{ kpi: "ctr", variation: "improving" }, { not: { kpi: "sentiment", variation: "worsening" } }],
  },
  for: 1,
};
export const kpis = (...histories: KpiHistory[]) =>
  new Map(histories.map((history) => [history.definition.id, history]));
export const both = kpis(ctr, sentiment);
