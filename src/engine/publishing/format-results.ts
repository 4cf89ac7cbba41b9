import { pareto, type Pareto } from "../pareto.ts";
import type { LogFigures } from "./log-figures.ts";

/** What formats are compared by: what has a total that can be shared out. */
export type ResultMeasure = "clicks" | "conversions" | "saves";

/** What becomes of a format when the budget is next shared out, the first reason that applies. */
export type ScaleAnswer =
  | "scale"
  /** It would be scaled, but a decision rule holds everything back. */
  | "wait"
  /** It is vital, but a conversion costs more than the target. */
  | "too_dear"
  /** It is vital, but too few conversions tell what one costs. */
  | "too_few"
  | "not_vital";

/**
 * Which formats give most of a result.
 *
 * @param byFormat Figures by format id.
 * @returns `too_little_data` when no format has any of it.
 */
export const formatPareto = (
  byFormat: ReadonlyMap<string, LogFigures>,
  measure: ResultMeasure,
): Pareto | "too_little_data" =>
  pareto(Array.from(byFormat, ([id, figures]) => ({ id, value: figures[measure] })));

/** With 20 conversions the cost of one is known to within about a fifth (1/√20); with fewer it says little. */
const fewestConversions = 20;

/**
 * Whether a format is to be scaled: one of the few that give most conversions or clicks, at a cost per conversion no
 * higher than the target, and with no decision rule that says pause or stop.
 *
 * @param figures   Undefined when the format has none.
 * @param cpaTarget SEK. Undefined when the KPI has none; then no cost is low enough.
 * @param isHeld    Whether a decision in force holds scaling back.
 */
export function scaleAnswer(
  figures: Pick<LogFigures, "cpa" | "conversions"> | undefined,
  isVital: boolean,
  cpaTarget: number | undefined,
  isHeld: boolean,
): ScaleAnswer {
  if (!isVital) return "not_vital";
  if (figures?.cpa === undefined || figures.conversions < fewestConversions) return "too_few";
  if (cpaTarget === undefined || figures.cpa > cpaTarget) return "too_dear";
  return isHeld ? "wait" : "scale";
}
