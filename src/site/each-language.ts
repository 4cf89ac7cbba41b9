import { langParam, type Language } from "./language.ts";

interface Paths<P> {
  readonly params?: Record<string, string>;
  readonly props: P;
}

/**
 * Makes a site's own function for Astro's `getStaticPaths`: the paths of a page that exists in each of its languages.
 *
 * @param site The site's views in each language.
 * @param languages Those that the portal has.
 */
export function inEachLanguageOf<S>(site: Readonly<Record<Language, S>>, languages: readonly Language[]) {
  return <P extends Record<string, unknown>>(paths: (site: S) => readonly Paths<P>[]) =>
    languages.flatMap((language) =>
      paths(site[language]).map(({ params, props }) => ({
        params: { lang: langParam(language), ...params },
        props,
      })),
    );
}
