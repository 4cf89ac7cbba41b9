import { suffixes } from "../exports/reply-codes.ts";
import { repliesOf } from "../exports/reply.ts";
import { usability } from "../graph/usability.ts";
import type { Context } from "./context.ts";
import { languagesOf, ownFirst, type Language } from "./language.ts";
import { firstOf, type FirstOf } from "./paging/first-of.ts";
import type { LinkView, PageView } from "./views.ts";

/** The page that offers the replies as files. */
export interface ExportsView {
  readonly page: PageView;
  readonly lead: string;
  /** How many there are, and of which day. */
  readonly facts: string;
  readonly tools: readonly ExportToolView[];
  readonly codes: {
    readonly title: string;
    readonly text: string;
    readonly endings: readonly { readonly ending: string; readonly meaning: string }[];
    readonly tag: string;
  };
  readonly withdrawn: {
    readonly title: string;
    readonly text: string;
    /** Before the replies that a tool may still hold though they may not be sent. */
    readonly label: string;
    readonly replies: FirstOf<{ readonly code: string; readonly link: LinkView }>;
  };
}

/** So many withdrawn replies are named; the files themselves leave all of them out. */
const mostNamed = 40;

export interface ExportToolView {
  readonly id: string;
  readonly title: string;
  readonly purpose: string;
  readonly downloads: readonly LinkView[];
  readonly steps: readonly { readonly text: string; readonly code?: string | undefined }[];
}

export function exportsView(context: Context): ExportsView {
  const { words, language, href, portal } = context;
  const replies = repliesOf(portal.catalogue, portal.asOf);
  const templates = new Set(replies.map(({ template }) => template)).size;
  const languages = languagesOf(portal.catalogue);
  const inWords = { sv: words.exportsTextsSwedish, en: words.exportsTextsEnglish };
  const texts = (one: Language) =>
    `${replies.filter((reply) => reply.language === one).length} ${inWords[one]}`;
  return {
    page: {
      language,
      title: words.exportsTitle,
      address: "/exports/",
      section: "templates",
      crumbs: [{ text: words.navReplies, href: href("/templates/") }],
      notices: [],
    },
    lead: words.exportsLead,
    facts: [
      `${templates} ${templates === 1 ? words.exportsReply : words.exportsReplies}`,
      `${words.exportsTexts}: ${languages.map(texts).join(", ")}`,
      `${words.exportsAsOf} ${portal.asOf}`,
    ].join(" · "),
    tools: toolViews(context, replies.find((reply) => reply.language === language)?.code),
    codes: {
      title: words.exportsCodes,
      text: words.exportsCodesText,
      endings: [
        { ending: `-${suffixes.dm}`, meaning: words.kindDm },
        { ending: `-${suffixes.email}`, meaning: words.kindEmail },
        { ending: `-${suffixes.short}`, meaning: words.exportsShort },
        { ending: `-${suffixes.long}`, meaning: words.exportsLong },
        ...(languages.includes("en")
          ? [{ ending: `-${suffixes.en}`, meaning: words.exportsTextsEnglish }]
          : []),
      ],
      tag: words.exportsCodesTag,
    },
    withdrawn: {
      title: words.exportsWhenWithdrawn,
      text: words.exportsWhenWithdrawnText,
      label: words.exportsRemove,
      replies: firstOf(context, withdrawnReplies(context), mostNamed),
    },
  };
}

function toolViews({ words, language, portal }: Context, code: string | undefined): ExportToolView[] {
  const perLanguage = (name: string, ending: string) =>
    ownFirst(portal.catalogue, language).map((one): LinkView => ({
      text: one === "sv" ? words.exportsInSwedish : words.exportsInEnglish,
      href: `/exports/${name}-${one}.${ending}`,
    }));
  return [
    {
      id: "espanso",
      title: "espanso",
      purpose: words.espansoFor,
      downloads: perLanguage("espanso", "yml"),
      steps: [
        { text: words.espansoStep1 },
        { text: words.espansoStep2, code: `:${code ?? words.exportsCode}` },
        { text: words.espansoStep3 },
      ],
    },
    {
      id: "chatwoot",
      title: "Chatwoot",
      purpose: words.chatwootFor,
      downloads: perLanguage("chatwoot", "json"),
      steps: [words.chatwootStep1, words.chatwootStep2, words.chatwootStep3].map((text) => ({ text })),
    },
    {
      id: "zendesk",
      title: "Zendesk",
      purpose: words.zendeskFor,
      downloads: perLanguage("zendesk", "json"),
      steps: [words.zendeskStep1, words.zendeskStep2, words.zendeskStep3].map((text) => ({ text })),
    },
    {
      id: "table",
      title: words.tableName,
      purpose: words.tableFor,
      downloads: perLanguage("replies", "csv"),
      steps: [words.tableStep1, words.tableStep2, words.tableStep3].map((text) => ({ text })),
    },
    {
      id: "programs",
      title: words.programsName,
      purpose: words.programsFor,
      downloads: [
        {
          text: languagesOf(portal.catalogue).length > 1 ? words.exportsInBoth : words.exportsInSwedish,
          href: "/exports/replies.json",
        },
      ],
      steps: [words.programsStep1, words.programsStep2, words.programsStep3].map((text) => ({ text })),
    },
  ];
}

/** What has been approved once and may not be sent now: a file fetched earlier may hold it. */
function withdrawnReplies({ portal, link, say }: Context) {
  return Array.from(portal.catalogue.templates.values())
    .filter((entry) => {
      const use = usability(portal.catalogue, entry, portal.asOf);
      const { status } = entry.data;
      return use !== "usable" && use !== "not_yet" && status !== "draft" && status !== "in_review";
    })
    .map(({ id, data }) => ({ code: data.short_code, link: link("templates", id, say(data.title)) }));
}
