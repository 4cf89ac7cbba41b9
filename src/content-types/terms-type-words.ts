import type { Title } from "./define.ts";

/** Which of a vendor’s terms, in words. One of our own types loses its `x-`. */
export function termsTypeWords(type: string): Title {
  const own = type.replace(/^x-/, "");
  return words[type] ?? { sv: own, en: own };
}

/** The same inside a sentence. */
export function termsTypeInside(type: string): Required<Title> {
  const { sv, en = sv } = termsTypeWords(type);
  return { sv: lower(sv), en: lower(en) };
}

const lower = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

/** The Open Terms Archive’s names in words; its own name stands for those that are not here. */
const words: Readonly<Record<string, Title>> = {
  "Terms of Service": { sv: "Användarvillkor", en: "Terms of service" },
  "Privacy Policy": { sv: "Integritetspolicy", en: "Privacy policy" },
  "Business Privacy Policy": { sv: "Integritetspolicy för företag", en: "Business privacy policy" },
  "Acceptable Use Policy": { sv: "Regler för användning", en: "Acceptable use policy" },
  "Restricted Use Policy": { sv: "Begränsad användning", en: "Restricted use policy" },
  "Commercial Terms": { sv: "Villkor för företag", en: "Commercial terms" },
  "Developer Terms": { sv: "Villkor för utvecklare", en: "Developer terms" },
  "Data Processor Agreement": { sv: "Personuppgiftsbiträdesavtal", en: "Data processor agreement" },
  "Data Controller Agreement": { sv: "Avtal om personuppgiftsansvar", en: "Data controller agreement" },
  "General Conditions of Sale": { sv: "Allmänna villkor", en: "General conditions of sale" },
};
