import type { Assurance, AssuranceVerdict } from "../engine/assurance.ts";
import type { Course } from "../engine/course.ts";
import type { DecisionOutcome } from "../engine/decide/decide.ts";
import type { RuleOutcome } from "../engine/decide/replay-rule.ts";
import type { Truth } from "../engine/decide/truth.ts";
import type { KpiStatus } from "../engine/kpi-status.ts";
import type { KpiReading } from "../engine/reading.ts";
import type { Trend } from "../engine/trend.ts";
import type { Variation } from "../engine/variation.ts";
import { capital, type Context } from "./context.ts";
import type { IconName, MarkView, Tone } from "./views.ts";
import type { Words } from "./words.ts";

/** The variation verdict. The arrow shows where the number went, the word whether that is good. */
export function variationMark({ words }: Context, { verdict, side, reason }: Variation): MarkView {
  const arrow: IconName = side === "high" ? "up" : side === "low" ? "down" : "flat";
  switch (verdict) {
    case "improving":
      return { word: words.improving, tone: "good", icon: arrow };
    case "worsening":
      return { word: words.worsening, tone: "warn", icon: arrow };
    case "high":
    case "low":
      return { word: words[verdict], tone: "none", icon: arrow };
    case "common_cause":
      return { word: words.commonCause, tone: "none", icon: arrow };
    case "trial":
      return { word: words.trial, tone: "none", icon: "ring" };
    case "unknown":
      return { word: words.unknown, tone: "none", icon: "ring" };
    case "stale":
      return { word: words.stale, tone: "none", icon: "clock" };
    case "too_little_data":
      return {
        word: reason === "constant" ? words.noVariation : words.tooLittleData,
        tone: "none",
        icon: "ring",
      };
  }
}

/** The trend verdict; a hint is said in words beside it, never in the mark. */
export function trendMark({ words }: Context, trend: Trend): MarkView {
  if (trend.verdict === "too_little_data") return { word: words.tooLittleData, tone: "none", icon: "ring" };
  if (trend.verdict === "none") return { word: words.tooEarly, tone: "none", icon: "flat" };
  const tone = trend.judged === "improving" ? "good" : trend.judged === "worsening" ? "warn" : "none";
  return { word: words[trend.verdict], tone, icon: trend.verdict === "rising" ? "up" : "down" };
}

const statusMarks = {
  stale: ["stale", "none", "clock"],
  too_little_data: ["tooLittleData", "none", "ring"],
  met: ["targetMet", "good", "check"],
  missed: ["targetMissed", "stop", "diamond"],
  off_course: ["offCourse", "stop", "diamond"],
  at_risk: ["atRisk", "warn", "triangle"],
  on_course: ["onCourse", "good", "disc"],
  unknown: ["noCourse", "none", "ring"],
  no_target: ["noTarget", "none", "ring"],
} as const satisfies Record<KpiStatus, readonly [keyof Words, Tone, IconName]>;

/** A KPI in one word. Equal values are no lack of values, though neither gives limits. */
export function kpiMark(context: Context, { status, variation }: KpiReading): MarkView {
  const mark = statusMark(context, status);
  const constant = status === "too_little_data" && variation.reason === "constant";
  return constant ? { ...mark, word: context.words.noVariation } : mark;
}

/** The word of a status. */
export function statusMark({ words }: Context, status: KpiStatus): MarkView {
  const [word, tone, icon] = statusMarks[status];
  return { word: words[word], tone, icon };
}

/** The course to the target; without one, whether its day has passed or there is no target at all. */
export function courseMark(context: Context, course: Course): MarkView {
  if (course.verdict !== "unknown") return statusMark(context, course.verdict);
  const { reason, met } = course;
  if (reason === "target_passed" && met !== undefined) return statusMark(context, met ? "met" : "missed");
  if (reason === "no_target" || reason === "stale" || reason === "too_little_data")
    return statusMark(context, reason);
  return statusMark(context, "unknown");
}

const assuranceMarks = {
  reliably_meets: ["reliablyMeets", "good", "check"],
  reliably_misses: ["reliablyMisses", "warn", "diamond"],
  hit_or_miss: ["hitOrMiss", "none", "dot"],
} as const satisfies Record<AssuranceVerdict, readonly [keyof Words, Tone, IconName]>;

/** What the limits promise about the target. Outdated ones promise nothing, whatever they once said. */
export function assuranceMark({ words }: Context, assurance: Assurance | undefined): MarkView {
  if (!assurance) return { word: words.notJudged, tone: "none", icon: "ring" };
  if (assurance.limitsOutdated) return { word: words.limitsOutdated, tone: "none", icon: "clock" };
  const [word, tone, icon] = assuranceMarks[assurance.verdict];
  return { word: words[word], tone, icon };
}

const decisionMarks = {
  stop: ["stop", "stop", "octagon"],
  pause: ["pause", "stop", "octagon"],
  review: ["review", "warn", "warning"],
  change: ["changeIt", "warn", "warning"],
  scale: ["scale", "good", "check"],
  continue: ["continue", "good", "disc"],
  no_decision: ["noDecision", "none", "ring"],
} as const satisfies Record<DecisionOutcome["decision"], readonly [keyof Words, Tone, IconName]>;

export function decisionMark({ words }: Context, decision: DecisionOutcome["decision"]): MarkView {
  const [word, tone, icon] = decisionMarks[decision];
  return { word: words[word], tone, icon };
}

/** Where a rule stands. */
export function stateMark(context: Context, outcome: RuleOutcome): MarkView {
  const { words } = context;
  const { state, truth, periodsTrue, rule } = outcome;
  if (state === "firing") {
    const word = outcome.unconfirmed ? words.unconfirmed : words.firing;
    return { ...decisionMark(context, rule.decision), word };
  }
  if (truth === "unknown") return { word: words.unknown, tone: "none", icon: "ring" };
  if (state === "pending")
    return { word: `${words.pending} (${periodsTrue} ${words.of} ${rule.for})`, tone: "warn", icon: "clock" };
  return { word: words.inactive, tone: "none", icon: "dot" };
}

/** An answer to a question of a rule: neither good nor bad in itself. */
export function truthMark({ words }: Context, truth: Truth): MarkView {
  if (truth === "true") return { word: capital(words.yes), tone: "none", icon: "tick" };
  return truth === "false"
    ? { word: capital(words.no), tone: "none", icon: "dot" }
    : { word: words.unknown, tone: "none", icon: "ring" };
}
