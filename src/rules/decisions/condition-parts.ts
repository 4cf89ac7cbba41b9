import type { Path } from "../../catalogue/parse-yaml.ts";
import type { Condition } from "../../content-types/decision-rule.ts";

/** A part of a condition that holds no further parts, with its place in the record. */
export interface ConditionPart {
  readonly condition: Condition;
  readonly path: Path;
}

/** The conditions on KPIs, and every empty list, in reading order. */
export function* leaves(condition: Condition, path: Path): Generator<ConditionPart> {
  if ("not" in condition) {
    yield* leaves(condition.not, [...path, "not"]);
    return;
  }
  const [name, parts] =
    "all" in condition ? ["all", condition.all] : "any" in condition ? ["any", condition.any] : ["", []];
  if (parts.length === 0) yield { condition, path };
  for (const [i, part] of parts.entries()) yield* leaves(part, [...path, name, i]);
}

/** KPIs without whose value the condition cannot hold, by its own words `known: true`. */
export function requiredKnown(condition: Condition): ReadonlySet<string> {
  if ("all" in condition) return condition.all.map(requiredKnown).reduce((a, b) => a.union(b), new Set());
  if ("any" in condition) {
    const [first = new Set<string>(), ...rest] = condition.any.map(requiredKnown);
    return rest.reduce((a, b) => a.intersection(b), first);
  }
  return new Set("known" in condition ? [condition.kpi] : []);
}
