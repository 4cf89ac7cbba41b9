import type { Checklist } from "../content-types/checklist.ts";
import type { Entry } from "../catalogue/catalogue.ts";
import { defineRule, type Finding } from "./define-rule.ts";

export default defineRule({
  code: "KV777",
  severity: "error",
  *check({ checklists }) {
    for (const checklist of checklists.values()) {
      const found = firstBreak(checklist);
      if (found) yield found;
    }
  },
});

/** The log asks which version was in force on a day, so each must stand there once, with a day of its own. */
function firstBreak({ data, locate }: Entry<"checklists">): Finding | undefined {
  let { version, effective_date: from }: Pick<Checklist, "version" | "effective_date"> = data;
  for (const [i, earlier] of data.history.entries()) {
    if (earlier.version !== version - 1) {
      return {
        at: locate("history", i, "version"),
        message: `Version ${earlier.version} stands where ${version === 1 ? "no version" : `version ${version - 1}`} belongs.`,
        hint: order,
      };
    }
    if (earlier.effective_date >= from) {
      return {
        at: locate("history", i, "effective_date"),
        message: `Version ${earlier.version} took effect on ${earlier.effective_date}, but version ${version} already on ${from}.`,
        hint: "Correct the day on which one of them took effect.",
      };
    }
    ({ version, effective_date: from } = earlier);
  }
  if (version === 1) return undefined;
  return {
    at: locate("history"),
    message: `The history has no version ${version - 1}.`,
    hint: order,
  };
}

const order = "List every earlier version once, the newest first, down to version 1.";
