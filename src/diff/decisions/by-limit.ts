import type { Catalogue } from "../../catalogue/catalogue.ts";
import {
  decisions,
  leavesOf,
  wholeCondition,
  type Decision,
  type Leaf,
} from "../../engine/decide/decision-rule.ts";
import { rationaleOf } from "../limits/limit-changes.ts";
import type { LimitChange, Rationale } from "../limits/limit-change.ts";
import { newEvents } from "../limits/surrounding-limits.ts";
import { outcomeOf, ruleIds, wholeStanding } from "./decision-changes.ts";
import type { Evaluated, Four } from "./evaluate.ts";

/** A decision that the figures would have given, and that a moved limit takes away; or one to scale that it brings. */
export interface DecisionByLimit {
  /** None when no single rule explains that the whole decision is a weaker one. */
  readonly rule?: string | undefined;
  readonly kind: "goes" | "comes";
  /** What is no longer decided; for `comes` what now is. */
  readonly decision: Decision | "no_decision";
  /** The moved limits of the rule and of the KPIs that it reads. */
  readonly limits: readonly LimitChange[];
  /** The reasons given for them; empty when nobody has said why. */
  readonly rationales: readonly Rationale[];
}

/**
 * The decisions that new definitions take away from the new figures: not the figures got better, the limit moved. What
 * new figures would have ended just as well is not among them.
 */
export function decisionsByLimit(
  four: Four<Evaluated>,
  limits: readonly LimitChange[],
  sides: Sides,
): DecisionByLimit[] {
  const found = ruleIds(four.before, four.after).flatMap((rule): DecisionByLimit[] => {
    const [then, now] = [strengthOf(outcomeOf(four.data, rule)), strengthOf(outcomeOf(four.after, rule))];
    const asked = leavesAskedBy(rule, sides);
    const concerned = limitsOf(rule, asked, limits);
    const entry = { rule, limits: concerned, rationales: reasonsOf(rule, asked, concerned, sides) };
    const lost = decisions[then];
    if (lost && then < scales && now > then) return [{ ...entry, kind: "goes", decision: lost }];
    const isNew = !outcomeOf(four.before, rule);
    return now === scales && then !== scales && !isNew
      ? [{ ...entry, kind: "comes", decision: "scale" }]
      : [];
  });
  return found.length > 0 ? found : weakerWhole(four, limits);
}

const scales = decisions.indexOf("scale");

/** Place in the list of decisions, the strongest first; beyond it when the rule does not fire. */
const strengthOf = (outcome: ReturnType<typeof outcomeOf>): number =>
  outcome?.state === "firing" ? decisions.indexOf(outcome.rule.decision) : decisions.length;

/** The reasons that the limits carry, and what the rule, its KPIs and new events of theirs say besides. */
function reasonsOf(
  rule: string,
  asked: readonly Leaf[],
  limits: readonly LimitChange[],
  { before, after }: Sides,
): Rationale[] {
  const kpis = new Set(asked.map(({ kpi }) => kpi));
  const pairs = [
    [before.decisionRules.get(rule), after.decisionRules.get(rule)] as const,
    ...Array.from(kpis, (kpi) => [before.kpis.get(kpi), after.kpis.get(kpi)] as const),
  ];
  const said = pairs.flatMap(([was, is]) => (was && is && rationaleOf(was, is)) ?? []);
  const told = newEvents(before.events, after.events).filter(({ kpi }) => kpis.has(kpi));
  const carried = limits.flatMap(({ rationale }) => rationale ?? []);
  const all = [...carried, ...said, ...told.map(({ reason }) => reason)];
  return [...new Map(all.map((reason) => [reason.sv, reason])).values()];
}

/** A missing answer that stood in the way of going on, and no longer does. */
function weakerWhole(four: Four<Evaluated>, limits: readonly LimitChange[]): DecisionByLimit[] {
  const [data, after] = [wholeStanding(four.data), wholeStanding(four.after)];
  const goesOn = after.decision === "scale" || after.decision === "continue";
  if (data.decision !== "no_decision" || !goesOn) return [];
  return [
    {
      kind: "goes",
      decision: "no_decision",
      limits,
      rationales: limits.flatMap(({ rationale }) => rationale ?? []),
    },
  ];
}

interface Sides {
  readonly before: Catalogue;
  readonly after: Catalogue;
}

/** Everything that a rule asks about KPIs, on either side. */
function leavesAskedBy(rule: string, { before, after }: Sides): Leaf[] {
  return [before, after].flatMap(({ decisionRules }) => {
    const entry = decisionRules.get(rule);
    return entry ? leavesOf(wholeCondition({ ...entry.data, id: rule })) : [];
  });
}

function limitsOf(rule: string, asked: readonly Leaf[], limits: readonly LimitChange[]): LimitChange[] {
  const kpis = new Set(asked.map(({ kpi }) => kpi));
  return limits.filter(({ type, id, what }) => {
    if (type === "decisionRules") return id === rule;
    // The days of the programme are part of the pace alone.
    if (type === "site") return what === "programme" && asked.some((leaf) => "pace" in leaf);
    return (type === "kpis" || type === "events") && kpis.has(id);
  });
}
