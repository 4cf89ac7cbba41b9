import type { Language } from "../content-types/languages.ts";

/** What is known of the repository before it is made anybody's own. */
export interface State {
  /** There is a folder `test/demonstration/`. */
  readonly moved: boolean;
  /** `site.yaml` says that the content is a demonstration. */
  readonly demonstration: boolean;
  /** Files that are changed and not committed. */
  readonly changed: readonly string[];
}

/** Why the portal cannot be made one's own now; undefined when it can. */
export function whyNot({ moved, demonstration, changed }: State, language: Language): string | undefined {
  if (moved || !demonstration) return already[language];
  if (changed.length > 0) return dirty[language](changed[0] ?? "");
  return undefined;
}

const already: Record<Language, string> = {
  sv: "Portalen är redan er egen. Ändra content/site.yaml och content/internal/roles/ i stället.",
  en: "The portal is your own already. Change content/site.yaml and content/internal/roles/ instead.",
};

const dirty: Record<Language, (file: string) => string> = {
  sv: (file) => `${file} är ändrad men inte sparad i git. Gör det först, så kan allt tas tillbaka.`,
  en: (file) => `${file} is changed but not committed. Do that first, so that all of this can be undone.`,
};
