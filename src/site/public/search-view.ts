import { path, type Language } from "../language.ts";
import type { LinkView, PageView } from "../views.ts";
import type { PublicContext } from "./public-context.ts";

/** What the script of the search page says; handed to it with the page. */
export interface PublicSearchWords {
  readonly language: Language;
  /** Where the index lies. */
  readonly index: string;
  /** With `{n}`. */
  readonly found: string;
  readonly foundOne: string;
  /** With `{n}` and `{all}`. */
  readonly foundMany: string;
  readonly nothing: string;
  readonly unsure: string;
  /** With `{to}`. */
  readonly corrected: string;
  /** Where on its page a hit stands. */
  readonly under: string;
  readonly otherLanguage: string;
  readonly unavailable: string;
}

/** The public site's search: a field for those with JavaScript, a list of all pages for everyone. */
export interface PublicSearchView {
  readonly page: PageView;
  readonly lead: string;
  readonly label: string;
  readonly button: string;
  readonly hits: string;
  readonly allPages: string;
  /** Seen in `npm run dev` only: the list is made from the built pages. */
  readonly listComesLater: string;
  readonly ask: LinkView;
  /** The same search in the other language, where the site has one. */
  readonly other: LinkView | undefined;
  readonly words: PublicSearchWords;
}

const texts = {
  title: { sv: "Sök", en: "Search" },
  description: {
    sv: "Sök bland allt som står på webbplatsen, eller leta i listan över alla sidor.",
    en: "Search all that this site says, or look through the list of every page.",
  },
  label: { sv: "Ord eller fråga", en: "Words or a question" },
  hits: { sv: "Träffar", en: "Results" },
  allPages: { sv: "Alla sidor, A–Ö", en: "All pages, A–Z" },
  listComesLater: {
    sv: "Listan görs av färdiga sidor. Kör ”npm run build”, så finns den i den byggda webbplatsen.",
    en: "The list is made from finished pages. Run “npm run build” to have it in the built site.",
  },
  ask: { sv: "Fråga oss i stället", en: "Ask us instead" },
  other: { sv: "Sök på engelska", en: "Search in Swedish" },
  found: { sv: "{n} sidor", en: "{n} pages" },
  foundOne: { sv: "1 sida", en: "1 page" },
  foundMany: { sv: "De {n} bästa av {all} sidor", en: "The {n} best of {all} pages" },
  nothing: { sv: "Ingen sida svarar på det.", en: "No page answers that." },
  unsure: { sv: "Ingen säker träff. Det här kan vara nära.", en: "No sure match. These may be near." },
  corrected: { sv: "Läst som ”{to}”.", en: "Read as “{to}”." },
  under: { sv: "Under", en: "Under" },
  otherLanguage: { sv: "på engelska", en: "in Swedish" },
  unavailable: {
    sv: "Sökningen gick inte att läsa in. Alla sidor står i listan.",
    en: "The search could not be loaded. Every page is in the list.",
  },
} as const;

export function publicSearchView({ language, languages, href }: PublicContext): PublicSearchView {
  const say = (key: keyof typeof texts): string => texts[key][language];
  const other = languages.find((one) => one !== language);
  return {
    page: {
      language,
      title: say("title"),
      description: say("description"),
      address: "/search/",
      kind: "search",
      crumbs: [],
      notices: [],
    },
    lead: say("description"),
    label: say("label"),
    button: say("title"),
    hits: say("hits"),
    allPages: say("allPages"),
    listComesLater: say("listComesLater"),
    ask: { text: say("ask"), href: href("/contact/") },
    other: other && { text: say("other"), href: path(other, "/search/") },
    words: {
      language,
      index: `/search-index/${language}.json`,
      found: say("found"),
      foundOne: say("foundOne"),
      foundMany: say("foundMany"),
      nothing: say("nothing"),
      unsure: say("unsure"),
      corrected: say("corrected"),
      under: say("under"),
      otherLanguage: say("otherLanguage"),
      unavailable: say("unavailable"),
    },
  };
}
