import { createHash } from "node:crypto";

/**
 * Fingerprint of the Swedish texts in a record, for noticing that a translation lags behind.
 *
 * Counts every text under a field named `sv`, in order, white space folded, so that moving a line break
 * is not a new text; other fields and the English text have no part in it.
 *
 * @returns Twelve hexadecimal digits.
 */
export function swedishHash(data: unknown, ...more: readonly string[]): string {
  const texts = [...swedishTexts(data, false), ...more];
  return createHash("sha256").update(texts.map(fold).join("\u0000")).digest("hex").slice(0, 12);
}

const fold = (text: string): string => text.replace(/\s+/g, " ").trim();

function* swedishTexts(value: unknown, isSwedish: boolean): Generator<string> {
  if (typeof value === "string") {
    if (isSwedish) yield value;
  } else if (Array.isArray(value)) {
    for (const one of value) yield* swedishTexts(one, isSwedish);
  } else if (typeof value === "object" && value !== null) {
    for (const [key, one] of Object.entries(value)) {
      // The reason for a change is about the record, not part of the text that is translated.
      if (key !== "change_summary") yield* swedishTexts(one, isSwedish || key === "sv");
    }
  }
}
