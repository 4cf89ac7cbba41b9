import { allEntries, type Catalogue, type Entry } from "../../catalogue/catalogue.ts";
import { isInForce } from "../approvals/in-force.ts";

/** A requirement, as a record names it. */
export interface NamedRequirement {
  readonly framework: string;
  readonly requirement: string;
}

/** What a record says that it answers; nothing for a type that cannot say so. */
export function satisfiedBy({ data }: Entry): readonly NamedRequirement[] {
  return "satisfies" in data ? (data.satisfies ?? []) : [];
}

/**
 * The records in force that say they answer a requirement of a framework, by the requirement's id, types in the order of
 * their registry. A draft answers nothing yet, and what has been withdrawn no longer does.
 */
export function answersTo(catalogue: Catalogue, framework: string): ReadonlyMap<string, readonly Entry[]> {
  const named = Array.from(allEntries(catalogue)).flatMap((entry) =>
    isInForce(entry)
      ? satisfiedBy(entry)
          .filter((one) => one.framework === framework)
          .map(({ requirement }) => ({ requirement, entry }))
      : [],
  );
  return new Map(
    Array.from(
      Map.groupBy(named, ({ requirement }) => requirement),
      ([requirement, some]) => [requirement, [...new Set(some.map(({ entry }) => entry))]],
    ),
  );
}
