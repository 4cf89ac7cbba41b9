import { swedishClock, swedishDay, swedishOffset } from "../lib/swedish-time.ts";
import { defineRule } from "./define-rule.ts";
import { momentsOf } from "./incidents/moments-of.ts";

export default defineRule({
  code: "KV732",
  // A warning: the moment is plain all the same, and somebody may have logged from abroad.
  severity: "warning",
  *check({ incidents }) {
    for (const { data, locate } of incidents.values()) {
      for (const { moment, path } of momentsOf(data)) {
        const offset = swedishOffset(moment);
        if (moment.endsWith(offset)) continue;
        yield { at: locate(...path), message: told(moment, offset), hint };
      }
    }
  },
});

const hint = "Check that the hour is right. Swedish clocks are at +01:00, and at +02:00 in summer.";

const told = (moment: string, offset: string): string =>
  `"${moment}" is ${swedishDay(moment)}T${swedishClock(moment)}${offset} on Swedish clocks.`;
