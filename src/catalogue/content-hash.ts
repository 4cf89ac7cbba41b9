import { createHash } from "node:crypto";
import { isProse, type Entry } from "./catalogue.ts";

/**
 * Fields that may change without a new approval: the approvals themselves, the day of the last reading, the bond of the
 * translation (a fingerprint of texts that count), and words that only the search reads.
 */
export const notApproved: ReadonlySet<string> = new Set([
  "approvals",
  "last_reviewed_on",
  "translation",
  "tags",
  "asked_as",
]);

/**
 * Fingerprint of what is approved when a record is: every field and both languages' texts, but for those that may change
 * without a new approval. The order of fields and the form of the YAML have no part in it.
 *
 * @returns 32 hexadecimal digits, too many for somebody to find a second text with the same.
 */
export function contentHash(entry: Entry): string {
  const { prose } = isProse(entry) ? entry : {};
  const whole = {
    type: entry.type,
    fields: approvedFields(entry.data),
    ...(prose && {
      sv: prose.sv.tree,
      en: prose.en && [approvedFields(prose.en.translation), prose.en.tree],
    }),
  };
  return createHash("sha256").update(canonical(whole)).digest("hex").slice(0, 32);
}

const approvedFields = (data: object): object =>
  Object.fromEntries(Object.entries(data).filter(([name]) => !notApproved.has(name)));

/** JSON with the fields in the order of their names. Left out: what is undefined, and where in the file a text stands. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(",")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const fields = Object.entries(value)
    .filter(([name, one]) => one !== undefined && name !== "position")
    .toSorted(([a], [b]) => (a < b ? -1 : 1));
  return `{${fields.map(([name, one]) => `${JSON.stringify(name)}:${canonical(one)}`).join(",")}}`;
}
