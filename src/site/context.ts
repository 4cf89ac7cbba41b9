import type { TypeName } from "../content-types/index.ts";
import { contentTypes } from "../content-types/index.ts";
import type { ContentType } from "../content-types/define.ts";
import { inLanguage, path, shown, type Bilingual, type Language, type Shown } from "./language.ts";
import type { Portal } from "./portal.ts";
import type { LinkView } from "./views.ts";
import { wordsIn, type Words } from "./words.ts";

/** What every view is built from: the portal, seen in one language. */
export interface Context {
  readonly portal: Portal;
  readonly language: Language;
  readonly words: Words;
  /** A record's text in the page's language, or the Swedish one. */
  readonly say: (text: Bilingual) => string;
  /** The same, marked when it is in another language than the page. */
  readonly show: (text: Bilingual) => Shown;
  /** An address on this site in the page's language. */
  readonly href: (address: string) => string;
  /** A role as written in running text; its id when there is no such role. */
  readonly role: (id: string) => string;
  /** A link to a record by its type and id. */
  readonly link: (type: TypeName, id: string, text: string) => LinkView;
  /** Where a line of a content file is shown. */
  readonly source: (file: string, line?: number) => string;
}

export function createContext(portal: Portal, language: Language): Context {
  const href = (address: string) => path(language, address);
  return {
    portal,
    language,
    words: wordsIn[language],
    say: (text) => inLanguage(text, language),
    show: (text) => shown(text, language),
    href,
    role: (id) => {
      const role = portal.catalogue.roles.get(id);
      return role ? inLanguage(role.data.title, language) : id;
    },
    link: (type, id, text) => {
      const { page }: ContentType = contentTypes[type];
      return { text, href: href(page ? page(id) : "/") };
    },
    source: (file, line) =>
      `${href(`/source/${belowContent(file)}/`)}${line === undefined ? "" : `#L${line}`}`,
  };
}

/** A file's path below the content folder, however the folder was named. */
export function belowContent(file: string): string {
  const at = file.search(/(?:^|\/)(?:internal\/|public\/|site\.yaml$)/);
  return at === -1 ? file : file.slice(at).replace(/^\//, "");
}

/** First letter upper case, for a word that begins a line: roles are stored as in running text. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
