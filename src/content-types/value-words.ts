import { contentTypes } from "./index.ts";
import { termsTypeWords } from "./terms-type-words.ts";
import { recordValueWords } from "./value-words/records.ts";
import type { ValueWords, Words } from "./value-words/shared.ts";
import { workValueWords } from "./value-words/work.ts";

/** The values of every closed list, by the field that holds them. Names and codes stand as they are written. */
export const valueWords: Readonly<Record<string, Words>> = { ...recordValueWords, ...workValueWords };

/** Fields whose values are names of our own types. */
export const namesOfTypes: ReadonlySet<string> = new Set(["of", "type", "may_approve"]);

const yesNo: Words = { true: ["ja", "yes"], false: ["nej", "no"] };

/**
 * A value of a closed list, in words for a reader.
 *
 * @param path Where it stands in its record; the field that it belongs to decides what it means.
 * @returns The value as it is written where the field has no closed list, or its values are names already.
 * @example valueText(["status"], "in_review", "en"); // "in review"
 */
export function valueText(path: readonly (string | number)[], value: string, language: "sv" | "en"): string {
  const field = path.findLast((part) => typeof part === "string");
  if (field === undefined) return value;
  const side = language === "sv" ? 0 : 1;
  const words = ownWords(field, value) ?? (Object.hasOwn(yesNo, value) ? yesNo[value] : undefined);
  return words?.[side] ?? words?.[0] ?? value;
}

function ownWords(field: string, value: string): ValueWords | undefined {
  if (field === "terms_type") {
    const { sv, en = sv } = termsTypeWords(value);
    return [sv, en];
  }
  if (namesOfTypes.has(field) && Object.hasOwn(contentTypes, value)) {
    const { sv, en } = contentTypes[value as keyof typeof contentTypes].label;
    return [sv, en];
  }
  const words = Object.hasOwn(valueWords, field) ? valueWords[field] : undefined;
  return words && Object.hasOwn(words, value) ? words[value] : undefined;
}
