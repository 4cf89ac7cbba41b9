import { contentTypes } from "../content-types/index.ts";
import { defineRule } from "./define-rule.ts";

const activities = contentTypes.rules.schema.shape.activities.element.options;

export default defineRule({
  code: "KV403",
  severity: "error",
  ofComplete: true,
  *check({ rules, known }) {
    const [first] = rules.values();
    // A rule that cannot be read is reported for that, and may be the one that is missed here.
    if (!first || known.rules.size > rules.size) return;
    const active = [...rules.values()].filter(({ data }) => data.status === "active");

    for (const activity of activities) {
      if (active.some(({ data }) => data.activities.includes(activity))) continue;
      yield {
        at: first.locate("activities"),
        message: `No active rule covers "${activity}".`,
        hint: `Add "${activity}" to the activities of a rule that covers it, or write such a rule.`,
      };
    }
  },
});
