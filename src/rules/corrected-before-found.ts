import { defineRule } from "./define-rule.ts";

export default defineRule({
  code: "KV680",
  severity: "error",
  *check({ corrections }) {
    for (const { data, locate } of corrections.values()) {
      const { found_at, corrected_at } = data;
      if (corrected_at >= found_at) continue;
      yield {
        at: locate("corrected_at"),
        message: `It was corrected on ${corrected_at}, before anybody had found it on ${found_at}.`,
        hint: "One of the days is wrong. The public sees both, and how long it took.",
      };
    }
  },
});
