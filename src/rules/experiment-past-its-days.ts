import { defineRule } from "./define-rule.ts";

export default defineRule({
  code: "KV769",
  // A warning, since the day alone brings it about: an old commit must still build.
  severity: "warning",
  *check({ experiments }, { asOf }) {
    for (const { data, locate } of experiments.values()) {
      if (data.status === "running" && asOf > data.end) {
        yield {
          at: locate("status"),
          message: `The last day was ${data.end}, and the experiment is still running.`,
          hint: "Write the results and the outcome, and set the status to concluded.",
        };
      }
      if (data.status === "approved" && asOf > data.start) {
        yield {
          at: locate("status"),
          message: `It was to start on ${data.start}, and has not.`,
          hint: "Set the status to running, or move the days.",
        };
      }
    }
  },
});
