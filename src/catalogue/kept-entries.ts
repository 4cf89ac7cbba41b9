import { hash } from "node:crypto";
import type { Entry, ProseEntry, TableEntry } from "./catalogue.ts";
import { knownContentHash, rememberContentHash } from "./content-hash.ts";
import { isFaithful } from "./faithful-json.ts";
import { placesIn, type EntryFiles, type LoadedEntry } from "./load-entry.ts";

/** Entries that an earlier run has read, by what their files hold. It saves time and never changes an answer. */
export interface KeptEntries {
  /** What `loadEntry` says of these files; undefined when that is not kept. */
  readonly find: (files: EntryFiles) => LoadedEntry | undefined;
  /** Tells what `loadEntry` has said of them. */
  readonly note: (files: EntryFiles, loaded: LoadedEntry) => void;
}

export type { KeptAnswers } from "../lib/kept-answers.ts";

/** All of an entry but its functions, which are made anew from the text. */
interface KeptEntry extends Pick<Entry, "lines" | "data" | "references" | "swedishHash"> {
  readonly table?: TableEntry["table"] & {};
  readonly prose?: ProseEntry["prose"];
  readonly contentHash?: string;
}

/** Fingerprint of all that reading the entry depends on, but for the program: 32 hexadecimal digits. */
export function filesHash({ type, id, parts, broken }: EntryFiles): string {
  const texts = Object.entries(parts).map(([part, { file, text }]) =>
    [part, file, text.length, text].join("\n"),
  );
  return hash("sha256", [`${type}/${id}`, String(broken), ...texts].join("\n")).slice(0, 32);
}

/** What was read, as one line of text; undefined for what JSON would not give back as it is. */
export function writeLoaded({ entry, diagnostics }: LoadedEntry): string | undefined {
  const kept = { diagnostics, ...(entry && { entry: withoutFunctions(entry) }) };
  return isFaithful(kept) ? JSON.stringify(kept) : undefined;
}

function withoutFunctions(entry: Entry & Pick<KeptEntry, "table" | "prose">): KeptEntry {
  const { lines, data, references, swedishHash, table, prose } = entry;
  const contentHash = knownContentHash(entry);
  return {
    ...{ lines, data, references, swedishHash },
    ...(table && { table }),
    ...(prose && { prose }),
    ...(contentHash !== undefined && { contentHash }),
  };
}

/** The inverse of `writeLoaded`, given the files that it was read from. */
export function readLoaded(files: EntryFiles, line: string): LoadedEntry {
  const { entry: kept, diagnostics } = JSON.parse(line) as {
    entry?: KeptEntry;
    diagnostics: LoadedEntry["diagnostics"];
  };
  const record = files.parts.record ?? files.parts.sv;
  if (!kept || !record) return { diagnostics };
  const { contentHash, ...fields } = kept;
  const { type, id } = files;
  const entry: Entry = { type, id, file: record.file, ...fields, ...placesIn(type, record) };
  if (contentHash !== undefined) rememberContentHash(entry, contentHash);
  return { entry, diagnostics };
}
