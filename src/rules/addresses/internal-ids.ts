import type { Catalogue } from "../../catalogue/catalogue.ts";
import { audienceOf } from "../../content-types/define.ts";
import { contentTypes, typeNames, type TypeName } from "../../content-types/index.ts";

/** An internal record's id that stands in a text as a word. */
export interface NamedId {
  readonly type: TypeName;
  /** As it stands in the text: `R05`. */
  readonly word: string;
  /** Code units from the start of the text. */
  readonly offset: number;
}

/**
 * Finds internal ids in texts. Only ids with a digit or a hyphen are looked for: `annons` is a common word.
 * An id with a digit is found in any case (`R05`); one of words only as written, since “AI-policy” is Swedish
 * and `ai-policy` an id. What a public record is called too is no secret.
 */
export function internalIdFinder({ known }: Pick<Catalogue, "known">): (text: string) => NamedId[] {
  const open = new Set(typeNames.filter((name) => !isInternal(name)).flatMap((name) => [...known[name]]));
  const secret = new Map<string, TypeName>();
  for (const type of typeNames.filter(isInternal)) {
    for (const id of known[type]) if (/[\d-]/.test(id) && !open.has(id)) secret.set(id, type);
  }
  return (text) =>
    Array.from(text.matchAll(/[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/gu)).flatMap(({ 0: word, index: offset }) => {
      const type = secret.get(word) ?? (/\d/.test(word) ? secret.get(word.toLowerCase()) : undefined);
      return type === undefined ? [] : [{ type, word, offset }];
    });
}

const isInternal = (name: TypeName): boolean => audienceOf(contentTypes[name]) === "internal";
