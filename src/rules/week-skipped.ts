import type { Entry } from "../catalogue/catalogue.ts";
import { isClosed, nextPeriod, parsePeriod, type Period } from "../lib/period.ts";
import { defineRule } from "./define-rule.ts";

export default defineRule({
  code: "KV334",
  severity: "error",
  *check({ decisions, known }, { asOf }) {
    const logged: { log: Entry<"decisions">; week: Period }[] = [];
    for (const log of decisions.values()) {
      const week = parsePeriod(log.data.week, "weekly");
      const problem = outOfPlace(log, week, asOf);
      if (problem) yield { at: log.locate("week"), ...problem };
      else if (week) logged.push({ log, week });
    }
    const inOrder = logged.toSorted((a, b) => a.week.index - b.week.index);
    for (const [i, { log, week }] of inOrder.entries()) {
      const before = inOrder[i - 1];
      if (!before) continue;
      const missing = nextPeriod(before.week);
      // A log that cannot be read is reported for that.
      if (missing.index === week.index || known.decisions.has(idOf(missing))) continue;
      yield {
        at: log.locate("week"),
        message: `The log goes from ${before.week.text} to ${week.text}, without ${missing.text}.`,
        hint: `Write ${idOf(missing)}.yaml: what was known that week, and what was decided.`,
      };
    }
  },
});

const idOf = ({ text }: Period): string => text.toLowerCase();

function outOfPlace({ id, data }: Entry<"decisions">, week: Period | undefined, asOf: string) {
  if (!week)
    return { message: `There is no week "${data.week}".`, hint: "Count the weeks of the year again." };
  if (idOf(week) !== id)
    return {
      message: `The log of "${data.week}" is called "${id}".`,
      hint: `Call the file ${idOf(week)}.yaml, or correct the week.`,
    };
  if (isClosed(week, asOf)) return undefined;
  return {
    message: `"${data.week}" ends on ${week.end} and is not over on ${asOf}.`,
    hint: "Decide when the week has closed.",
  };
}
