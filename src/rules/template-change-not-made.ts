import { isClosed, nextPeriod } from "../lib/period.ts";
import { changeMade, reviewedWeeks, templateChange } from "../programme/trust-themes.ts";
import { defineRule } from "./define-rule.ts";

export default defineRule({
  code: "KV798",
  // A warning, since the day alone brings it about: an old commit must still build.
  severity: "warning",
  *check(catalogue, { asOf }) {
    for (const { week, review } of reviewedWeeks(catalogue)) {
      for (const [i, theme] of review.data.themes.entries()) {
        const change = templateChange(theme);
        // An unknown template is reported for that.
        if (!change || !catalogue.templates.has(change.template)) continue;
        const made = changeMade(change, week, catalogue.templates);
        const { template, version } = change;
        const at = () => review.locate("themes", i, "change", "version");
        if (made === "before")
          yield {
            at: at(),
            message: `Version ${version} of "${template}" was in force before ${week.text}, so it has not been changed since.`,
            hint: "Name the version that carries the change.",
          };
        else if (made === "waiting" && isClosed(nextPeriod(week), asOf))
          yield {
            at: at(),
            message: `"${template}" was to be changed in version ${version} after ${week.text}, and has not been.`,
            hint: "Change it and have it approved, or write in “change” why it is not to be.",
          };
      }
    }
  },
});
