import { allEntries, isProse, type Catalogue, type Entry } from "../../catalogue/catalogue.ts";
import { contentHash } from "../../catalogue/content-hash.ts";
import { splitFrontMatter } from "../../catalogue/front-matter.ts";
import { fieldChanges, type FieldChange } from "../../changes/field-changes.ts";
import type { TypeName } from "../../content-types/index.ts";

/** A record by its type and id. */
export interface RecordKey {
  readonly type: TypeName;
  readonly id: string;
}

/** One record that is not what it was. Rows of tables are told apart from it; see `rowChanges`. */
export interface RecordChange extends RecordKey {
  readonly kind: "added" | "removed" | "changed";
  /** None for an added record. */
  readonly before?: Entry | undefined;
  /** None for a removed one. */
  readonly after?: Entry | undefined;
  /** Field by field; empty for an added or removed record. A text in MDX is the field `text`. */
  readonly fields: readonly FieldChange[];
  /** What people go by has changed: more than approvals, days of reading and words for the search. */
  readonly substantive: boolean;
}

/** A record's key as one text. */
export const keyOf = ({ type, id }: RecordKey): string => `${type}/${id}`;

/** Every record that came, went or changed, in the order of the types. White space and comments are no change. */
export function recordChanges(before: Catalogue, after: Catalogue): RecordChange[] {
  const was = new Map(Array.from(allEntries(before), (entry) => [keyOf(entry), entry]));
  const is = new Map(Array.from(allEntries(after), (entry) => [keyOf(entry), entry]));
  const changes = [...is].flatMap(([key, entry]): RecordChange[] => {
    const old = was.get(key);
    if (old) return compared(old, entry, before, after);
    // A file that could not be read before is not new.
    return before.known[entry.type].has(entry.id) ? [] : [oneSided("added", entry)];
  });
  const gone = [...was].flatMap(([key, entry]): RecordChange[] =>
    is.has(key) || after.known[entry.type].has(entry.id) ? [] : [oneSided("removed", entry)],
  );
  return [...changes, ...gone];
}

const oneSided = (kind: "added" | "removed", entry: Entry): RecordChange => ({
  type: entry.type,
  id: entry.id,
  kind,
  ...(kind === "added" ? { after: entry } : { before: entry }),
  fields: [],
  substantive: true,
});

function compared(before: Entry, after: Entry, was: Catalogue, is: Catalogue): RecordChange[] {
  // Entries of identical files are taken over from one side to the other.
  if (before === after) return [];
  const fields = [
    ...fieldChanges(before.data, after.data),
    ...fieldChanges(proseOf(before, was), proseOf(after, is)),
  ];
  if (fields.length === 0) return [];
  const { type, id } = after;
  const substantive = contentHash(before) !== contentHash(after);
  return [{ type, id, kind: "changed", before, after, fields, substantive }];
}

/** What a text says besides the fields of its Swedish front matter. */
function proseOf(entry: Entry, { texts }: Catalogue): object {
  if (!isProse(entry)) return {};
  const { sv, en } = entry.prose;
  const body = (file: string) => splitFrontMatter(texts.get(file) ?? "").body.trim();
  return { text: { sv: body(sv.file), en: en && body(en.file) }, english: en?.translation };
}
