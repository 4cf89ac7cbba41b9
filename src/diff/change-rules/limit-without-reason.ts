import type { Finding } from "../../rules/define-rule.ts";
import { contentTypes } from "../../content-types/index.ts";
import type { Comparison } from "../content-diff.ts";
import type { DecisionByLimit } from "../decisions/by-limit.ts";
import type { LimitChange } from "../limits/limit-change.ts";
import { defineChangeRule } from "./define-change-rule.ts";

export default defineChangeRule({
  code: "KV650",
  severity: "error",
  *check(change) {
    const silent = change.limits.filter(({ effect, rationale }) => effect === "loosened" && !rationale);
    for (const limit of silent) if (hasPlaceForReason(limit)) yield loosened(limit);

    for (const decision of change.byLimit) {
      // Said already, at the limit itself.
      if (decision.limits.some((limit) => silent.includes(limit) && hasPlaceForReason(limit))) continue;
      if (decision.rationales.length === 0) yield withoutReason(decision, change);
    }
  },
});

/** A deleted KPI cannot say why; what it no longer decides is asked about instead. */
const hasPlaceForReason = ({ removed, type }: LimitChange): boolean => !removed || type !== "kpis";

function loosened({ what, field, at, type, id, removed, before, after }: LimitChange): Finding {
  if (removed) {
    return {
      at,
      message: `The ${contentTypes[type].label.en} "${id}" is deleted, and nothing says why.`,
      hint: 'Keep it with "status: retired", raise "version", and say why in "change_summary".',
    };
  }
  const version = type === "kpis" ? "definition_version" : "version";
  return {
    at,
    message: `"${field[0] ?? what}" is loosened${fromTo(before, after)}, and nothing says why.`,
    hint: `Write the reason in "change_summary", and raise "${version}".`,
  };
}

/** The values, where they are short enough to be told in a sentence. */
function fromTo(before: unknown, after: unknown): string {
  const isShort = [before, after].every((value) => typeof value === "number" || typeof value === "string");
  return isShort ? ` from ${before} to ${after}` : "";
}

function withoutReason(
  { rule, kind, decision, limits }: DecisionByLimit,
  { before, after }: Comparison,
): Finding {
  const entry = after.decisionRules.get(rule ?? "") ?? before.decisionRules.get(rule ?? "");
  const at = limits[0]?.at ?? entry?.locate("when") ?? { file: "content/site.yaml", line: 1, column: 1 };
  const which = rule === undefined ? `"${decision}"` : `"${decision}" by "${rule}"`;
  const what = kind === "goes" ? "goes" : "comes";
  return {
    at,
    message: `The decision ${which} ${what} because a limit has moved, and nothing says why.`,
    hint: 'Say why: in "change_summary" of the rule or the KPI with a higher version, or as a new event of the KPI.',
  };
}
