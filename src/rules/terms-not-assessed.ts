import { policyClock } from "../engine/terms/policy-clock.ts";
import { count } from "../lib/list.ts";
import { defineRule } from "./define-rule.ts";

export default defineRule({
  code: "KV714",
  // A warning: a change is recorded the day it is found, and read after that.
  severity: "warning",
  *check({ terms }, { asOf }) {
    for (const version of terms.values()) {
      const clock = policyClock(version.data, asOf);
      if (clock?.state !== "unread") continue;
      yield {
        at: version.locate("change_kind"),
        message: clock.isLate
          ? `Nobody has assessed the change, and ${count(clock.days, "working day")} have passed since it was fetched.`
          : `Nobody has assessed the change. Our rules are to agree with it by ${clock.lastDay}.`,
        hint: "Read it against the version before, and write “assessment”: how much it matters, and what it affects.",
      };
    }
  },
});
