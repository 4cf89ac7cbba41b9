import { isProse, type Entry } from "../catalogue/catalogue.ts";
import type { ContentType } from "../content-types/define.ts";
import { contentTypes, type TypeName } from "../content-types/index.ts";
import { reviewDue } from "../lib/review-due.ts";
import { textsOf } from "../lib/texts-of.ts";
import type { Facets } from "../search/records.ts";
import type { SearchKind } from "../search/search-document.ts";
import type { InBoth, SearchEntry, SearchSource } from "../search/search-entry.ts";
import { claimMark } from "./claim-lines.ts";
import { belowContent, createContext, type Context } from "./context.ts";
import { entryTitle } from "./entry-title.ts";
import { fallenThrough, fallenToday } from "./relations/fallen-reason.ts";
import { languages, type Language } from "./language.ts";
import type { Portal } from "./portal.ts";
import { statusMark } from "./status.ts";
import { templateLife } from "./template-life.ts";
import { registers } from "./registers/index.ts";
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

/** Fields that say nothing of the subject, or that are indexed on their own. */
const leftOut: ReadonlySet<unknown> = new Set([
  "title",
  "question",
  "asked_as",
  "change_summary",
  "example",
  "prompt",
  // When something else is meant.
  "do_not_use_when",
  "escalate_if",
  "do_not_say",
  "suspended",
  "english_not_needed",
]);

/** States in which a record is not to be followed. */
const restingStates: ReadonlySet<string> = new Set([
  "draft",
  "in_review",
  "proposed",
  "suspended",
  "retired",
]);

/**
 * So many texts of a register's record are searched in, besides its title: the log of an incident is found by what it is
 * about. All words of all logs would make the search heavier to open, in a crisis too.
 */
const registerTexts = 1;

/** A hit shows this much of its text. */
const summaryLength = 180;

/** A page that is no record, with the sentence that stands under its title. */
export interface SearchedPage {
  readonly page: PageView;
  readonly lead: string | undefined;
}

/** The fields that some types have. */
interface Searched {
  readonly status?: string;
  readonly short_code?: string;
  readonly version?: number;
  readonly owner?: string;
  readonly last_reviewed_on?: string;
  readonly review_in?: Parameters<typeof reviewDue>[1];
  readonly asked_as?: { readonly sv: readonly string[]; readonly en?: readonly string[] };
  readonly tags?: readonly string[];
  /** Why a reply is Swedish only. */
  readonly english_not_needed?: object;
}

/**
 * Everything that the search can find: each record in each language that it is written in, and the pages that list or
 * calculate something.
 */
export function searchSource(
  portal: Portal,
  pages: Readonly<Record<Language, readonly SearchedPage[]>>,
): SearchSource {
  const contexts = { sv: createContext(portal, "sv"), en: createContext(portal, "en") };
  const records = (Object.keys(kinds) as TypeName[]).flatMap((type) => {
    const collection = portal.catalogue[type];
    const entries = collection instanceof Map ? ([...collection.values()] as Entry[]) : [];
    return entries.flatMap((entry) =>
      languages.flatMap((language) => recordEntry(contexts, entry, language)),
    );
  });
  return {
    entries: [...records, ...languages.flatMap((language) => pages[language].map(pageEntry))],
    synonyms: portal.catalogue.synonyms?.data.groups.map(({ words }) => words) ?? [],
  };
}

type Contexts = Readonly<Record<Language, Context>>;

/** Nothing when the record has no text in that language. */
function recordEntry(contexts: Contexts, entry: Entry, language: Language): SearchEntry[] {
  const kind = kinds[entry.type];
  const text = textOf(entry, language);
  if (kind === undefined || text.length === 0) return [];
  const data = entry.data as Searched;
  const context = contexts[language];
  const title = entryTitle(context, entry);
  const { mark, substitute, isReply } = stateOf(contexts, entry, language);
  const record = `${entry.type}/${entry.id}`;
  const codes = [
    entry.id,
    ...(data.short_code === undefined ? [] : [data.short_code]),
    ...codesTakenOver(context, entry),
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
        summary: clip(text[0] ?? ""),
        facts: inBoth((one) => factsOf(contexts[one], data)),
        mark,
        isReply,
        copy: answerOf(entry, language, mark !== undefined),
        substitute,
      },
    },
  ];
}

