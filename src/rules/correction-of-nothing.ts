import { list, quoted } from "../lib/list.ts";
import { defineRule } from "./define-rule.ts";

const subjects = ["claim", "post", "template"] as const;

export default defineRule({
  code: "KV682",
  severity: "error",
  *check({ corrections }) {
    for (const { data, locate, locateName } of corrections.values()) {
      const named = subjects.filter((field) => data[field] !== undefined);
      const [, second] = named;
      if (named.length === 1) continue;
      yield {
        at: second ? locateName(second) : locate(),
        message: second
          ? `It corrects ${list(quoted(named))} at once.`
          : "It does not say which text was wrong.",
        hint: second
          ? "Write one correction for each: they are put right in different places."
          : `Name the text that was wrong, in one of the fields ${list(quoted(subjects), "or")}.`,
      };
    }
  },
});
