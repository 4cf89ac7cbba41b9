import { setField } from "../catalogue/set-field.ts";

/** Which Swedish text an English one translates. */
export interface Translation {
  /** Twelve hexadecimal digits. */
  readonly sourceHash: string;
  /** ISO date. */
  readonly translatedAt: string;
}

/**
 * Writes the `translation` field into a record's YAML and leaves every other character as it is. A field that is
 * there is replaced where it stands; a new one comes before `visibility`, or last.
 *
 * @param yaml Text that Kvitto can read, with LF or CRLF.
 */
export function setTranslation(yaml: string, { sourceHash, translatedAt }: Translation): string {
  // The quotes are needed: digits alone would be read as a number.
  const block = `translation:\n  source_hash: "${sourceHash}"\n  translated_at: ${translatedAt}`;
  return setField(yaml, "translation", block, "visibility");
}
