import { firstStatement } from "../engine/incidents/first-statement.ts";
import { defineRule } from "./define-rule.ts";

export default defineRule({
  code: "KV738",
  // A warning: what was late is history, and the log is not to be prettied to get rid of it.
  severity: "warning",
  *check({ incidents, playbooks }, { asOf }) {
    const plans = Array.from(playbooks.values(), ({ data }) => data);
    for (const { data, locate } of incidents.values()) {
      const { minutes, at, limit, verdict } = firstStatement(data, plans, asOf);
      if (verdict !== "late") continue;
      const allowed = `At ${data.severity} the playbook gave ${limit} minutes.`;
      yield {
        at: at === undefined ? locate("detected_at") : locate("timeline", at, "at"),
        message:
          minutes === undefined
            ? `No first statement is logged. ${allowed}`
            : `The first statement came ${minutes} minutes after the alarm. ${allowed}`,
        hint: "Say in the post-mortem what held it up. If nobody outside met it, give “no_public_note_reason”.",
      };
    }
  },
});
