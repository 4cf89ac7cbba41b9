import type { DecisionOutcome } from "../engine/decide/decide.ts";
import type { RuleOutcome } from "../engine/decide/replay-rule.ts";
import type { Truth } from "../engine/decide/truth.ts";
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

/** Whether the target is met now. Before its day a miss is no verdict; without a fresh value nothing is. */
export function targetMark({ words, portal }: Context, { freshness, target }: KpiReading): MarkView {
  if (!target) return { word: words.noTarget, tone: "none", icon: "ring" };
  if (freshness === "stale") return { word: words.stale, tone: "none", icon: "clock" };
  if (freshness === "empty") return { word: words.noValues, tone: "none", icon: "ring" };
  if (freshness === "unknown") return { word: words.unknown, tone: "none", icon: "ring" };
  if (target.met) return { word: words.targetMet, tone: "good", icon: "check" };
  if (portal.asOf > target.by) return { word: words.targetMissed, tone: "stop", icon: "diamond" };
  return { word: words.targetNotYet, tone: "none", icon: "dot" };
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
