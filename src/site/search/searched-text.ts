import { isProse, type Entry } from "../../catalogue/catalogue.ts";
import { textsOf } from "../../lib/texts-of.ts";
import type { Language } from "../language.ts";
import type { SearchedFields } from "./searched-fields.ts";

/** Fields that say nothing of the subject, or that are indexed on their own. */
const leftOut: ReadonlySet<unknown> = new Set([
  "title",
  "question",
  "asked_as",
  "change_summary",
  "example",
  "prompt",
  // When something else is meant.
  "do_not_use_when",
  "escalate_if",
  "do_not_say",
  "suspended",
  "english_not_needed",
]);

/**
 * So many texts of a register's record are searched in, besides its title: the log of an incident is found by what it is
 * about. All words of all logs would make the search heavier to open, in a crisis too.
 */
export const registerTexts = 1;

/** A hit shows this much of its text. */
const summaryLength = 180;

/** The record's own sentences in one language, in the order of its fields. */
export function searchedText(entry: Entry, language: Language): string[] {
  if (isProse(entry)) {
    const prose = entry.prose[language];
    return prose ? [prose.text.replaceAll("\n", " ")] : [];
  }
  // Its remarks to staff may be in English; there is still no English reply to find.
  if (language === "en" && (entry.data as SearchedFields).english_not_needed) return [];
  return Array.from(textsOf(entry.data))
    .filter((text) => text.language === language && !text.path.some((step) => leftOut.has(step)))
    .map(({ text }) => text);
}

/** The beginning of a text, cut between two words. */
export function summaryOf(text: string): string {
  const line = text.replace(/\s+/g, " ").trim();
  if (line.length <= summaryLength) return line;
  const end = line.lastIndexOf(" ", summaryLength);
  return `${line.slice(0, end === -1 ? summaryLength : end)} …`;
}
