import type { DataOf } from "../../content-types/index.ts";
import { combined, effectOf, type Effect, type Limit, type LimitName } from "./limit-change.ts";

type Rule = DataOf<"rules">;

/** Verdicts, the strictest first. */
const verdicts = ["not_allowed", "conditional", "allowed"] as const satisfies Rule["verdict"][];

/**
 * What a rule of conduct in force asks, where a change makes it ask something else.
 *
 * @param after Undefined when the rule is deleted.
 */
export function conductLimits(before: Rule, after: Rule | undefined): Limit[] {
  if (before.status !== "active") return [];
  const binds = before.verdict !== "allowed";
  if (after?.status !== "active") {
    const effect = binds ? "loosened" : "tightened";
    return [{ what: "status", field: ["status"], before: before.status, after: after?.status, effect }];
  }
  const limit = (what: LimitName, field: keyof Rule, effect: Effect | undefined): Limit[] =>
    effect ? [{ what, field: [field], before: before[field], after: after[field], effect }] : [];

  const verdict = effectOf(verdicts.indexOf(before.verdict), verdicts.indexOf(after.verdict), "higher");
  // What another verdict asks cannot be compared part by part.
  if (verdict) return limit("verdict", "verdict", verdict);
  const count = (list: readonly unknown[] | undefined) => list?.length ?? 0;
  return [
    ...limit(
      "conditions",
      "conditions",
      effectOf(count(before.conditions), count(after.conditions), "lower"),
    ),
    ...limit("approval", "approval", approvalEffect(before, after)),
    ...limit("label", "label", effectOf(Number(!!before.label), Number(!!after.label), "lower")),
    ...limit("unless", "unless", effectOf(count(before.unless), count(after.unless), "higher")),
    ...(["activities", "data_classes", "ai_levels", "tools"] as const).flatMap((field) =>
      limit("coverage", field, coverageEffect(before[field], after[field], binds)),
    ),
  ];
}

function approvalEffect({ approval: was }: Rule, { approval: is }: Rule): Effect | undefined {
  if (!was || !is) return was ? "loosened" : is && "tightened";
  return effectOf(Number(was.two_person), Number(is.two_person), "lower");
}

/** A rule that binds is loosened where it covers less. Without a list it covers everything. */
function coverageEffect(
  before: readonly string[] | undefined,
  after: readonly string[] | undefined,
  binds: boolean,
): Effect | undefined {
  const [narrower, wider] = [lacks(before, after), lacks(after, before)];
  return combined([
    narrower ? (binds ? "loosened" : "tightened") : undefined,
    wider ? (binds ? "tightened" : "loosened") : undefined,
  ]);
}

/** Whether something of the one list is missing in the other; without a list everything is in it. */
function lacks(list: readonly string[] | undefined, other: readonly string[] | undefined): boolean {
  if (!other) return false;
  return !list || list.some((one) => !other.includes(one));
}
