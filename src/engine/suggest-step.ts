import type { KpiEvent } from "./events.ts";
import { trialFrom } from "./limits.ts";
import { segmentAt } from "./segments.ts";
import { isCounted } from "./series.ts";
import type { KpiHistory } from "./reading.ts";
import { pettitt } from "./stats/pettitt.ts";

/** A step that a person may want to declare. Nothing follows from it until somebody does. */
export interface StepSuggestion {
  readonly kpi: string;
  /** First day of the period with which the change seems to begin; `event.date` is the same. */
  readonly date: string;
  readonly period: string;
  /**
   * `lasting`: signal B has stood for 8 periods and Pettitt's test agrees. `good_news`: the KPI has a target and
   * has had 8 points in a row on the good side, so only new limits can tell whether it holds.
   */
  readonly because: "lasting" | "good_news";
  readonly side: "high" | "low";
  /** Points measured since, this many of which new limits could rest on. */
  readonly measured: number;
  /** Of Pettitt's test over the segment; none when all values are equal. */
  readonly p?: number | undefined;
}

const surelyBelow = 0.05;
/** How many periods signal B must have stood: the new segment then begins with locked limits. */
const standing = 8;

/**
 * Suggests a step, as of the latest period of the history; never makes one. A computer that draws new limits
 * by itself chases the points and hides what has become worse.
 */
export function suggestStep(history: KpiHistory): StepSuggestion | undefined {
  const { series, definition, variations } = history;
  const at = series.points.findLastIndex(isCounted);
  const segment = segmentAt(series.segments, at);
  const { changedSince, side, signals = [], finding } = variations[at] ?? {};
  if (!segment || changedSince === undefined || side === undefined || !signals.includes("B"))
    return undefined;

  const counted = segment.points.filter(isCounted);
  const since = counted.findIndex(({ period }) => period.text === changedSince);
  const first = counted[since];
  const measured = counted.length - since;
  if (!first || since < 1) return undefined;
  const p = pettitt(counted.map(({ value }) => value))?.p;
  const lasting = p !== undefined && p < surelyBelow && lastSignals(history, at).every((held) => held);
  const goodNews = definition.target !== undefined && finding === "improving" && measured >= trialFrom;
  if (!lasting && !goodNews) return undefined;
  return {
    kpi: definition.id,
    date: first.period.start,
    period: changedSince,
    because: lasting ? "lasting" : "good_news",
    side,
    measured,
    p,
  };
}

/** The event that the suggestion amounts to, once a person has put a cause to it. */
export function suggestedEvent(
  { kpi, date, period, side, measured, p }: StepSuggestion,
  { by }: { readonly by: string },
): KpiEvent {
  const high = side === "high";
  const chance = p === undefined ? "" : `, p ${p < 0.001 ? "< 0.001" : `= ${p.toFixed(3)}`}`;
  const reason = {
    sv: `Ny nivå sedan ${period}: ${measured} mätvärden i rad ${high ? "över" : "under"} det gamla medelvärdet${chance.replace(".", ",")}. Orsak: …`,
    en: `New level since ${period}: ${measured} values in a row ${high ? "above" : "below"} the old mean${chance}. Cause: …`,
  };
  return { date, kpi, kind: "step", reason, by };
}

/** An event on one line, as it can be pasted into the list of `events.yaml`. */
export function eventYaml({ date, kpi, kind, reason, by }: KpiEvent): string {
  const { sv, en } = reason;
  const texts = [`sv: ${JSON.stringify(sv)}`, ...(en === undefined ? [] : [`en: ${JSON.stringify(en)}`])];
  return `- { date: ${date}, kpi: ${kpi}, kind: ${kind}, reason: { ${texts.join(", ")} }, by: ${by} }`;
}

function lastSignals({ series, variations }: KpiHistory, at: number): boolean[] {
  const counted = series.points.flatMap((point, i) => (i <= at && isCounted(point) ? [i] : []));
  return counted.slice(-standing).map((i) => variations[i]?.signals.includes("B") === true);
}
