import { typeNames, type DataOf, type FormOf, type TypeName } from "../content-types/index.ts";
import type { Location } from "../diagnostics/diagnostic.ts";
import { keptPerObject } from "../lib/kept.ts";
import type { Prose } from "../prose/parse-prose.ts";
import type { Path } from "./parse-yaml.ts";
import type { ParsedTable } from "./parse-table.ts";
import type { Reference } from "./references.ts";

/** One record that its schema has accepted, with its place in the files. */
export interface Entry<N extends TypeName = TypeName> {
  readonly type: N;
  /** File name without ending; unique within the type, and part of the address. */
  readonly id: string;
  /** Path as the author knows it: `content/internal/rules/r01.yaml`. */
  readonly file: string;
  /** Lines in that file. */
  readonly lines: number;
  readonly data: DataOf<N>;
  readonly references: readonly Reference[];
  /** Fingerprint of every Swedish text in it: twelve hexadecimal digits. */
  readonly swedishHash: string;
  /** Where a field's value stands; for a missing one, its nearest parent. */
  readonly locate: (...path: Path) => Location;
  /** Where a field's name stands. */
  readonly locateName: (...path: Path) => Location;
}

/** A KPI: its definition, and its figures in file order. */
export interface TableEntry<N extends TypeName = TypeName> extends Entry<N> {
  /** Undefined when there is no CSV beside the YAML. */
  readonly table: (ParsedTable & { readonly file: string }) | undefined;
}

/** A text with a Swedish source and, when it has been written, an English translation. */
export interface ProseEntry<N extends TypeName = TypeName> extends Entry<N> {
  readonly prose: {
    readonly sv: ProseText;
    readonly en?: ProseText & { readonly translation: TranslationData };
  };
}

/** One language's text, as the gate has read it. */
export interface ProseText extends Prose {
  /** Path as the author knows it. */
  readonly file: string;
}

export interface TranslationData {
  readonly title: string;
  readonly summary: string;
  readonly translation?: { readonly source_hash: string; readonly translated_at: string } | undefined;
}

export type EntryOf<N extends TypeName> =
  FormOf<N> extends "prose" ? ProseEntry<N> : FormOf<N> extends "table" ? TableEntry<N> : Entry<N>;

type Collection<N extends TypeName> =
  FormOf<N> extends "single" | "sheet" ? EntryOf<N> | undefined : ReadonlyMap<string, EntryOf<N>>;

/** All content that could be read, by type. Frozen; its order is that of the ids. */
export type Catalogue = { readonly [N in TypeName]: Collection<N> } & {
  /** Every id that has a file, also where the file has errors, so that one mistake gives one message. */
  readonly known: Readonly<Record<TypeName, ReadonlySet<string>>>;
  /** Text of every file that could be read, by its path as the author knows it. */
  readonly texts: ReadonlyMap<string, string>;
};

/** Every entry of every type, singles included, types in the registry's order. */
export const allEntries = (catalogue: Catalogue): ArrayIterator<Entry> => entriesOf(catalogue).values();

// Half of the rules go through all of them.
const entriesOf = keptPerObject((catalogue: Catalogue): readonly Entry[] =>
  typeNames.flatMap((name): Entry[] => {
    const collection = catalogue[name];
    if (collection === undefined) return [];
    return collection instanceof Map ? [...(collection.values() as Iterable<Entry>)] : [collection as Entry];
  }),
);

/** Every text of prose, in each language that it has. */
export const allProse = (catalogue: Catalogue): ArrayIterator<TextOfProse> => proseOf(catalogue).values();

const proseOf = keptPerObject((catalogue: Catalogue): readonly TextOfProse[] =>
  entriesOf(catalogue)
    .filter(isProse)
    .flatMap((entry): TextOfProse[] => {
      const { sv, en } = entry.prose;
      const swedish = { entry, language: "sv", prose: sv } as const;
      return en ? [swedish, { entry, language: "en", prose: en }] : [swedish];
    }),
);

interface TextOfProse {
  readonly entry: ProseEntry;
  readonly language: "sv" | "en";
  readonly prose: ProseText;
}

/** Whether an entry is a text with languages of its own. */
export function isProse(entry: Entry): entry is ProseEntry {
  return "prose" in entry;
}
