import { allEntries, isProse, type Catalogue, type Entry } from "../catalogue/catalogue.ts";
import { findEntry } from "../catalogue/find-entry.ts";
import type { Path } from "../catalogue/parse-yaml.ts";
import { recordKey } from "../catalogue/record-key.ts";
import type { ContentType } from "../content-types/define.ts";
import { contentTypes, type TypeName } from "../content-types/index.ts";
import { fallingFields } from "./falling.ts";

/** One record that names another; each pair once, however often it is named. */
export interface Edge {
  readonly from: Entry;
  readonly to: Entry;
  /** Where it is named: in the field that carries, else in the first. Nothing where only the text names it. */
  readonly path: Path | undefined;
  /** Which field of `restsOn` names it, counted from 0; nothing when the other is only pointed to. */
  readonly carriedBy: number | undefined;
  /** Whether the record is out of force while the other is. */
  readonly falls: boolean;
}

/** How the records of a catalogue hang together. Roles and channels are left out: every record names them. */
export interface Graph {
  /** What a record names, in the order in which it does. */
  readonly named: (entry: Entry) => readonly Edge[];
  /** What a record rests on, by the fields of its type’s `restsOn`. */
  readonly grounds: (entry: Entry) => readonly Edge[];
  /** What names a record, in the order of all records. */
  readonly naming: (entry: Pick<Entry, "type" | "id">) => readonly Edge[];
}

const made = new WeakMap<Catalogue, Graph>();

/** The graph of a catalogue, made once. Linear in the number of references. */
export function graphOf(catalogue: Catalogue): Graph {
  const known = made.get(catalogue);
  if (known) return known;
  const graph = makeGraph(catalogue);
  made.set(catalogue, graph);
  return graph;
}

/** Whether a record tells what was once so, and a change elsewhere means nothing to it. */
export const isLog = ({ type }: Pick<Entry, "type">): boolean => typeOf(type).relates === "log";

function makeGraph(catalogue: Catalogue): Graph {
  const out = new Map<string, Ways>();
  const back = new Map<string, Edge[]>();
  for (const from of allEntries(catalogue)) {
    const edges = edgesFrom(catalogue, from);
    if (edges.length > 0) out.set(recordKey(from), { named: edges, grounds: groundsIn(edges) });
    for (const edge of edges) {
      const key = recordKey(edge.to);
      const others = back.get(key);
      if (others) others.push(edge);
      else back.set(key, [edge]);
    }
  }
  return {
    named: (entry) => out.get(recordKey(entry))?.named ?? [],
    grounds: (entry) => out.get(recordKey(entry))?.grounds ?? [],
    naming: (entry) => back.get(recordKey(entry)) ?? [],
  };
}

/** A record's ways to others. Several rules walk along them, so they are sorted once. */
type Ways = Readonly<Record<"named" | "grounds", readonly Edge[]>>;

const groundsIn = (edges: readonly Edge[]): readonly Edge[] =>
  edges
    .filter(({ carriedBy }) => carriedBy !== undefined)
    .sort((a, b) => (a.carriedBy ?? 0) - (b.carriedBy ?? 0));

function edgesFrom(catalogue: Catalogue, from: Entry): Edge[] {
  const { restsOn = [] } = typeOf(from.type);
  const falling = fallingFields(from.type, from.data);
  const edges = new Map<Entry, Edge>();
  for (const { path, collection, id } of namesIn(from)) {
    const to = isSetting(collection) ? undefined : findEntry(catalogue, collection as TypeName, id);
    if (to === undefined || to === from) continue;
    const field = String(path?.[0]);
    const rank = restsOn.indexOf(field);
    const known = edges.get(to);
    const carriedBy = rank === -1 ? undefined : rank;
    const isFirst =
      known?.carriedBy === undefined || (carriedBy !== undefined && carriedBy < known.carriedBy);
    edges.set(to, {
      ...(known && !isFirst
        ? known
        : { from, to, path: carriedBy === undefined ? (known?.path ?? path) : path, carriedBy }),
      falls: known?.falls === true || (rank !== -1 && falling.includes(field)),
    });
  }
  return [...edges.values()];
}

interface Name {
  readonly path?: Path;
  readonly collection: string;
  readonly id: string;
}

/** What a record names, in its fields and in its text. */
function namesIn(entry: Entry): readonly Name[] {
  if (!isProse(entry)) return entry.references;
  const { sv, en } = entry.prose;
  const inText = [...sv.references, ...(en?.references ?? [])].map(({ collection, id }) => ({
    collection,
    id,
  }));
  return [...entry.references, ...inText];
}

const isSetting = (collection: string): boolean => typeOf(collection as TypeName)?.relates === "setting";

const typeOf = (type: TypeName): ContentType => contentTypes[type];
