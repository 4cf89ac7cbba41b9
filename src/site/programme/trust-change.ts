import { isClosed, nextPeriod, type Period } from "../../lib/period.ts";
import { changeSinceStart } from "../../programme/trust-figures.ts";
import type { Context } from "../context.ts";
import { figuresOf } from "../figures.ts";
import { value } from "../format.ts";
import { groundOf } from "./programme-ground.ts";
import { courseMark } from "../verdict-marks.ts";
import type { MarkView } from "../views.ts";

/** How the KPI of negative comments stood after a week, in words. */
export interface TrustChange {
  readonly value: string;
  readonly baseline: string;
  /** `−18 %` of the baseline. */
  readonly change: string;
  /** `−30 %`; undefined without a target. */
  readonly target?: string | undefined;
  readonly course: MarkView;
}

/** @returns Undefined when the week is not over, or was not measured. */
export function trustChange(context: Context, kpi: string, week: Period): TrustChange | undefined {
  if (!isClosed(week, context.portal.asOf)) return undefined;
  const reading = groundOf(context.portal).reading(kpi, nextPeriod(week).start);
  const found = reading && changeSinceStart(reading);
  if (!found) return undefined;
  const figures = figuresOf(context, kpi);
  const percent = (amount: number) =>
    value(amount, { unit: "percent", precision: 0, signed: true }, context.language);
  return {
    value: figures.exact(found.value),
    baseline: figures.exact(found.baseline),
    change: percent(found.change),
    target: found.target === undefined ? undefined : percent(found.target),
    course: courseMark(context, reading.course),
  };
}
