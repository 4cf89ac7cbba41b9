import { fillIn } from "../../lib/fill-in.ts";
import type { Context } from "../context.ts";
import { recentPeriods } from "./log-rows.ts";
import { paretoWords } from "../words/pareto.ts";

/** The weeks that formats are compared over, in words: `vecka 43–46`. */
export function recentWeeksText({ portal, say }: Context): string {
  const weeks = recentPeriods(portal).map(({ text }) => Number(text.slice(-2)));
  return fillIn(say(paretoWords.weeks), { first: weeks[0] ?? 0, last: weeks.at(-1) ?? 0 });
}
