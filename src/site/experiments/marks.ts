import type { Entry } from "../../catalogue/catalogue.ts";
import type { Certainty } from "../../engine/experiments/effects.ts";
import type { Context } from "../context.ts";
import type { MarkView } from "../views.ts";
import { experimentWords as words, resultWords, statusWords } from "../words/experiments.ts";

/** What came of an experiment; while nothing has, how far it has come. */
export function experimentMark({ say }: Context, { data }: Entry<"experiments">): MarkView {
  if (!data.outcome) {
    const icon = data.status === "running" ? "clock" : data.status === "approved" ? "tick" : "ring";
    return { word: say(statusWords[data.status]), tone: "none", icon };
  }
  const { result } = data.outcome;
  const shape = {
    won: { tone: "good", icon: "up" },
    lost: { tone: "stop", icon: "down" },
    inconclusive: { tone: "none", icon: "flat" },
    dnf: { tone: "warn", icon: "warning" },
  } as const;
  return { word: say(resultWords[result]), ...shape[result] };
}

/** What is sure of one effect. */
export function effectMark({ say }: Context, effect: Certainty): MarkView {
  if (effect === "better") return { word: say(resultWords.won), tone: "good", icon: "up" };
  if (effect === "worse") return { word: say(resultWords.lost), tone: "stop", icon: "down" };
  return { word: say(resultWords.inconclusive), tone: "none", icon: "flat" };
}

/** Whether a guardrail held. */
export function guardrailMark({ say }: Context, effect: Certainty, isMeasured: boolean): MarkView {
  if (!isMeasured) return { word: say(words.guardrailUnknown), tone: "warn", icon: "warning" };
  if (effect === "worse") return { word: say(words.guardrailWorse), tone: "stop", icon: "down" };
  if (effect === "better") return { word: say(words.guardrailBetter), tone: "good", icon: "up" };
  return { word: say(words.guardrailOk), tone: "none", icon: "flat" };
}
