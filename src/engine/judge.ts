import type { Better } from "./kpi-definition.ts";

/** Whether a movement is good news. */
export type Judgement = "improving" | "worsening";

/** Judges a movement up or down; undefined when neither way is better. */
export function judge(direction: "up" | "down", better: Better): Judgement | undefined {
  if (better === "neutral") return undefined;
  return (direction === "up") === (better === "higher") ? "improving" : "worsening";
}
