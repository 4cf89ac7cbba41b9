import { isOneFile } from "../content-types/define.ts";
import { contentTypes, typeNames, type TypeName } from "../content-types/index.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { Catalogue, Entry } from "./catalogue.ts";
import { untimed, type StageClock } from "../lib/stage-clock.ts";
import { decode } from "./decode.ts";
import type { KeptEntries } from "./kept-entries.ts";
import { loadEntry, type EntryFiles, type LoadedEntry } from "./load-entry.ts";
import { place } from "./place.ts";
import { recordKey } from "./record-key.ts";
import { mostFiles, type SourceFile } from "./source-file.ts";

export interface Loaded {
  readonly catalogue: Catalogue;
  readonly diagnostics: readonly Diagnostic[];
}

/** What has been parsed already, for reading several states of the same content: the last version of each entry. */
export type Memory = Map<string, { readonly files: EntryFiles; readonly loaded: LoadedEntry }>;

/**
 * Files to a catalogue. Never throws on content: what cannot be read becomes diagnostics, at most one
 * cause each, and everything else is there.
 *
 * @param files As `readContent` gives them, sorted by path.
 * @param shownAs The content folder as the author knows it, `content` unless told; it begins every path in messages.
 * @param memory Entries whose files hold the same text as the last time are taken from here, and new ones put in.
 * @param kept What earlier runs have read, which is asked when `memory` does not know.
 */
export function buildCatalogue(
  files: readonly SourceFile[],
  shownAs = "content",
  memory: Memory = new Map(),
  { kept, clock = untimed }: { kept?: KeptEntries | undefined; clock?: StageClock | undefined } = {},
): Loaded {
  const site = `${shownAs}/${contentTypes.site.path}`;
  // Nothing is read then: half a portal would be told of a thousand references that lead nowhere.
  if (files.length > mostFiles)
    return { ...buildCatalogue([], shownAs), diagnostics: [tooManyFiles(site, files.length)] };
  const diagnostics: Diagnostic[] = [];
  const texts = new Map<string, string>();
  const known = Object.fromEntries(typeNames.map((name) => [name, new Set<string>()])) as Record<
    TypeName,
    Set<string>
  >;
  const groups = new Map<string, EntryFiles>();
  const seen = new Map<string, string>();

  for (const file of files) {
    const shown = `${shownAs}/${file.path}`;
    const refuse = (code: Diagnostic["code"], message: string, hint: string) =>
      diagnostics.push({ code, severity: "error", at: { file: shown, line: 1, column: 1 }, message, hint });

    const folded = file.path.normalize("NFC").toLowerCase();
    const twin = seen.get(folded);
    seen.set(folded, twin ?? shown);
    if (twin !== undefined) {
      refuse(
        "KV006",
        `The name differs from "${twin}" only in case.`,
        "Rename one of them: some systems cannot keep both.",
      );
      continue;
    }
    const where = place(file.path);
    const decoded = clock("read", () => decode(file, shown));
    if ("message" in where) {
      // What could not even be opened may be a folder, and its place right.
      if (file.kind === "unreadable" && "problem" in decoded) diagnostics.push(decoded.problem);
      else refuse("KV005", where.message, where.hint);
      continue;
    }
    known[where.type].add(where.id);
    if ("problem" in decoded) {
      diagnostics.push(decoded.problem);
      groups.set(`${where.type}/${where.id}`, { ...group(groups, where.type, where.id), broken: true });
      continue;
    }
    texts.set(shown, decoded.text);
    const { parts, ...rest } = group(groups, where.type, where.id);
    groups.set(`${where.type}/${where.id}`, {
      ...rest,
      parts: { ...parts, [where.part]: { file: shown, text: decoded.text } },
    });
  }

  // Seen also when it cannot be read, or is written in capitals: those are reported for that.
  if (!seen.has(contentTypes.site.path)) diagnostics.push(noSite(site));

  const collections = Object.fromEntries(typeNames.map((name) => [name, new Map<string, Entry>()])) as Record<
    TypeName,
    Map<string, Entry>
  >;
  for (const entryFiles of groups.values()) {
    const result = loadOnce(entryFiles, memory, kept, clock);
    diagnostics.push(...result.diagnostics);
    if (result.entry) collections[entryFiles.type].set(entryFiles.id, result.entry);
  }
  return { catalogue: freeze(collections, known, texts), diagnostics };
}

function loadOnce(
  files: EntryFiles,
  memory: Memory,
  kept: KeptEntries | undefined,
  clock: StageClock,
): LoadedEntry {
  const key = recordKey(files);
  const known = memory.get(key);
  if (known && isSame(known.files, files)) return known.loaded;
  const found = kept && clock("parse", () => kept.find(files));
  const loaded = found ?? loadEntry(files, clock);
  if (!found) kept?.note(files, loaded);
  memory.set(key, { files, loaded });
  return loaded;
}

function isSame(a: EntryFiles, b: EntryFiles): boolean {
  const parts = ["record", "table", "sv", "en"] as const;
  return (
    a.broken === b.broken &&
    parts.every((part) => {
      const [one, other] = [a.parts[part], b.parts[part]];
      return one?.file === other?.file && one?.text === other?.text;
    })
  );
}

const noSite = (file: string): Diagnostic => ({
  code: "KV011",
  severity: "error",
  at: { file, line: 1, column: 1 },
  message: "There is no site.yaml in the content folder.",
  hint: "Write it there, or name the folder that has it.",
});

const tooManyFiles = (file: string, count: number): Diagnostic => ({
  code: "KV015",
  severity: "error",
  at: { file, line: 1, column: 1 },
  message: `The content folder has ${count} files. The limit is ${mostFiles}.`,
  hint: "Move what is no content out of the folder. So much of it was hardly written by hand.",
});

function group(groups: ReadonlyMap<string, EntryFiles>, type: TypeName, id: string): EntryFiles {
  return groups.get(`${type}/${id}`) ?? { type, id, parts: {}, broken: false };
}

function freeze(
  collections: Record<TypeName, Map<string, Entry>>,
  known: Catalogue["known"],
  texts: ReadonlyMap<string, string>,
): Catalogue {
  const byType = typeNames.map((name) => {
    const collection = collections[name];
    return [name, isOneFile(contentTypes[name].form) ? collection.get(name) : collection];
  });
  return Object.freeze({ ...Object.fromEntries(byType), known, texts }) as Catalogue;
}
