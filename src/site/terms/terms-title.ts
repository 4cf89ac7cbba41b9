import type { Catalogue, Entry } from "../../catalogue/catalogue.ts";
import type { Bilingual } from "../language.ts";
import { termsTypes } from "../words/terms.ts";

/** `Exempelbild: användarvillkor, 2026-11-12`; nothing for a record that is no terms version. */
export function termsTitle(entry: Entry, catalogue: Catalogue): Bilingual | undefined {
  if (entry.type !== "terms") return undefined;
  const { vendor, terms_type, fetch_date } = (entry as Entry<"terms">).data;
  const name = catalogue.vendors.get(vendor)?.data.name ?? vendor;
  const type = termsTypeWords(terms_type);
  return {
    sv: `${name}: ${lower(type.sv)}, ${fetch_date}`,
    en: `${name}: ${lower(type.en ?? type.sv)}, ${fetch_date}`,
  };
}

/** Which of a vendor’s terms, in words. One of our own types loses its `x-`. */
export const termsTypeWords = (type: string): Bilingual =>
  termsTypes[type] ?? { sv: type.replace(/^x-/, ""), en: type.replace(/^x-/, "") };

const lower = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
