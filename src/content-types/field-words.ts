import { assuranceFieldWords } from "./field-words/assurance.ts";
import { commonFieldWords, type FieldWords } from "./field-words/common.ts";
import { creativeFieldWords } from "./field-words/creative.ts";
import { crisisFieldWords } from "./field-words/crisis.ts";
import { experimentFieldWords } from "./field-words/experiment.ts";
import { figureFieldWords } from "./field-words/figures.ts";
import { incidentFieldWords } from "./field-words/incident.ts";
import { policyFieldWords } from "./field-words/policy.ts";
import { programmeFieldWords } from "./field-words/programme.ts";
import { publishingFieldWords } from "./field-words/publishing.ts";
import { replyFieldWords } from "./field-words/reply.ts";
import { vendorFieldWords } from "./field-words/vendor.ts";

/** Every field of every type, in both languages. A word stands for one thing, whichever type has it. */
export const fieldWords: Readonly<Record<string, FieldWords>> = {
  ...commonFieldWords,
  ...policyFieldWords,
  ...replyFieldWords,
  ...figureFieldWords,
  ...crisisFieldWords,
  ...incidentFieldWords,
  ...creativeFieldWords,
  ...programmeFieldWords,
  ...assuranceFieldWords,
  ...publishingFieldWords,
  ...experimentFieldWords,
  ...vendorFieldWords,
};

const languageNames: Readonly<Record<string, Record<"sv" | "en", string>>> = {
  sv: { sv: "svenska", en: "Swedish" },
  en: { sv: "engelska", en: "English" },
};

/** Fields whose own fields have ids of records for names. */
const keyedById = "series";

/**
 * Where something stands in a record, in words for authors.
 *
 * @param path Names of fields and places in lists, which count from 0.
 * @returns A name that no schema has is shown as it is.
 * @example fieldLabel(["variants", 0, "body", "sv"], "en"); // "reply texts 1 › text (Swedish)"
 */
export function fieldLabel(path: readonly (string | number)[], language: "sv" | "en"): string {
  return path.reduce<string>((label, step, i) => {
    if (typeof step === "number") return `${label} ${step + 1}`.trimStart();
    const inLanguage = i > 0 && Object.hasOwn(languageNames, step) ? languageNames[step] : undefined;
    if (inLanguage) return `${label} (${inLanguage[language]})`;
    const word = path[i - 1] === keyedById ? step : wordOf(step, language);
    return label === "" ? word : `${label} › ${word}`;
  }, "");
}

function wordOf(name: string, language: "sv" | "en"): string {
  const words = Object.hasOwn(fieldWords, name) ? fieldWords[name] : undefined;
  return words?.[language === "sv" ? 0 : 1] ?? name;
}
