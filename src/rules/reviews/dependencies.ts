import { allEntries, type Catalogue, type Entry } from "../../catalogue/catalogue.ts";
import type { Path } from "../../catalogue/parse-yaml.ts";
import { graphOf } from "../../graph/graph.ts";

/** One record that rests on another: when the other changes, this one must be read through again. */
export interface Dependency {
  readonly entry: Entry;
  /** Where the record names the other. */
  readonly path: Path;
  readonly on: Entry;
}

/** What each record rests on, each pair once, in the order of its type’s `restsOn`. */
export function* dependencies(catalogue: Catalogue): Generator<Dependency> {
  const graph = graphOf(catalogue);
  for (const entry of allEntries(catalogue)) {
    for (const { path, to } of graph.grounds(entry)) if (path) yield { entry, path, on: to };
  }
}
