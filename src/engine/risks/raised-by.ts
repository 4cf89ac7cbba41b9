import type { DataOf } from "../../content-types/index.ts";
import type { KpiHistory } from "../reading.ts";
import { breachOf, type Breach } from "./breach.ts";

/** A KPI that raises a risk for review. */
export interface Raise {
  readonly kpi: string;
  readonly breach: Breach;
  /** Whether nobody has read the risk through since. */
  readonly isUnheeded: boolean;
}

/**
 * The breached KPIs of a risk. A breach changes no level: whether the risk has grown is for the one who answers for it
 * to judge, and this says that it must be judged. A closed risk is raised by nothing.
 *
 * @param asOf ISO date.
 */
export function raisedBy(
  risk: DataOf<"risks">,
  histories: ReadonlyMap<string, KpiHistory>,
  asOf: string,
): Raise[] {
  return raisedByBreaches(risk, (kpi) => {
    const history = histories.get(kpi);
    return history && breachOf(history, asOf);
  });
}

/** The same, for whoever knows the breaches: `breachOfKpi` is asked for those that the risk shows in. */
export function raisedByBreaches(
  { status, kpis, last_reviewed_on }: DataOf<"risks">,
  breachOfKpi: (kpi: string) => Breach | undefined,
): Raise[] {
  if (status === "closed") return [];
  return kpis.flatMap((kpi) => {
    const breach = breachOfKpi(kpi);
    return breach ? [{ kpi, breach, isUnheeded: last_reviewed_on < breach.since }] : [];
  });
}
