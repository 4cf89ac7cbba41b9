import { stringify } from "yaml";
import { allEntries, type Catalogue, type Entry } from "../catalogue/catalogue.ts";
import { editFields, setField } from "../catalogue/set-field.ts";
import { languagesOf } from "../content-types/languages.ts";
import { reviewedTypes, type ReviewedType } from "../content-types/review.ts";
import type { DataOf } from "../content-types/index.ts";
import { list, quoted } from "../lib/list.ts";
import { nearestWord } from "../lib/nearest-word.ts";
import { holdsRole } from "../rules/approvals/holds-role.ts";
import { recordKey } from "../catalogue/record-key.ts";
import { reviewLog } from "../rules/reviews/review-log.ts";
import { reviewedOn, reviewField } from "../rules/reviews/reviewed-on.ts";
import { saysNothing } from "../rules/reviews/says-nothing.ts";

type Review = DataOf<"reviews">;

/** A review as somebody tells of it. */
export interface ReviewRequest extends Pick<
  Review,
  "by" | "at" | "outcome" | "trigger" | "checked" | "note"
> {
  /** The record’s file, as the author knows it. */
  readonly file: string;
  /** May be left out by a person who holds one role only. */
  readonly role?: string | undefined;
}

/** Files to write, by path as the author knows it; or why nothing is written, in a sentence. */
export type ReviewPlan =
  | { readonly changed: ReadonlyMap<string, string>; readonly reminder?: string }
  | { readonly refusal: string };

/**
 * The files that log a review: the entry, and the record with its day moved. Nothing else in the record changes.
 *
 * @param folder The content folder as the author knows it.
 * @param today  ISO date.
 */
export function planReview(
  catalogue: Catalogue,
  { file, role: named, ...told }: ReviewRequest,
  { folder = "content", today }: { readonly folder?: string; readonly today: string },
): ReviewPlan {
  const record = Array.from(allEntries(catalogue)).find((entry) => filesOf(entry).includes(file));
  if (record === undefined) return { refusal: `No record could be read from "${file}".` };
  const field = reviewField(record);
  const { type, id } = record;
  if (field === undefined || !isReviewed(type))
    return { refusal: `"${file}" is not read through on a schedule: it has no "last_reviewed_on".` };
  const role = roleOf(catalogue, told.by, told.at, named);
  if ("refusal" in role) return role;
  const refusal = refusalOf(catalogue, record, told, today);
  if (refusal !== undefined) return { refusal };

  const { by, at, outcome, checked, trigger, note } = told;
  const entry: Review = {
    record: { type, id },
    by,
    role: role.id,
    at,
    outcome,
    checked,
    trigger,
    ...(note ? { note } : {}),
    visibility: "internal",
  };
  const moved = editFields(record.file, catalogue.texts.get(record.file) ?? "", (yaml) =>
    setField(yaml, field, `${field}: ${at}`),
  );
  return {
    changed: new Map([
      [
        `${folder}/internal/reviews/${freeName(catalogue, `${at}-${id}`)}.yaml`,
        stringify(entry, { lineWidth: 0 }),
      ],
      [record.file, moved],
    ]),
    ...(type === "claims" ? { reminder: claimReminder } : {}),
  };
}

const claimReminder =
  'A claim’s day is part of what is approved: move "accessed" and "valid_until" too, and have it approved anew.';

/** A record is told by its own file, a text by either language’s. */
const filesOf = (entry: Entry): string[] => [entry.file, entry.file.replace(/\bsv\.mdx$/, "en.mdx")];

const isReviewed = (type: string): type is ReviewedType => reviewedTypes.some((one) => one === type);

function roleOf(
  { roles }: Catalogue,
  by: string,
  at: string,
  named: string | undefined,
): { id: string } | { refusal: string } {
  if (named !== undefined) {
    const role = roles.get(named);
    const near = nearestWord(named, roles.keys());
    if (role === undefined)
      return { refusal: `There is no role "${named}".${near ? ` Did you mean "${near}"?` : ""}` };
    if (!holdsRole(role.data, by, at))
      return { refusal: `"${by}" did not hold the role "${named}" on ${at}.` };
    return { id: named };
  }
  const held = Array.from(roles.values()).filter(({ data }) => holdsRole(data, by, at));
  const [first, ...more] = held.map(({ id }) => id);
  if (first === undefined) return { refusal: `"${by}" held no role on ${at}.` };
  if (more.length === 0) return { id: first };
  return { refusal: `"${by}" held ${list(quoted([first, ...more]))} on ${at}: name one with --role.` };
}

function refusalOf(
  catalogue: Catalogue,
  record: Entry,
  { by, at, checked }: Pick<Review, "by" | "at" | "checked">,
  today: string,
): string | undefined {
  if (at > today) return `${at} has not come yet: today is ${today}. A review is logged once it is done.`;
  const log = reviewLog(catalogue);
  const last = reviewedOn(record, log);
  if (last !== undefined && at < last) return `The record was read through on ${last}, later than ${at}.`;
  const twin = log.get(recordKey(record))?.find(({ data }) => data.by === by && data.at === at);
  if (twin) return `"${twin.id}" already logs that "${by}" read this record through on ${at}.`;
  const languages = languagesOf(catalogue);
  const empty = checked.flatMap((text) => languages.map((one) => text[one] ?? "")).find(saysNothing);
  if (empty === "") return `Say what was looked at${languages.length > 1 ? ", in both languages" : ""}.`;
  return empty === undefined ? undefined : `"${empty}" does not say what was looked at.`;
}

/** Two people may read one record on one day, and two records may share an id. */
function freeName({ known }: Catalogue, name: string): string {
  let free = name;
  for (let n = 2; known.reviews.has(free); n++) free = `${name}-${n}`;
  return free;
}
