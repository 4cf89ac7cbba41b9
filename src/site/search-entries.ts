import type { Entry } from "../catalogue/catalogue.ts";
import type { ContentType } from "../content-types/define.ts";
import { contentTypes, type TypeName } from "../content-types/index.ts";
import { reviewDue } from "../lib/review-due.ts";
import type { Facets } from "../search/records.ts";
import type { SearchKind } from "../search/search-document.ts";
import type { SearchEntry, SearchSource } from "../search/search-entry.ts";
import { belowContent, createContext, type Context } from "./context.ts";
import { entryTitle } from "./entry-title.ts";
import { languagesOf, type Language } from "./language.ts";
import type { Portal } from "./portal.ts";
import { registers } from "./registers/index.ts";
import { inBoth, searchState, type Contexts } from "./search/search-state.ts";
import type { SearchedFields } from "./search/searched-fields.ts";
import { registerTexts, searchedText, summaryOf } from "./search/searched-text.ts";
import type { PageView } from "./views.ts";

/** The types that are searched in, and what a hit of each is called. Registers say it themselves. */
const kinds: Partial<Record<TypeName, SearchKind>> = {
  templates: "template",
  faq: "faq",
  rules: "rule",
  declarations: "declaration",
  policies: "policy",
  playbooks: "process",
  decisionRules: "decision",
  kpis: "kpi",
  posts: "post",
  tools: "tool",
  claims: "claim",
  ...Object.fromEntries(registers.flatMap(({ type, kind }) => (kind ? [[type, kind]] : []))),
};

/** A page that is no record, with the sentence that stands under its title. */
export interface SearchedPage {
  readonly page: PageView;
  readonly lead: string | undefined;
}

/**
 * Everything that the search can find: each record in each language that it is written in and the portal has, and the
 * pages that list or calculate something.
 */
export function searchSource(
  portal: Portal,
  pages: Readonly<Record<Language, readonly SearchedPage[]>>,
): SearchSource {
  const contexts = { sv: createContext(portal, "sv"), en: createContext(portal, "en") };
  const languages = languagesOf(portal.catalogue);
  const taken = codesTakenOver(portal);
  const records = (Object.keys(kinds) as TypeName[]).flatMap((type) => {
    const collection = portal.catalogue[type];
    const entries = collection instanceof Map ? ([...collection.values()] as Entry[]) : [];
    return entries.flatMap((entry) =>
      languages.flatMap((language) => recordEntry(contexts, taken, entry, language)),
    );
  });
  return {
    entries: [...records, ...languages.flatMap((language) => pages[language].map(pageEntry))],
    synonyms: portal.catalogue.synonyms?.data.groups.map(({ words }) => words) ?? [],
  };
}

/**
 * Nothing when the record has no text in that language.
 *
 * @param taken Short codes that replies answer to besides their own, by id.
 */
function recordEntry(
  contexts: Contexts,
  taken: ReadonlyMap<string, readonly string[]>,
  entry: Entry,
  language: Language,
): SearchEntry[] {
  const kind = kinds[entry.type];
  const text = searchedText(entry, language);
  if (kind === undefined || text.length === 0) return [];
  const data = entry.data as SearchedFields;
  const context = contexts[language];
  const title = entryTitle(context, entry);
  const { mark, substitute, isReply } = searchState(contexts, entry, language);
  const record = `${entry.type}/${entry.id}`;
  const codes = [
    entry.id,
    ...(data.short_code === undefined ? [] : [data.short_code]),
    ...(entry.type === "templates" ? (taken.get(entry.id) ?? []) : []),
  ];
  return [
    {
      id: `${record}#${language}`,
      record,
      kind,
      lang: language,
      title,
      body: (kind === "register" ? text.slice(0, registerTexts) : text).join("\n"),
      tags: data.tags,
      codes,
      keywords: codes,
      asked_as: data.asked_as?.[language],
      facets: facetsOf(context, entry),
      resting: mark ? true : undefined,
      card: {
        address: addressOf(entry),
        lang: language,
        kind,
        title,
        summary: summaryOf(text[0] ?? ""),
        facts: inBoth((one) => factsOf(contexts[one], data)),
        mark,
        isReply,
        copy: answerOf(entry, language, mark !== undefined),
        substitute,
      },
    },
  ];
}

/** Substitutes answer to the short codes of what they stand in for: those of each, by its id. */
function codesTakenOver({ catalogue }: Portal): ReadonlyMap<string, readonly string[]> {
  const taken = Array.from(catalogue.templates.values()).flatMap(({ data }) =>
    Array.from(new Set([data.suspended?.substitute, data.superseded_by]), (by) => ({
      by,
      code: data.short_code,
    })),
  );
  const codes = new Map<string, string[]>();
  for (const { by, code } of taken) if (by !== undefined) codes.set(by, [...(codes.get(by) ?? []), code]);
  return codes;
}

function addressOf(entry: Entry): string {
  const { page, path }: ContentType = contentTypes[entry.type];
  // What is public has its page on the other site; here its source can be read.
  if (page && path.startsWith("internal/")) return page(entry.id);
  return `/source/${belowContent(entry.file)}/`;
}

/** The short answer to a crisis question, which may be copied while it holds. */
function answerOf(entry: Entry, language: Language, isResting: boolean): string | undefined {
  if (entry.type !== "faq" || isResting) return undefined;
  return (entry as Entry<"faq">).data.short_answer[language];
}

/** What hits can be narrowed by. */
function facetsOf({ portal }: Context, entry: Entry): Facets | undefined {
  const template = entry.type === "templates" ? portal.catalogue.templates.get(entry.id) : undefined;
  if (template) {
    const { intent, tone, variants } = template.data;
    return {
      channel: [...new Set(variants.flatMap(({ channels }) => channels))],
      topic: [intent],
      audience: [...new Set(variants.map((variant) => (variant.kind === "comment" ? "everyone" : "one")))],
      tone: [tone],
    };
  }
  const faq = entry.type === "faq" ? portal.catalogue.faq.get(entry.id) : undefined;
  return faq && { topic: [faq.data.area] };
}

function factsOf({ words, role }: Context, data: SearchedFields): string {
  const { short_code, version, owner, last_reviewed_on: reviewed, review_in: interval } = data;
  const due = reviewed === undefined || interval === undefined ? undefined : reviewDue(reviewed, interval);
  return [
    short_code,
    version === undefined ? undefined : `${words.version.toLowerCase()} ${version}`,
    due === undefined ? undefined : `${words.reviewDue.toLowerCase()} ${due}`,
    owner === undefined ? undefined : role(owner),
  ]
    .filter((fact) => fact !== undefined)
    .join(" · ");
}

function pageEntry({ page, lead = "" }: SearchedPage): SearchEntry {
  const { language, title, address } = page;
  return {
    id: `page${address}#${language}`,
    record: `page${address}`,
    kind: "page",
    lang: language,
    title,
    body: lead,
    card: { address, lang: language, kind: "page", title, summary: summaryOf(lead) },
  };
}
