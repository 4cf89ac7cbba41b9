import { auditFileOf, sourceOf } from "./audit-source.ts";
import { claimReviewJson } from "./proof-log/claim-review-json.ts";
import { createContext } from "./context.ts";
import { inEachLanguageOf } from "./each-language.ts";
import { exportFilesOf } from "./exports.ts";
import { historyPagesOf } from "./history-pages.ts";
import { decisionsJson, kpiJson } from "./kpi-json.ts";
import { languagesOf, type Language } from "./language.ts";
import { lazily, lazyParts } from "./lazily.ts";
import { mayIJson } from "./may-i-answers.ts";
import { portalNow } from "./portal-now.ts";
import { recordFilesOf, sharedFilesOf } from "./record-files.ts";
import { graphJson } from "./relations/graph-json.ts";
import { searchSource } from "./search-entries.ts";
import { searchedPages } from "./searched-pages.ts";
import { searchWords } from "./search-words.ts";
import { siteView, type SiteView } from "./site-view.ts";

const portal = await portalNow();
/** Every version that main has held, read when somebody first asks for the past. */
const past = lazily(() => sourceOf(portal.history, portal.proof));
/** The whole history by days, which the page about the past reads. */
const audit = lazily(async () => auditFileOf(portal, await past()));
const histories = historyPagesOf(portal, past);
/** Those of the portal; what is made for the other one is never asked for. */
const languages = languagesOf(portal.catalogue);

/** The internal site in each language. */
export const site: Readonly<Record<Language, SiteView>> = {
  sv: siteView(portal, "sv", { histories, audit }),
  en: siteView(portal, "en", { histories, audit }),
};

/** Astro's static paths for a page that exists in each of the portal's languages. */
export const inEachLanguage = inEachLanguageOf(site, languages);

/** The files for machines. */
export interface SiteFiles {
  /** What the search index is made from. */
  readonly search: ReturnType<typeof searchSource>;
  /** The words of the search, which its script fetches. */
  readonly searchWords: readonly {
    readonly language: Language;
    readonly words: ReturnType<typeof searchWords>;
  }[];
  /** Every record that has a page of its own. */
  readonly records: ReturnType<typeof recordFilesOf>;
  /** Those that share one. */
  readonly shared: ReturnType<typeof sharedFilesOf>;
  /** Every KPI, which its chart in the browser is drawn from. */
  readonly kpis: readonly NonNullable<ReturnType<typeof kpiJson>>[];
  /** Replies for other tools, by ending. */
  readonly exports: ReturnType<typeof exportFilesOf>;
  readonly decisions: ReturnType<typeof decisionsJson>;
  /** The proof log with the names of ClaimReview. */
  readonly claims: ReturnType<typeof claimReviewJson>;
  /** What rests on what. */
  readonly graph: ReturnType<typeof graphJson>;
  /** What may be done, for every combination. */
  readonly mayI: ReturnType<typeof mayIJson>;
  /** The past, by days. */
  readonly audit: ReturnType<typeof audit>;
}

export const files = lazyParts<SiteFiles>({
  search: () =>
    searchSource(portal, lazyParts({ sv: () => searchedPages(site.sv), en: () => searchedPages(site.en) })),
  searchWords: () =>
    languages.map((language) => ({ language, words: searchWords(createContext(portal, language)) })),
  records: () => recordFilesOf(portal),
  shared: () => sharedFilesOf(portal),
  kpis: () => Array.from(portal.catalogue.kpis.values()).flatMap((entry) => kpiJson(portal, entry) ?? []),
  exports: () => exportFilesOf(portal),
  decisions: () => decisionsJson(portal),
  claims: () => claimReviewJson(portal),
  graph: () => graphJson(portal),
  mayI: () => mayIJson(portal),
  audit,
});
