import type { Catalogue, EntryOf } from "../../catalogue/catalogue.ts";
import type { DataOf } from "../../content-types/index.ts";
import type { Facts } from "../../facts/build-facts.ts";
import {
  inLanguage,
  languagesOf,
  path,
  shown,
  type Bilingual,
  type Language,
  type Shown,
} from "../language.ts";
import { publicWordsIn, type PublicWords } from "./words.ts";

export type Post = EntryOf<"posts">;
type Version = EntryOf<"declarationVersions">;

/** What every view of the public site is built from. There is nothing internal in it, and no day of today. */
export interface PublicContext {
  readonly language: Language;
  /** All that the site can be read in. */
  readonly languages: readonly Language[];
  readonly words: PublicWords;
  readonly site: DataOf<"site">;
  /** Undefined until `npm run facts` has written them. */
  readonly facts: Facts | undefined;
  /** Published versions of the declaration, the latest first. */
  readonly versions: readonly Version[];
  /** What the site does not show; undefined while nothing is written about it. */
  readonly withheld: DataOf<"withheld"> | undefined;
  /** Published texts, newest first. */
  readonly published: readonly Post[];
  /** Texts that no longer apply. Their pages stay, because an address never dies. */
  readonly retired: readonly Post[];
  readonly say: (text: Bilingual) => string;
  readonly show: (text: Bilingual) => Shown;
  /** An address on this site in the page's language. */
  readonly href: (address: string) => string;
  /** The same in full, as a feed needs it. */
  readonly url: (address: string, language?: Language) => string;
}

/**
 * @param catalogue Of public content: the site's own record, posts and facts.
 * @throws {Error} Without `site.yaml`, which says whose site it is and how to reach them.
 */
export function publicContext(
  catalogue: Pick<Catalogue, "site" | "facts" | "posts" | "declarationVersions" | "withheld">,
  language: Language,
): PublicContext {
  const { site, facts, posts, declarationVersions, withheld } = catalogue;
  if (!site) throw new Error("The public site needs site.yaml: its organisation, address and contact.");
  const href = (address: string) => path(language, address);
  const having = (status: Post["data"]["status"]): Post[] =>
    Array.from(posts.values())
      .filter(({ data }) => data.status === status)
      .sort((a, b) => (a.data.published < b.data.published ? 1 : -1));
  return {
    language,
    languages: languagesOf({ site }),
    words: publicWordsIn[language],
    site: site.data,
    facts: facts?.data,
    versions: Array.from(declarationVersions.values()).sort(
      (a, b) => b.data.declaration.version - a.data.declaration.version,
    ),
    withheld: withheld?.data,
    published: having("published"),
    retired: having("retired"),
    say: (text) => inLanguage(text, language),
    show: (text) => shown(text, language),
    href,
    url: (address, other = language) => new URL(path(other, address), site.data.public_address).href,
  };
}
