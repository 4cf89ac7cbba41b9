import { allEntries } from "../../catalogue/catalogue.ts";
import { recordKey } from "../../catalogue/record-key.ts";
import { fallenOn } from "../../graph/fallen.ts";
import { graphOf } from "../../graph/graph.ts";
import type { Portal } from "../portal.ts";

/**
 * What names what, for other programs. `rests_on` are the edges that carry; a record is `out` while it is out of force,
 * with the way to what has given way. Fields are only ever added within one version.
 */
export function graphJson({ catalogue, asOf }: Portal) {
  const graph = graphOf(catalogue);
  const records = Array.from(allEntries(catalogue)).flatMap((entry) => {
    const edges = graph.named(entry);
    const fallen = fallenOn(catalogue, entry, asOf);
    if (edges.length + graph.naming(entry).length === 0 && !fallen) return [];
    const keys = (carries: boolean) =>
      edges.filter(({ carriedBy }) => (carriedBy !== undefined) === carries).map(({ to }) => recordKey(to));
    return [
      {
        record: recordKey(entry),
        rests_on: keys(true),
        names: keys(false),
        out: fallen ? { cause: fallen.cause, way: fallen.way.map(recordKey) } : null,
      },
    ];
  });
  return { version: 1, asOf, records };
}
