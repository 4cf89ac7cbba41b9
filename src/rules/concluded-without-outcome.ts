import { defineRule } from "./define-rule.ts";

export default defineRule({
  code: "KV765",
  severity: "error",
  *check({ experiments }) {
    for (const { data, locate, locateName } of experiments.values()) {
      const { status, outcome, end } = data;
      const isOver = status === "concluded" || status === "stopped";
      if (isOver && outcome === undefined) {
        yield {
          at: locate("status"),
          message: `The experiment is ${status}, and nothing says what came of it.`,
          hint: "Write “outcome”: the result, what we know now, and what is done because of it.",
        };
      }
      if (!isOver && outcome !== undefined) {
        yield {
          at: locateName("outcome"),
          message: `The experiment has an outcome, and its status is "${status}".`,
          hint: "Set the status to concluded, or to stopped if it was broken off.",
        };
      }
      if (status === "concluded" && outcome && outcome.on < end) {
        yield {
          at: locate("outcome", "on"),
          message: `It was concluded before its last day, ${end}.`,
          hint: "An experiment that is broken off is stopped, with the result dnf: its figures are not judged.",
        };
      }
    }
  },
});
