import { defineRule } from "./define-rule.ts";

/** Days before it expires from which somebody is to decide anew. */
const noticeDays = 30;

export default defineRule({
  code: "KV743",
  // A warning, since the day alone brings it about: an old commit must still build.
  severity: "warning",
  *check({ risks }, { asOf }) {
    const soon = Temporal.PlainDate.from(asOf).add({ days: noticeDays }).toString();
    for (const { data, locate } of risks.values()) {
      const { treatment, acceptance, status } = data;
      if (treatment !== "accept" || !acceptance || status === "closed") continue;
      // What has expired is KV412.
      if (acceptance.expires < asOf || acceptance.expires > soon) continue;
      yield {
        at: locate("acceptance", "expires"),
        message: `The acceptance expires on ${acceptance.expires}.`,
        hint: "Ask the role that accepted it to decide anew, and give a later day or another treatment.",
      };
    }
  },
});
