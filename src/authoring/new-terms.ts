import { stringify } from "yaml";
import type { Catalogue } from "../catalogue/catalogue.ts";
import { withoutHidden } from "../catalogue/find-hidden.ts";
import { textHash } from "../catalogue/text-hash.ts";
import type { DataOf } from "../content-types/index.ts";
import { archivedTermsTypes, termsType } from "../content-types/terms-type.ts";
import { currentTerms } from "../engine/terms/terms-chain.ts";
import { isDate } from "../lib/is-date.ts";
import { nearestWord } from "../lib/nearest-word.ts";
import { goodId } from "./good-id.ts";
import type { Refusal } from "./refusal.ts";

type Data = DataOf<"terms">;

/** A version of terms as somebody, or an archive, has fetched it. */
export interface TermsRequest extends Pick<Data, "vendor" | "terms_type" | "fetch_date" | "lang" | "text"> {
  /** May be left out when an earlier version says where these terms are read. */
  readonly url?: string | undefined;
  readonly published_date?: string | undefined;
  readonly effective_date?: string | undefined;
  /** Whether only the way of reading has changed. A first record is one whatever is said here. */
  readonly isTechnical?: boolean | undefined;
  readonly ota_version_id?: string | undefined;
}

/** A record that is not written yet. */
export interface PlannedTerms {
  readonly id: string;
  readonly data: Data;
}

/** What a new version is planned against: the vendors, and every version there is. */
export interface KnownTerms {
  readonly vendors: Catalogue["vendors"];
  readonly terms: readonly PlannedTerms[];
}

/**
 * The record of a new version: its fingerprint, the version before it and what kind of change it is follow from those
 * that are there.
 *
 * @param today ISO date.
 * @returns The record, or why there is none to write: above all when the text is the one that we have.
 */
export function planTerms(known: KnownTerms, request: TermsRequest, today: string): PlannedTerms | Refusal {
  const { vendor, terms_type, fetch_date, lang } = request;
  const text = cleanText(request.text);
  const own = known.terms.filter(({ data }) => data.vendor === vendor && data.terms_type === terms_type);
  const before = currentTerms(own).toSorted((a, b) => (a.data.fetch_date < b.data.fetch_date ? 1 : -1))[0];
  const url = request.url ?? before?.data.url;
  const refusal =
    refusedNames(known, request) ?? refusedDates(request, before, today) ?? refusedText(text, before);
  if (refusal) return refusal;
  if (url === undefined)
    return { problem: "Nothing says where these terms are read.", hint: "Add --url and their address." };
  return {
    id: freeId(known, before?.id ?? `${vendor}-${goodId(terms_type.replace(/^x-/, ""))}`, fetch_date),
    data: {
      vendor,
      terms_type,
      url,
      fetch_date,
      published_date: request.published_date ?? "unknown",
      effective_date: request.effective_date ?? "unknown",
      change_kind: before === undefined ? "first_record" : request.isTechnical ? "technical" : "change",
      ...(before ? { previous: before.id } : {}),
      lang,
      text,
      content_hash: textHash(text),
      ...(request.ota_version_id ? { ota_version_id: request.ota_version_id } : {}),
      visibility: "internal",
    },
  };
}

/** The record's file: path below the content folder, and text. */
export const termsFile = ({ id, data }: PlannedTerms): [path: string, text: string] => [
  `internal/terms/${id}.yaml`,
  stringify(data, { lineWidth: 0, blockQuote: "literal" }),
];

/** Line breaks as our files have them, and nothing that nobody sees; else word for word. */
const cleanText = (text: string): string =>
  withoutHidden(text.replaceAll("\r\n", "\n"))
    .split("\n")
    // A pattern for what ends a line would begin anew at each blank within it.
    .map((line) => line.trimEnd())
    .join("\n")
    .trim();

/** The id goes on as the version before has it, with another day. */
function freeId({ terms }: KnownTerms, stem: string, day: string): string {
  const name = `${stem.replace(/-\d{4}-\d{2}-\d{2}(?:-\d+)?$/, "")}-${day}`;
  const taken = new Set(terms.map(({ id }) => id));
  let free = name;
  for (let n = 2; taken.has(free); n++) free = `${name}-${n}`;
  return free;
}

function refusedNames({ vendors }: KnownTerms, { vendor, terms_type }: TermsRequest): Refusal | undefined {
  if (!vendors.has(vendor)) {
    const near = nearestWord(vendor, vendors.keys());
    return {
      problem: `There is no vendor "${vendor}".`,
      hint: near ? `Did you mean "${near}"?` : "Write one first: npm run new -- vendor.",
    };
  }
  if (termsType.safeParse(terms_type).success) return undefined;
  const near = nearestWord(terms_type, archivedTermsTypes);
  return {
    problem: `"${terms_type}" is no kind of terms that the Open Terms Archive names.`,
    hint: near ? `Did you mean "${near}"?` : `Write "x-${terms_type}" if it has no name there.`,
  };
}

function refusedDates(
  request: TermsRequest,
  before: PlannedTerms | undefined,
  today: string,
): Refusal | undefined {
  const { fetch_date: fetched, published_date, effective_date } = request;
  const wrong = [fetched, published_date, effective_date].find((day) => day !== undefined && !isDate(day));
  if (wrong !== undefined) return { problem: `"${wrong}" is not a day.`, hint: "Write it as 2026-11-22." };
  if (fetched > today)
    return {
      problem: `${fetched} has not come yet: today is ${today}.`,
      hint: "Write the day it was fetched.",
    };
  if (before === undefined || before.data.fetch_date <= fetched) return undefined;
  return {
    problem: `"${before.id}" was fetched on ${before.data.fetch_date}, after ${fetched}.`,
    hint: "Versions are recorded in the order in which they were fetched.",
  };
}

function refusedText(text: string, before: PlannedTerms | undefined): Refusal | undefined {
  if (text === "") return { problem: "The text is empty.", hint: "Name the file that holds it." };
  if (text.length > longestText)
    return { problem: `The text has ${text.length} characters.`, hint: `Keep it below ${longestText}.` };
  if (before?.data.text !== text) return undefined;
  return {
    problem: `The text is word for word that of "${before.id}": the vendor has changed nothing.`,
    hint: "Nothing was written. That you have read the terms is logged with npm run review.",
  };
}

/** Of the schema. */
const longestText = 120_000;
