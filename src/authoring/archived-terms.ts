import { archivedTermsTypes } from "../content-types/terms-type.ts";
import { swedishDay } from "../lib/swedish-time.ts";
import { planTerms, type KnownTerms, type PlannedTerms, type TermsRequest } from "./new-terms.ts";
import { isRefusal } from "./refusal.ts";

/** One version in the history of an Open Terms Archive versions repository. */
export interface ArchivedVersion {
  /** Commit that recorded it. */
  readonly commit: string;
  /** `<Service>/<Terms type>.md` */
  readonly path: string;
  /** When it was fetched: a moment with its zone. */
  readonly fetchedAt: string;
  readonly subject: string;
  readonly text: string;
}

export interface ArchiveOptions {
  /** Vendor id. */
  readonly vendor: string;
  readonly lang: TermsRequest["lang"];
  /** Where terms are read of which we have no version yet. */
  readonly url?: string | undefined;
  /** ISO date. */
  readonly today: string;
}

/** What an archive brings: records to write, and a line on each version that brings none. */
export interface ArchivePlan {
  readonly planned: readonly PlannedTerms[];
  readonly left: readonly string[];
}

/**
 * The records of an archive's versions of one vendor's terms. What we have already is left alone, so that the same
 * archive can be read again and again.
 *
 * What kind of change a version is follows from its commit's subject; its day is the day on which it was fetched, in
 * Sweden.
 *
 * @param versions Of one service, the oldest first.
 * @see https://github.com/OpenTermsArchive/engine, src/archivist/recorder/repositories/git/dataMapper.js.
 */
export function planArchive(
  known: KnownTerms,
  versions: readonly ArchivedVersion[],
  { vendor, lang, url, today }: ArchiveOptions,
): ArchivePlan {
  const terms = [...known.terms];
  const there = new Set(terms.flatMap(({ data }) => data.ota_version_id ?? []));
  const planned: PlannedTerms[] = [];
  const left: string[] = [];
  for (const { commit, path, fetchedAt, subject, text } of versions) {
    const leave = (why: string) => left.push(`${commit.slice(0, 7)} ${path}: ${why}`);
    const kind = kindOf(subject);
    const terms_type = termsTypeOf(path);
    if (there.has(commit)) continue;
    if (kind === undefined || terms_type === undefined) {
      leave("this is no version of terms.");
      continue;
    }
    const fetch_date = swedishDay(fetchedAt);
    const isTechnical = kind === "technical";
    const request = { vendor, terms_type, fetch_date, lang, text, url, isTechnical, ota_version_id: commit };
    const version = planTerms({ ...known, terms }, request, today);
    if (isRefusal(version)) leave(`${version.problem} ${version.hint}`);
    else {
      terms.push(version);
      planned.push(version);
    }
  }
  return { planned, left };
}

/** How subjects begin; the second of each is how they began before April 2023. */
const subjects = {
  first_record: ["First record of ", "Start tracking "],
  change: ["Record new changes of ", "Update "],
  technical: ["Apply technical or declaration upgrade on ", "Refilter "],
} as const;

/** What a commit of an archive recorded; nothing for one that recorded no version. */
export function kindOf(subject: string): keyof typeof subjects | undefined {
  const kinds = Object.keys(subjects) as (keyof typeof subjects)[];
  return kinds.find((kind) => subjects[kind].some((start) => subject.startsWith(start)));
}

/** `Exempelord/Terms of Service.md` as `Terms of Service`; a name that our list lacks gets the `x-` of our own types. */
function termsTypeOf(path: string): string | undefined {
  const name = /^[^/]+\/([^/]+)\.md$/.exec(path)?.[1]?.split(" #")[0];
  if (name === undefined || name === "README") return undefined;
  return archivedTermsTypes.some((known) => known === name) ? name : `x-${name}`;
}
