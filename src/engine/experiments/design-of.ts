import type { Experiment } from "../../content-types/experiment.ts";
import type { Kpi } from "../../content-types/kpi.ts";
import type { Design, Measure } from "./design.ts";

type KpiOf = (id: string) => Pick<Kpi, "better" | "unit"> | undefined;

/**
 * The design of an experiment, as the engine reads it.
 *
 * @returns Undefined when the goal is no KPI, or one with no good direction. A guardrail that is none is passed over.
 */
export function designOf(experiment: Experiment, kpiOf: KpiOf): Design | undefined {
  const goal = measureOf(experiment.goal_kpi, kpiOf);
  if (!goal) return undefined;
  const { hook, visual, cta } = experiment.factors;
  return {
    levels: { hook: pairOf(hook), visual: pairOf(visual), cta: pairOf(cta) },
    tested: experiment.tested,
    assignment: experiment.assignment,
    minN: experiment.min_n,
    goal,
    guardrails: experiment.guardrail_kpis.flatMap((id) => measureOf(id, kpiOf) ?? []),
  };
}

const pairOf = ({ control, variant }: Experiment["factors"]["hook"]): readonly [string, string] => [
  control,
  variant,
];

function measureOf(kpi: string, kpiOf: KpiOf): Measure | undefined {
  const { better, unit } = kpiOf(kpi) ?? {};
  if (better === undefined || better === "neutral") return undefined;
  return { kpi, better, scale: unit === "percent" ? 100 : 1 };
}
