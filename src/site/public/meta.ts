import type { Language } from "../language.ts";
import type { PageView } from "../views.ts";
import type { PublicContext } from "./public-context.ts";

/** One `meta` element. Open Graph has its names in `property`. */
export interface MetaView {
  readonly name?: string;
  readonly property?: string;
  readonly content: string;
  readonly media?: string;
}

/** The picture beside a shared link. It holds no words, so that one serves both languages and every organisation. */
export interface ShareImage {
  /** In full. */
  readonly url: string;
  readonly width: number;
  readonly height: number;
}

const locales: Readonly<Record<Language, string>> = { sv: "sv_SE", en: "en_GB" };

const imageText: Readonly<Record<Language, string>> = {
  sv: "Ett kvitto med rader: vad vi gör, gör med villkor och inte gör.",
  en: "A receipt with lines: what we do, do on conditions and do not do.",
};

/** What search engines show of a text; those that show a link to a friend show less. */
const mostDescription = 200;

/** What a page says of itself to those who show a link to it: Open Graph, and what X reads besides. */
export function metaTags(
  { language, languages, site, url }: Pick<PublicContext, "language" | "languages" | "site" | "url">,
  page: PageView,
  image: ShareImage,
): MetaView[] {
  const { title, kind, published, updated } = page;
  const isArticle = kind === "article";
  return [
    ...og("type", isArticle ? "article" : "website"),
    ...og("title", title),
    ...og("description", description(page)),
    ...og("url", url(page.canonical ?? page.address)),
    ...og("site_name", site.organisation),
    ...og("locale", locales[language]),
    ...languages
      .filter((other) => other !== language)
      .flatMap((other) => og("locale:alternate", locales[other])),
    ...og("image", image.url),
    ...og("image:width", String(image.width)),
    ...og("image:height", String(image.height)),
    ...og("image:alt", imageText[language]),
    ...(isArticle && published ? [{ property: "article:published_time", content: published }] : []),
    ...(isArticle && updated ? [{ property: "article:modified_time", content: updated }] : []),
    { name: "twitter:card", content: "summary_large_image" },
  ];
}

const og = (name: string, content: string | undefined): MetaView[] =>
  content ? [{ property: `og:${name}`, content }] : [];

/** A page's description as others show it: whole sentences while they fit, else whole words. */
export function description({
  title,
  description: text = title,
}: Pick<PageView, "title" | "description">): string {
  if (text.length <= mostDescription) return text;
  const start = text.slice(0, mostDescription + 1);
  const sentences = start.lastIndexOf(". ") + 1;
  if (sentences > 0) return start.slice(0, sentences);
  const space = start.lastIndexOf(" ");
  return space > 0 ? `${start.slice(0, space)} …` : `${start.slice(0, -1)}…`;
}
