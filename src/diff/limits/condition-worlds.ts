import { leavesOf, type Condition, type Leaf } from "../../engine/decide/decision-rule.ts";
import { all, any, not, truthOf, type Truth } from "../../engine/decide/truth.ts";
import { compares, type Better } from "../../engine/kpi-definition.ts";
import { judge } from "../../engine/judge.ts";

/** What a condition needs to know of a KPI to be compared with another. */
export interface KpiFacts {
  readonly better: Better;
  readonly target?: number | undefined;
  readonly baseline?: number | undefined;
}

/** How two conditions differ. */
export interface Difference {
  /** There are answers with which the earlier one holds and the later one does not. */
  readonly lost: boolean;
  /** There are answers with which only the later one holds. */
  readonly gained: boolean;
}

/** Enough for a rule on five KPIs. Beyond it nothing is taken for harmless. */
const mostWorlds = 100_000;

/**
 * Compares two conditions by trying every combination of answers that the KPIs can give, rather than their wording: the
 * same condition in another order is the same.
 *
 * @param factsOf Of a KPI; both conditions are held against the same facts.
 */
export function compareConditions(
  before: Condition,
  after: Condition,
  factsOf: (kpi: string) => KpiFacts,
): Difference {
  if (hasEmpty(before) || hasEmpty(after)) return { lost: true, gained: true };
  const dimensions = dimensionsOf([...leavesOf(before), ...leavesOf(after)], factsOf);
  const count = dimensions.reduce((product, { answers }) => product * answers.length, 1);
  if (count > mostWorlds) return { lost: true, gained: true };

  let [lost, gained] = [false, false];
  for (let number = 0; number < count && !(lost && gained); number++) {
    const world = worldOf(dimensions, number);
    const held = truthIn(before, world, factsOf) === "true";
    const holds = truthIn(after, world, factsOf) === "true";
    if (held && !holds) lost = true;
    if (holds && !held) gained = true;
  }
  return { lost, gained };
}

/** One thing that can be asked about a KPI, and every answer worth telling apart: words, or numbers around thresholds. */
interface Dimension {
  readonly name: string;
  readonly answers: readonly (number | readonly string[])[];
}
type World = ReadonlyMap<string, number | readonly string[]>;

type Kind = "variation" | "trend" | "course" | "assurance" | "value" | "pace" | "known";

const kindOf = (leaf: Leaf): Kind => Object.keys(leaf).find((name) => name !== "kpi") as Kind;

function dimensionsOf(leaves: readonly Leaf[], factsOf: (kpi: string) => KpiFacts): Dimension[] {
  const groups = Map.groupBy(leaves, (leaf) => `${leaf.kpi} ${kindOf(leaf)}`);
  return Array.from(groups, ([name, [first, ...rest]]) => {
    const answers = first ? answersTo(kindOf(first), [first, ...rest], factsOf(first.kpi)) : [];
    return { name, answers };
  });
}

function answersTo(kind: Kind, leaves: readonly Leaf[], facts: KpiFacts): Dimension["answers"] {
  const judged = (way: "up" | "down") => judge(way, facts.better) ?? "";
  switch (kind) {
    case "variation":
      return [["common_cause"], ["high", judged("up")], ["low", judged("down")]];
    case "trend":
      return [["none"], ["rising", judged("up")], ["falling", judged("down")]];
    case "course":
      return [["on_course"], ["at_risk"], ["off_course"]];
    case "assurance":
      return [["reliably_meets"], ["reliably_misses"], ["hit_or_miss"]];
    case "known":
      return [["known"], []];
    default: {
      const thresholds = leaves.flatMap((leaf) => comparisonOf(leaf, facts)?.than ?? []);
      const sorted = [...new Set(thresholds)].sort((a, b) => a - b);
      const between = sorted.slice(1).map((value, i) => (value + (sorted[i] ?? value)) / 2);
      const [lowest = 0, highest = 0] = [sorted[0], sorted.at(-1)];
      return [lowest - 1, ...sorted, ...between, highest + 1];
    }
  }
}

function worldOf(dimensions: readonly Dimension[], number: number): World {
  let rest = number;
  return new Map(
    dimensions.map(({ name, answers }) => {
      const answer = answers[rest % answers.length] ?? [];
      rest = Math.floor(rest / answers.length);
      return [name, answer];
    }),
  );
}

function truthIn(condition: Condition, world: World, factsOf: (kpi: string) => KpiFacts): Truth {
  if ("all" in condition) return all(condition.all.map((part) => truthIn(part, world, factsOf)));
  if ("any" in condition) return any(condition.any.map((part) => truthIn(part, world, factsOf)));
  if ("not" in condition) return not(truthIn(condition.not, world, factsOf));
  const kind = kindOf(condition);
  const known = (world.get(`${condition.kpi} known`) ?? ["known"]) as readonly string[];
  if (kind === "known") return truthOf(known.length > 0);
  if (known.length === 0) return "unknown";
  const answer = world.get(`${condition.kpi} ${kind}`);
  if (typeof answer !== "number") {
    return truthOf((answer ?? []).includes((condition as unknown as Record<Kind, string>)[kind]));
  }
  const asked = comparisonOf(condition, factsOf(condition.kpi));
  return asked ? truthOf(compares(answer, asked.op, asked.than)) : "unknown";
}

/** A comparison with its threshold as a number; undefined when the KPI has no such target or baseline. */
function comparisonOf(leaf: Leaf, { target, baseline }: KpiFacts) {
  const asked = "value" in leaf ? leaf.value : "pace" in leaf ? leaf.pace : undefined;
  if (!asked) return undefined;
  const than = asked.than === "target" ? target : asked.than === "baseline" ? baseline : asked.than;
  return than === undefined ? undefined : { op: asked.op, than };
}

function hasEmpty(condition: Condition): boolean {
  if ("not" in condition) return hasEmpty(condition.not);
  const parts = "all" in condition ? condition.all : "any" in condition ? condition.any : undefined;
  return parts !== undefined && (parts.length === 0 || parts.some(hasEmpty));
}
