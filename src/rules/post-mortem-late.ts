import { postMortem, postMortemDays } from "../engine/incidents/post-mortem.ts";
import { defineRule } from "./define-rule.ts";

export default defineRule({
  code: "KV735",
  // A warning, since the day alone may bring it about: an old commit must still build.
  severity: "warning",
  *check({ incidents }, { asOf }) {
    for (const { data, locate } of incidents.values()) {
      const { due, days, verdict } = postMortem(data, asOf);
      if (verdict !== "late") continue;
      yield days === undefined
        ? {
            at: locate("resolved_at"),
            message: `The post-mortem was due on ${due}.`,
            hint: "Hold it, and write its day in “post_mortem_on”.",
          }
        : {
            at: locate("post_mortem_on"),
            message: `The post-mortem was held ${days} working days after the ${data.kind} was resolved; ${postMortemDays} are promised.`,
            hint: "It stays in the log. Book the next one when the incident is resolved.",
          };
    }
  },
});
