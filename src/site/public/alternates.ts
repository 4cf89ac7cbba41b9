import type { Language } from "../language.ts";
import type { PublicContext } from "./public-context.ts";

/** Where a page can be read in a language, in full; `x-default` is for those who read none of them. */
export interface Alternate {
  readonly hreflang: Language | "x-default";
  readonly href: string;
}

/** A page in each language, and Swedish for those who read neither. A page in one language only has no others. */
export function alternates(
  { url, languages }: Pick<PublicContext, "url" | "languages">,
  address: string,
): readonly Alternate[] {
  if (languages.length === 1) return [];
  return [
    ...languages.map((language) => ({ hreflang: language, href: url(address, language) })),
    { hreflang: "x-default", href: url(address, "sv") },
  ];
}
