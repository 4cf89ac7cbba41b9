import type { Catalogue, Entry } from "../catalogue/catalogue.ts";
import { recordKey } from "../catalogue/record-key.ts";
import { graphOf, isLog } from "./graph.ts";

/** A record that a change would touch, and how it gets there. */
export interface Touched {
  readonly entry: Entry;
  /** From what rests on the changed record itself, to the record; it is the last. */
  readonly path: readonly Entry[];
}

/**
 * What a change of a record would touch: all that rests on it, and all that rests on that. The nearest first, each
 * once by its shortest way, so that records in a circle do no harm.
 *
 * Logs and what is retired are left out: a change means nothing to them, nor to what they name.
 */
export function impactOf(catalogue: Catalogue, changed: Pick<Entry, "type" | "id">): Touched[] {
  const { naming } = graphOf(catalogue);
  const seen = new Set([recordKey(changed)]);
  const found: Touched[] = [];
  const next = (at: Pick<Entry, "type" | "id">, path: readonly Entry[]) => {
    for (const { from, carriedBy } of naming(at)) {
      if (carriedBy === undefined || isLog(from) || isRetired(from) || seen.has(recordKey(from))) continue;
      seen.add(recordKey(from));
      found.push({ entry: from, path: [...path, from] });
    }
  };
  next(changed, []);
  for (let i = 0; i < found.length; i++) {
    const one = found[i];
    if (one) next(one.entry, one.path);
  }
  return found;
}

const isRetired = ({ data }: Entry): boolean => "status" in data && data.status === "retired";
