import { allEntries, type Catalogue, type Entry } from "../../catalogue/catalogue.ts";
import type { Path } from "../../catalogue/parse-yaml.ts";
import type { TypeName } from "../../content-types/index.ts";
import { findEntry } from "../../catalogue/find-entry.ts";

/** One record that rests on another: when the other changes, this one must be read through again. */
export interface Dependency {
  readonly entry: Entry;
  /** Where the record names the other. */
  readonly path: Path;
  readonly on: Entry;
}

/**
 * Fields whose references carry what a record says, in the order in which they are told of. All others only point:
 * a policy’s rules follow from it rather than the reverse, a substitute has nothing to do with what it replaces, and
 * roles, channels and KPIs say nothing that a text could come to contradict.
 */
const carrying: Partial<Record<TypeName, readonly string[]>> = {
  rules: ["policy", "tools", "claims"],
  declarations: ["approved_uses", "not_used_for", "tools"],
  claims: ["sources"],
  templates: ["review_triggers", "rules", "claims"],
  faq: ["template", "claims"],
  playbooks: ["steps", "holding_statements"],
  risks: ["rules", "templates"],
};

/** What may change in meaning on a day that its own fields tell. */
const changing: ReadonlySet<string> = new Set<TypeName>([
  "policies",
  "rules",
  "tools",
  "declarations",
  "claims",
  "templates",
]);

/** What each record rests on, each pair once. */
export function* dependencies(catalogue: Catalogue): Generator<Dependency> {
  for (const entry of allEntries(catalogue)) {
    const told = new Set<string>();
    for (const field of carrying[entry.type] ?? []) {
      for (const { path, collection, id } of entry.references) {
        const key = `${collection}/${id}`;
        if (path[0] !== field || !changing.has(collection) || told.has(key)) continue;
        const on = findEntry(catalogue, collection as TypeName, id);
        if (on === undefined) continue;
        told.add(key);
        yield { entry, path, on };
      }
    }
  }
}
