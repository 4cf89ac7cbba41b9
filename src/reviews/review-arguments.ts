import { languages as bothLanguages, type Language } from "../content-types/languages.ts";
import { reviewOutcome, reviewTrigger } from "../content-types/review.ts";
import { isDate } from "../lib/is-date.ts";
import { list, quoted } from "../lib/list.ts";
import type { ReviewRequest } from "./plan-review.ts";

/** The options of the command that logs a review, as `parseArgs` reads them. */
export const reviewArguments = {
  by: { type: "string" },
  role: { type: "string" },
  outcome: { type: "string" },
  checked: { type: "string", multiple: true },
  "checked-en": { type: "string", multiple: true },
  trigger: { type: "string", default: "calendar" },
  note: { type: "string" },
  "note-en": { type: "string" },
  at: { type: "string" },
  content: { type: "string" },
} as const;

interface Values {
  readonly by?: string | undefined;
  readonly role?: string | undefined;
  readonly outcome?: string | undefined;
  readonly checked?: readonly string[] | undefined;
  readonly "checked-en"?: readonly string[] | undefined;
  readonly trigger: string;
  readonly note?: string | undefined;
  readonly "note-en"?: string | undefined;
  readonly at: string;
}

/**
 * What was typed, as a review; or in a sentence what is missing. Each thing that was looked at is said in every language
 * that the log is read in.
 *
 * @param languages Those of the portal.
 */
export function reviewRequest(
  file: string,
  values: Values,
  languages: readonly Language[] = bothLanguages,
): ReviewRequest | string {
  const { by, role, at, note, checked = [], "checked-en": english = [], "note-en": noteEn } = values;
  const outcome = reviewOutcome.safeParse(values.outcome);
  const trigger = reviewTrigger.safeParse(values.trigger);
  if (by === undefined) return "Say who read it, by key: --by person-01.";
  if (!isDate(at)) return `"${at}" is not a day. Write it as 2026-11-22.`;
  if (!outcome.success) return `Say what came of it: --outcome ${oneOf(reviewOutcome.options)}.`;
  if (!trigger.success) return `Say what made it due: --trigger ${oneOf(reviewTrigger.options)}.`;
  if (checked.length === 0) return "Say what was looked at, one thing each: --checked “…” --checked-en “…”.";
  const hasEnglish = languages.includes("en");
  if (!hasEnglish && (english.length > 0 || noteEn !== undefined))
    return "The log is read in Swedish alone: leave out --checked-en and --note-en.";
  if (hasEnglish && checked.length !== english.length)
    return "The log is read in both languages: write one --checked-en for each --checked.";
  if (hasEnglish && (note === undefined) !== (noteEn === undefined))
    return "Write the note in both languages: --note and --note-en.";
  return {
    file,
    by,
    role,
    at,
    outcome: outcome.data,
    trigger: trigger.data,
    checked: checked.map((sv, i) => ({ sv, ...(hasEnglish && { en: english[i] ?? "" }) })),
    note: note === undefined ? undefined : { sv: note, ...(hasEnglish && { en: noteEn }) },
  };
}

const oneOf = (options: readonly string[]): string => list(quoted(options), "or");
