import { languages } from "../content-types/languages.ts";
import type { ReplyForm } from "./reply-form.ts";

/** What a code is made from. */
export interface CodedTemplate {
  readonly id: string;
  readonly short_code: string;
  readonly variants: readonly Pick<ReplyForm, "kind" | "length">[];
}

/** Gives the code of one text of a template. */
export type CodeOf = (template: string, variant: number, language: ReplyForm["language"]) => string;

/** From the shortest to the longest: the first that a template has goes by the short code alone. */
const kinds: readonly ReplyForm["kind"][] = ["comment", "dm", "email"];
const lengths: readonly ReplyForm["length"][] = [undefined, "long", "short"];

/** What tells the other texts of a template apart; the page of the exports explains them. */
export const suffixes = {
  comment: "kommentar",
  dm: "dm",
  email: "mejl",
  short: "kort",
  long: "lang",
  en: "en",
};

/**
 * The code that staff type for each text: the short code, and a suffix where a template has several texts:
 * `ai-svar`, `ai-svar-dm`, `ai-svar-kort`, `ai-svar-dm-en`. No two texts share a code, in both languages together,
 * since a tool may hold all of them.
 *
 * @param templates All there are, also those that may not be sent: so a withdrawal never changes what somebody
 *   else's code means.
 */
export function replyCodes(templates: readonly CodedTemplate[]): CodeOf {
  const reserved = new Set(templates.map(({ short_code }) => short_code));
  const given = new Set<string>();
  const codes = new Map<string, string>();
  for (const { id, short_code: own, variants } of templates) {
    for (const language of languages) {
      for (const [i, variant] of variants.entries()) {
        const wanted = [own, ...suffixesOf(variant, variants), ...(language === "en" ? [suffixes.en] : [])];
        const isFree = (code: string) => !given.has(code) && (code === own || !reserved.has(code));
        const code = firstFree(wanted.join("-"), isFree);
        given.add(code);
        codes.set(`${id} ${i} ${language}`, code);
      }
    }
  }
  return (template, variant, language) => {
    const code = codes.get(`${template} ${variant} ${language}`);
    if (code === undefined) throw new RangeError(`no code for ${template}, text ${variant} in ${language}`);
    return code;
  };
}

function suffixesOf(
  { kind, length }: CodedTemplate["variants"][number],
  variants: CodedTemplate["variants"],
): string[] {
  const usualKind = kinds.find((one) => variants.some((variant) => variant.kind === one));
  const sameKind = variants.filter((variant) => variant.kind === kind);
  const usualLength = lengths.find((one) => sameKind.some((variant) => variant.length === one));
  return [
    ...(kind === usualKind ? [] : [suffixes[kind]]),
    ...(length === undefined || length === usualLength ? [] : [suffixes[length]]),
  ];
}

/** The code itself, else the first of `code-2`, `code-3` … that is free. */
function firstFree(code: string, isFree: (code: string) => boolean): string {
  if (isFree(code)) return code;
  for (let n = 2; ; n++) if (isFree(`${code}-${n}`)) return `${code}-${n}`;
}
