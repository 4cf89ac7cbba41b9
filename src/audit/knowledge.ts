import type { Step } from "../provenance/history.ts";

/**
 * What a history can say of a day. `before_first`: nothing was in the repository yet, and that is known. `cut`: the clone
 * does not reach back so far. `future`: the day has not come. `today`: it is not over, so the answer may change.
 * `no_history`: there is no repository, or nothing in it.
 */
export type Knowledge = "known" | "today" | "before_first" | "cut" | "future" | "no_history";

/**
 * Whether a day can be answered for.
 *
 * @param steps The main line, newest first.
 * @param today The present day.
 */
export function knowledgeOf(steps: readonly Step[], day: string, today: string): Knowledge {
  if (day > today) return "future";
  const first = steps.at(-1);
  if (!first) return "no_history";
  // Of the day on which a clone was cut, only the state at its end is known, which is what is asked for.
  if (day < first.day) return first.cut ? "cut" : "before_first";
  return day === today ? "today" : "known";
}