/** A substitute answers to the short code of what it stands in for. */
function codesTakenOver({ portal }: Context, entry: Entry): string[] {
  if (entry.type !== "templates") return [];
  return Array.from(portal.catalogue.templates.values())
    .filter(({ data }) => data.suspended?.substitute === entry.id || data.superseded_by === entry.id)
    .map(({ data }) => data.short_code);
}

/** The record's own sentences in one language, in the order of its fields. */
function textOf(entry: Entry, language: Language): string[] {
  if (isProse(entry)) {
    const prose = entry.prose[language];
    return prose ? [prose.text.replaceAll("\n", " ")] : [];
  }
  // Its remarks to staff may be in English; there is still no English reply to find.
  if (language === "en" && (entry.data as Searched).english_not_needed) return [];
  return Array.from(textsOf(entry.data))
    .filter((text) => text.language === language && !text.path.some((step) => leftOut.has(step)))
    .map(({ text }) => text);
}

function addressOf(entry: Entry): string {
  const { page, path }: ContentType = contentTypes[entry.type];
  // What is public has its page on the other site; here its source can be read.
  if (page && path.startsWith("internal/")) return page(entry.id);
  return `/source/${belowContent(entry.file)}/`;
}

interface State {
  readonly mark?: InBoth | undefined;
  readonly substitute?: SearchEntry["card"]["substitute"];
  readonly isReply?: true | undefined;
}

/** Whether it is in use today, and if not, why and what to use instead. */
function stateOf(contexts: Contexts, entry: Entry, language: Language): State {
  const { portal } = contexts[language];
  const template = entry.type === "templates" ? portal.catalogue.templates.get(entry.id) : undefined;
  if (template) {
    const life = { sv: templateLife(contexts.sv, template), en: templateLife(contexts.en, template) };
    if (life.sv.usable) return { isReply: true };
    const id = template.data.suspended?.substitute ?? template.data.superseded_by;
    const other = id === undefined ? undefined : portal.catalogue.templates.get(id);
    return {
      mark: inBoth((one) => life[one].status.word),
      substitute: other && {
        address: `/templates/${other.id}/`,
        title: entryTitle(contexts[language], other),
      },
    };
  }
  const claim = entry.type === "claims" ? portal.catalogue.claims.get(entry.id) : undefined;
  if (claim) {
    const isOut = fallenToday(contexts[language], claim) !== undefined;
    return isOut ? { mark: inBoth((one) => claimMark(contexts[one], claim).word) } : {};
  }
  const { status } = entry.data as Searched;
  const hasStatus = status !== undefined && restingStates.has(status);
  // In force by its own status, but something that it rests on is not.
  const hasFallen = !hasStatus && fallenThrough(contexts[language], entry) !== undefined;
  const shown = hasFallen ? "suspended" : (status ?? "draft");
  return hasStatus || hasFallen ? { mark: inBoth((one) => statusMark(contexts[one], shown).word) } : {};
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

function factsOf({ words, role }: Context, data: Searched): string {
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
    card: { address, lang: language, kind: "page", title, summary: clip(lead) },
  };
}

/** The beginning of a text, cut between two words. */
function clip(text: string): string {
  const line = text.replace(/\s+/g, " ").trim();
  if (line.length <= summaryLength) return line;
  const end = line.lastIndexOf(" ", summaryLength);
  return `${line.slice(0, end === -1 ? summaryLength : end)} …`;
}

const inBoth = (word: (language: Language) => string): InBoth => ({ sv: word("sv"), en: word("en") });
