import { exceptionState } from "../engine/exception-state.ts";
import { defineRule } from "./define-rule.ts";

export default defineRule({
  code: "KV807",
  severity: "warning",
  *check({ dataFlows, exceptions }, { asOf }) {
    for (const { data, locate } of dataFlows.values()) {
      const exception = data.exception === undefined ? undefined : exceptions.get(data.exception);
      if (!exception || !data.used) continue;
      const state = exceptionState(exception.data, asOf);
      // That it has been ended before its time is KV202.
      if (state !== "expired" && state !== "draft") continue;
      yield {
        at: locate("exception"),
        message:
          state === "expired"
            ? `The exception "${exception.id}" ended on ${exception.data.expires}, and the data is still used.`
            : `The exception "${exception.id}" is a draft, and the data is already used.`,
        hint: 'Stop using the data and write "used: false", or have a new exception approved.',
      };
    }
  },
});
