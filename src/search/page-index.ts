import { buildLexicon } from "./build-lexicon.ts";
import type { SplitCompound } from "./compounds.ts";
import { documentFinder } from "./document-finder.ts";
import { excerpt, type ExcerptPart } from "./excerpt.ts";
import { openLexicon, type Lexicon } from "./lexicon.ts";
import { planQuery, rarity, type QueryPlan } from "./plan-query.ts";
import { rank, type Rankable } from "./rank.ts";
import type { SearchDocument, SearchLanguage } from "./search-document.ts";
import { stem } from "./stem.ts";
import { weightedWords } from "./virtual-page.ts";
import { textKey, wordsOf } from "./words-of.ts";

/** What stands under one heading of a page, as it is read. */
export interface PageSection {
  /** Of the place on the page; none where the page begins. */
  readonly id?: string | undefined;
  readonly heading?: string | undefined;
  readonly text: string;
  /** Set when it is not in the page's language. */
  readonly lang?: SearchLanguage | undefined;
}

export interface IndexedPage {
  /** Its path on the site, language prefix included: `/en/contact/`. */
  readonly address: string;
  readonly title: string;
  /** Set when the title is not in the page's language. */
  readonly lang?: SearchLanguage | undefined;
  /** A list repeats what other pages say, and what is obsolete no longer applies: both come after the others. */
  readonly standing?: "list" | "obsolete" | undefined;
  readonly sections: readonly PageSection[];
}

/** A small site's pages in one language, whole: the search in the browser needs no other file. */
export interface PageIndexFile {
  readonly version: 1;
  readonly lang: SearchLanguage;
  readonly pages: readonly IndexedPage[];
  /** Compounds among the words of the pages, folded, with their parts: `svarsmall` → `svar mall`. */
  readonly compounds: Readonly<Record<string, string>>;
}

export interface PageHit {
  readonly page: IndexedPage;
  /** Where on the page the answer stands. Worked out when it is shown, since most hits never are. */
  readonly place: () => PagePlace;
}

export interface PagePlace {
  /** The part of the page that answers best. */
  readonly section: PageSection;
  readonly excerpt: readonly ExcerptPart[];
}

export interface PageAnswer {
  /** Best first, each page once. */
  readonly hits: readonly PageHit[];
  /** Whether the first hit holds enough of what was asked to be offered as the answer. */
  readonly sure: boolean;
  readonly corrections: QueryPlan["corrections"];
}

/** Below this share of what was asked, a first hit is only near; as in the internal search. */
const sureCoverage = 0.55;

/** A heading tells more about its part of the page than a word in passing. */
const headingWeight = 1.5;

/** Opens an index; what it returns answers queries. */
export function openPageIndex({ lang, pages, compounds }: PageIndexFile): (text: string) => PageAnswer {
  const split: SplitCompound = (word) => compounds[word]?.split(" ") ?? [];
  const documents = pages.map((page) => documentOf(page, lang));
  const weighted = documents.map((document) => weightedWords(document, split, () => []));
  const lexicon = openLexicon(buildLexicon(weighted));
  const find = documentFinder(
    documents.map((document, i) => ({ document, groups: weighted[i] ?? [] })),
    lexicon,
  );
  const byAddress = new Map(pages.map((page) => [page.address, page]));
  const titles = new Map(pages.map(({ address, title }) => [address, textKey(title)]));
  const describe = (id: string): Rankable => {
    const standing = byAddress.get(id)?.standing;
    return {
      kind: standing === "list" ? "page" : "post",
      lang,
      // A title typed alone is that page.
      codes: [titles.get(id) ?? id],
      ...(standing === "obsolete" ? { resting: true } : {}),
    };
  };

  return (text) => {
    const plan = planQuery(text, lexicon);
    const words = plan.terms.flatMap(({ variants }) => variants.map(({ word }) => word));
    const found = new Map([
      ...words.map((word) => [word, find.word(word)] as const),
      ...plan.phrases.map((phrase) => [`"${phrase}"`, find.phrase(phrase)] as const),
    ]);
    const ranked = rank(plan, found, describe, lexicon, lang);
    const wanted = words.map((word) => ({
      matches: matcher(word, split, lexicon),
      worth: worth(word, lexicon),
    }));
    const isHit = (word: string) => wanted.some(({ matches }) => matches(word));
    const hits = ranked.flatMap(({ id }): PageHit | [] => {
      const page = byAddress.get(id);
      if (!page) return [];
      const place = (): PagePlace => {
        const section = bestSection(page.sections, wanted);
        return { section, excerpt: excerpt(section.text, isHit) };
      };
      return { page, place };
    });
    return { hits, sure: (ranked[0]?.coverage ?? 0) >= sureCoverage, corrections: plan.corrections };
  };
}

const documentOf = ({ address, title, sections }: IndexedPage, lang: SearchLanguage): SearchDocument => ({
  id: address,
  kind: "page",
  lang,
  title,
  keywords: sections.flatMap(({ heading }) => heading ?? []),
  body: sections.map(({ text }) => text).join("\n"),
});

interface Wanted {
  /** Whether a word, folded, is a find by this one. */
  readonly matches: (word: string) => boolean;
  readonly worth: number;
}

const worth = (word: string, lexicon: Lexicon): number => rarity(lexicon.frequency(word), lexicon.documents);

/** The same stem, a compound with it, or a beginning where the index knows no such word. */
function matcher(wanted: string, split: SplitCompound, lexicon: Lexicon): (word: string) => boolean {
  const root = stem(wanted);
  if (lexicon.frequency(wanted) === 0) return (word) => word.startsWith(wanted);
  return (word) => stem(word) === root || split(word).some((part) => stem(part) === root);
}

/** Of equals the first, so that a page without a better place is shown from its beginning. */
function bestSection(sections: readonly PageSection[], wanted: readonly Wanted[]): PageSection {
  const scored = sections.map((section) => {
    const [text, heading] = [wordsOf(section.text), wordsOf(section.heading ?? "")];
    const scores = wanted.map(({ matches, worth }) =>
      heading.some(matches) ? worth * headingWeight : text.some(matches) ? worth : 0,
    );
    return { section, score: scores.reduce((a, b) => a + b, 0) };
  });
  const best = scored.reduce(
    (a, b) => (b.score > a.score ? b : a),
    scored[0] ?? { section: { text: "" }, score: 0 },
  );
  return best.section;
}
