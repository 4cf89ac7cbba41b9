import { minutesBetween } from "../lib/swedish-time.ts";
import { defineRule } from "./define-rule.ts";

export default defineRule({
  code: "KV730",
  severity: "error",
  *check({ incidents }) {
    for (const { data, locate } of incidents.values()) {
      for (const [i, { at }] of data.timeline.entries()) {
        const before = data.timeline[i - 1];
        if (!before || minutesBetween(before.at, at) >= 0) continue;
        yield {
          at: locate("timeline", i, "at"),
          message: `"${at}" stands below "${before.at}", which is later.`,
          hint: "Move the entry to where it belongs, or correct its time. Look at the zone, too.",
        };
      }
    }
  },
});
