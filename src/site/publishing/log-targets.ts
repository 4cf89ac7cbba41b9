import type { DataOf } from "../../content-types/index.ts";
import type { Context } from "../context.ts";
import { figuresOf } from "../figures.ts";
import { comparisonText } from "../target-text.ts";

type Source = NonNullable<DataOf<"kpis">["from_publishing_log"]>;

/** A KPI that the log counts too, and what it is to reach. */
export interface LogTarget {
  readonly kpi: string;
  readonly value: number;
  /** `minst 90 %`, as goals are written elsewhere. */
  readonly text: string;
}

/** The target of the KPI that is the same figure as one of the log's; undefined when no KPI is, or it has no target. */
export function targetOf(context: Context, source: Source): LogTarget | undefined {
  const kpi = context.portal.catalogue.kpis.values().find(({ data }) => data.from_publishing_log === source);
  const target = kpi?.data.target;
  if (!kpi || !target) return undefined;
  const written = figuresOf(context, kpi.id).value(target.value);
  return { kpi: kpi.id, value: target.value, text: comparisonText(context, target.op, written) };
}
