import { createHash } from "node:crypto";
import { canonicalJson } from "../lib/canonical-json.ts";
import { isProse, type Entry } from "./catalogue.ts";

/**
 * Fields that may change without a new approval: the approvals themselves, the day of the last reading, the bond of the
 * translation (a fingerprint of texts that count), words that only the search reads, and which requirements of a framework
 * it answers, which says nothing to who follows it.
 */
export const notApproved: ReadonlySet<string> = new Set([
  "approvals",
  "last_reviewed_on",
  "translation",
  "tags",
  "asked_as",
  "satisfies",
]);

/**
 * Fingerprint of what is approved when a record is: every field and both languages' texts, but for those that may change
 * without a new approval. The order of fields and the form of the YAML have no part in it.
 *
 * @returns 32 hexadecimal digits, too many for somebody to find a second text with the same.
 */
export function contentHash(entry: Entry): string {
  const hash = remembered.get(entry) ?? makeHash(entry);
  remembered.set(entry, hash);
  return hash;
}

// Rules, pages and the ledger ask for the same. An entry is frozen, so its fingerprint cannot change.
const remembered = new WeakMap<Entry, string>();

/** The fingerprint, if somebody has asked for it. */
export const knownContentHash = (entry: Entry): string | undefined => remembered.get(entry);

/** Tells the fingerprint of an entry that an earlier run has read. */
export const rememberContentHash = (entry: Entry, hash: string): void => void remembered.set(entry, hash);

function makeHash(entry: Entry): string {
  const { prose } = isProse(entry) ? entry : {};
  const whole = {
    type: entry.type,
    fields: approvedFields(entry.data),
    ...(prose && {
      sv: withoutPlaces(prose.sv.tree),
      en: prose.en && [approvedFields(prose.en.translation), withoutPlaces(prose.en.tree)],
    }),
  };
  return createHash("sha256").update(canonicalJson(whole)).digest("hex").slice(0, 32);
}

const approvedFields = (data: object): object =>
  Object.fromEntries(Object.entries(data).filter(([name]) => !notApproved.has(name)));

/** A syntax tree without the places in the file, which move when a line is put in before. */
function withoutPlaces(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(withoutPlaces);
  if (typeof node !== "object" || node === null) return node;
  const kept = Object.entries(node).filter(([name]) => name !== "position");
  return Object.fromEntries(kept.map(([name, one]) => [name, withoutPlaces(one)]));
}
