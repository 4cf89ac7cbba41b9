import { defineRule } from "./define-rule.ts";

export default defineRule({
  code: "KV333",
  // A warning, since the day alone brings it about: an old commit must still build.
  severity: "warning",
  *check({ decisions }, { asOf }) {
    for (const log of decisions.values()) {
      for (const [i, { confirm, confirmed, kpi }] of log.data.entries.entries()) {
        if (confirmed || confirm.check_on >= asOf) continue;

        yield {
          at: log.locate("entries", i, "confirm", "check_on"),
          message: `The decision on "${kpi}" was to be confirmed by "${confirm.measure}" on ${confirm.check_on}.`,
          hint: 'Look at the figure, and write what it showed in "confirmed".',
        };
      }
    }
  },
});
