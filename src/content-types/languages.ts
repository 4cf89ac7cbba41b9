/** Every language that a portal can have. Swedish is the source; English stands beside it. */
export const languages = ["sv", "en"] as const;
export type Language = (typeof languages)[number];

/**
 * The languages that a portal is shown and asked for in: what its `site.yaml` says, or both. Texts in another are kept, and
 * neither shown nor asked for.
 */
export const languagesOf = ({ site }: HasSite): readonly Language[] => site?.data.languages ?? languages;

interface HasSite {
  readonly site?: { readonly data: { readonly languages?: readonly Language[] | undefined } } | undefined;
}
