import { count } from "../lib/list.ts";
import { defineRule } from "./define-rule.ts";

const least = 10;

export default defineRule({
  code: "KV402",
  severity: "error",
  ofComplete: true,
  *check({ rules, known }) {
    const [first] = rules.values();
    const active = rules
      .values()
      .filter(({ data }) => data.status === "active")
      .toArray().length;
    // A rule that cannot be read is reported for that, and may well be active.
    const unread = known.rules.size - rules.size;
    if (!first || active + unread >= least) return;

    yield {
      at: first.locate(),
      message: `There ${active === 1 ? "is" : "are"} ${count(active, "active rule")}. The policy needs at least ${least}.`,
      hint: "Approve and activate the rules that are drafts, or write those that are missing.",
    };
  },
});
