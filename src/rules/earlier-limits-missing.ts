import { isInForce } from "./approvals/in-force.ts";
import { defineRule } from "./define-rule.ts";

export default defineRule({
  code: "KV740",
  severity: "error",
  *check({ playbooks }) {
    for (const { data, locate, locateName } of [...playbooks.values()].filter(isInForce)) {
      const { version, effective_date, earlier_limits: earlier = [] } = data;
      const missing = Array.from({ length: version - 1 }, (_, i) => i + 1).find(
        (wanted) => !earlier.some((one) => one.version === wanted),
      );
      if (missing !== undefined) {
        yield {
          at: locateName("version"),
          message: `This is version ${version}, and nothing says which times version ${missing} had.`,
          hint: "Add the version, its first day and its times to “earlier_limits”: incidents from then are judged by them.",
        };
      }
      for (const [i, one] of earlier.entries()) {
        const next = earlier[i + 1] ?? { version, effective_date };
        if (one.version < next.version && one.effective_date < next.effective_date) continue;
        yield {
          at: locate("earlier_limits", i, "version"),
          message: `Version ${one.version} of ${one.effective_date} stands before version ${next.version} of ${next.effective_date}.`,
          hint: "Put the versions in order, each with a later first day than the one before it.",
        };
      }
    }
  },
});
