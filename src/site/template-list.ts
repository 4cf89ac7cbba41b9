import { replyParts } from "../lib/reply-text.ts";
import type { Context } from "./context.ts";
import { compareIn } from "./format.ts";
import type { Turn } from "./template-life.ts";
import type { TemplateView } from "./template-view.ts";
import type { LinkView, MarkView, PageView } from "./views.ts";
import { useWords } from "./words/use.ts";

/** One reply in a list: what it answers, and the quickest way to it. */
export interface TemplateRow {
  readonly id: string;
  readonly title: string;
  readonly titleLang?: "sv" | "en" | undefined;
  readonly href: string;
  readonly facts: string;
  readonly shortCode: string;
  /** Shown only when it is something else than approved. */
  readonly mark?: MarkView | undefined;
  /** What becomes of it once its last day is over; only of a reply that may be sent. */
  readonly expiry: Turn | undefined;
  /** What the button does: copy at once, open to fill in, go to the substitute, or nothing. */
  readonly action:
    | { readonly kind: "copy"; readonly reply: string; readonly warning: string }
    | { readonly kind: "open"; readonly href: string; readonly label: string }
    | undefined;
}

export interface TemplateListView {
  readonly page: PageView;
  readonly lead: string | undefined;
  /** Where else the replies lead, under the lead. */
  readonly links: readonly LinkView[];
  readonly groups: readonly {
    readonly id: string;
    readonly title: string;
    readonly rows: readonly TemplateRow[];
  }[];
}

/**
 * @param isUnderTopic Whether the heading above already says what it is about.
 */
export function templateRow({ words }: Context, template: TemplateView, isUnderTopic = false): TemplateRow {
  const { page, usable, substitute, variants } = template;
  const reply = variants.find(({ language }) => language === page.language) ?? variants[0];
  const href = page.language === "sv" ? page.address : `/en${page.address}`;
  const action: TemplateRow["action"] = !usable
    ? substitute && { kind: "open", href: substitute.href, label: words.substitute }
    : !reply || replyParts(reply.body).some((part) => "variable" in part)
      ? { kind: "open", href, label: words.fillIn }
      : { kind: "copy", reply: reply.body, warning: template.doNotUse.text };
  return {
    id: template.id,
    title: page.title,
    titleLang: page.titleLang,
    href,
    shortCode: template.shortCode,
    facts: [...(isUnderTopic ? [] : [template.intent]), template.facts[0]].join(" · "),
    mark: usable ? undefined : template.status,
    expiry: template.turns?.expiry,
    action,
  };
}

/** Replies by topic; those that may not be sent come last, under a heading that says so. */
export function templateListView(context: Context, templates: readonly TemplateView[]): TemplateListView {
  const { words, language, href } = context;
  const compare = compareIn(language);
  const usable = templates.filter((template) => template.usable);
  const topics = [...new Set(usable.map(({ intent }) => intent))].sort(compare);
  const rows = (some: readonly TemplateView[], isUnderTopic: boolean) =>
    some
      .toSorted((a, b) => compare(a.page.title, b.page.title))
      .map((template) => templateRow(context, template, isUnderTopic));
  const resting = templates.filter((template) => !template.usable);
  return {
    page: {
      language,
      title: words.templatesTitle,
      address: "/templates/",
      section: "templates",
      crumbs: [],
      notices: [],
    },
    lead: words.templatesLead,
    links: [
      { text: words.exportsTitle, href: href("/exports/") },
      { text: context.say(useWords.title), href: href("/use/") },
    ],
    groups: [
      ...topics.map((topic, i) => ({
        id: `topic-${i + 1}`,
        title: topic,
        rows: rows(
          usable.filter(({ intent }) => intent === topic),
          true,
        ),
      })),
      ...(resting.length > 0 ? [{ id: "resting", title: words.notInUse, rows: rows(resting, false) }] : []),
    ],
  };
}
