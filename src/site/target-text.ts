import type { ValueLeaf } from "../engine/decide/decision-rule.ts";
import type { Comparison } from "../engine/kpi-definition.ts";
import { comparisonWords } from "../lib/comparison-words.ts";
import type { Context } from "./context.ts";
import { figuresOf, type Figures } from "./figures.ts";

/** A comparison in words, which leave no doubt about the number itself: `minst +20`, `under 12 h`. */
export function targetText(context: Context, figures: Figures, op: Comparison, amount: number): string {
  return comparisonText(context, op, figures.exact(amount));
}

/** The same with a number that is already written. */
export const comparisonText = ({ say }: Context, op: Comparison, amount: string): string =>
  `${say(comparisonWords[op])} ${amount}`;

/** What a rule asks about a value: `är under målet`, `är minst 425 kr`. */
export function valueTest(context: Context, { kpi, value: { op, than } }: ValueLeaf): string {
  const { say } = context;
  const is = say({ sv: "är", en: "is" });
  if (typeof than === "number") return `${is} ${targetText(context, figuresOf(context, kpi), op, than)}`;
  return `${is} ${say(comparisonWords[op])} ${say(than === "target" ? theTarget : theBaseline)}`;
}

const theTarget = { sv: "målet", en: "the target" };
const theBaseline = { sv: "utgångsvärdet", en: "the baseline" };
