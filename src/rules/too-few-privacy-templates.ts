import { count } from "../lib/list.ts";
import { isInForce } from "./approvals/in-force.ts";
import { defineRule } from "./define-rule.ts";

/** What the programme asks for before its first month is over. */
const leastTemplates = 5;
const intents: ReadonlySet<string> = new Set(["ai", "privacy", "data"]);

export default defineRule({
  code: "KV526",
  severity: "error",
  ofComplete: true,
  *check({ templates }) {
    const [first] = templates.values();
    if (first === undefined) return;
    const approved = [...templates.values()]
      .filter(isInForce)
      .filter(({ data }) => intents.has(data.intent)).length;
    if (approved >= leastTemplates) return;
    yield {
      at: first.locate(),
      message: `There ${approved === 1 ? "is" : "are"} ${count(approved, "approved template")} on AI, privacy or data. At least ${leastTemplates} are needed.`,
      hint: "Write the missing ones, or have those under review approved.",
    };
  },
});
