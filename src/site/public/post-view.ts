import { contentHash } from "../../catalogue/content-hash.ts";
import type { Shown } from "../language.ts";
import type { LineView, LinkView, NoticeView, PageView, ReceiptView } from "../views.ts";
import { approvalLine } from "./approval-line.ts";
import type { Post, PublicContext } from "./public-context.ts";

/** A text on how we work: a short tier for everyone, a full one for those who want it. */
export interface PostView {
  readonly id: string;
  readonly page: PageView;
  readonly theme: Post["data"]["theme"];
  /** ISO date. */
  readonly published: string;
  readonly subject: string;
  readonly link: LinkView;
  /** Its versions, the latest first; of the first one the text in short. */
  readonly changes: readonly PostChange[];
  readonly summary: Shown;
  /** Key of the full tier among the rendered texts: `sa-modererar-vi/sv`. */
  readonly prose: string;
  /** Set when the text is not in the page's language. */
  readonly proseLang: "sv" | undefined;
  readonly receipt: ReceiptView;
}

/** What a version of a text was about. */
export interface PostChange {
  readonly version: number;
  /** ISO date. */
  readonly date: string;
  readonly kind: string;
  readonly text: Shown;
  /** Where the text is the short one of the page itself. */
  readonly isQuoted?: boolean | undefined;
}

export function postView(context: PublicContext, post: Post): PostView {
  const { language, words, href } = context;
  const { id, data, prose } = post;
  const english = language === "en" ? prose.en : undefined;
  const { title, summary } = english?.translation ?? data;
  const foreign = language === "en" && !english ? ("sv" as const) : undefined;
  const address = `/how-we-work/${id}/`;
  const shortTier: Shown = foreign ? { text: summary, lang: foreign } : { text: summary };
  return {
    id,
    page: {
      language,
      title,
      titleLang: foreign,
      description: summary,
      address,
      section: "how-we-work",
      kind: "article",
      published: data.published,
      updated: lastApproved(data),
      ...(data.status === "retired" ? { isObsolete: true } : {}),
      crumbs: [
        { text: words.howWeWork, href: href("/") },
        { text: words.allTexts, href: href("/how-we-work/") },
      ],
      notices: notices(context, post),
    },
    theme: data.theme,
    published: data.published,
    subject: themeWord(context, data.theme),
    link: { text: title, href: href(address), lang: foreign },
    changes: postChanges(context, data, shortTier),
    summary: shortTier,
    prose: `${id}/${english ? "en" : "sv"}`,
    proseLang: foreign,
    receipt: receipt(context, post),
  };
}

/** A text's title in the page's language, or in Swedish when it has not been translated. */
export function postTitle({ language }: PublicContext, { data, prose }: Post): Shown {
  if (language === "sv") return { text: data.title };
  return prose.en ? { text: prose.en.translation.title } : { text: data.title, lang: "sv" };
}

function postChanges(
  { words, show }: PublicContext,
  data: Post["data"],
  shortTier: Shown,
): PostView["changes"] {
  const { version, published, change_summary, history = [] } = data;
  const latest =
    version === 1
      ? { version, date: published, kind: words.newText, text: shortTier, isQuoted: true }
      : { version, date: lastApproved(data), kind: words.newVersion, text: show(change_summary) };
  const earlier = history.map(({ version, date, summary }) => ({
    version,
    date,
    kind: version === 1 ? words.newText : words.newVersion,
    text: show(summary),
  }));
  return [latest, ...earlier];
}

/** A text is approved anew for every version. */
const lastApproved = ({ published, approvals }: Post["data"]): string =>
  [published, ...approvals.map(({ at }) => at)].reduce((a, b) => (a > b ? a : b));

function notices({ language, words }: PublicContext, { data, prose, swedishHash }: Post): NoticeView[] {
  const found: NoticeView[] = [];
  if (data.status === "retired") found.push({ tone: "warn", text: words.retiredText });
  if (language === "sv") return found;
  const hash = prose.en?.translation.translation?.source_hash;
  if (!prose.en) found.push({ tone: "none", text: words.notTranslated });
  else if (hash !== undefined && hash !== swedishHash)
    found.push({ tone: "none", text: words.translationDrifted });
  return found;
}

function receipt(context: PublicContext, post: Post): ReceiptView {
  const { data } = post;
  const { words, say, facts } = context;
  const titled = (id: string): string[] => {
    const title = facts?.roles[id];
    return title ? [say(title)] : [];
  };
  const hash = contentHash(post);
  const approvals = data.approvals.flatMap(({ role, at, content_hash = hash }) =>
    titled(role).map((title) => ({ text: `${title}, ${at}`, isVoid: content_hash !== hash })),
  );
  const owner = titled(data.owner).map((value): LineView => ({
    label: words.responsible,
    value,
    form: "words",
  }));
  const why: LineView[] =
    data.version === 1
      ? []
      : [{ label: words.whyThisVersion, value: say(data.change_summary), form: "text" }];
  return {
    id: "receipt",
    title: words.textReceipt,
    reference: `${words.version.toLowerCase()} ${data.version}`,
    groups: [
      [
        ...owner,
        approvalLine(context, approvals),
        { label: words.published, value: data.published, form: "figure" },
      ],
      [{ label: words.aiInText, value: aiWord(context, data.ai_level), form: "text" }, ...why],
    ],
  };
}

function aiWord({ words }: PublicContext, level: Post["data"]["ai_level"]): string {
  return { none: words.aiNone, assisted: words.aiAssisted, generated: words.aiGenerated }[level];
}

function themeWord({ words }: PublicContext, theme: Post["data"]["theme"]): string {
  return {
    replies: words.themeReplies,
    data: words.themeData,
    moderation: words.themeModeration,
    ai: words.themeAi,
    measurement: words.themeMeasurement,
  }[theme];
}
