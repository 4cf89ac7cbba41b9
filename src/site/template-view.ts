import type { Catalogue, Entry } from "../catalogue/catalogue.ts";
import { escapeHtml } from "../lib/escape-html.ts";
import { replyParts } from "../lib/reply-text.ts";
import type { Context } from "./context.ts";
import { languages, type Language, type Shown } from "./language.ts";
import { recordReceipt, reviewNotice } from "./record-receipt.ts";
import { statusMark } from "./status.ts";
import { translationNotices } from "./translation-notices.ts";
import type { LineView, LinkView, MarkView, NoticeView, PageView, ReceiptView } from "./views.ts";

export interface TemplateView {
  readonly page: PageView;
  readonly id: string;
  readonly shortCode: string;
  readonly status: MarkView;
  /** Short code, version and last day of use, in one line. */
  readonly facts: readonly string[];
  /** Whether it may be sent today: approved, not withdrawn, not expired. */
  readonly usable: boolean;
  readonly intent: string;
  readonly doNotUse: Shown;
  readonly escalateIf: readonly Shown[];
  readonly escalateTo: LinkView;
  readonly variants: readonly VariantView[];
  /** The languages and kinds there are to choose from, each once. */
  readonly choices: {
    readonly languages: readonly Language[];
    readonly kinds: readonly { readonly value: string; readonly label: string }[];
  };
  readonly variables: readonly VariableView[];
  readonly askedAs: readonly Shown[];
  readonly substitute?: LinkView | undefined;
  readonly receipt: ReceiptView;
}

export interface VariantView {
  readonly language: Language;
  readonly kind: string;
  /** The text as it is shown, fields marked; not a space more, since it is copied as it stands. */
  readonly html: string;
  readonly body: string;
  /** The tightest limit among the channels it is used in. */
  readonly limit?: { readonly max: number; readonly countedIn: "characters" | "bytes" } | undefined;
  readonly channels: string;
}

export interface VariableView {
  readonly name: string;
  readonly prompt: string;
  readonly required: boolean;
  readonly example: string;
}

type Template = Entry<"templates">;

export function templateView(context: Context, entry: Template): TemplateView {
  const { data, id } = entry;
  const { words, say, show, language, href, portal } = context;
  const expired = data.status === "approved" && data.expires < portal.asOf;
  const status = statusMark(context, expired ? "expired" : data.status);
  const title = show(data.title);
  const prompts = new Map(data.variables.map(({ name, prompt }) => [name, say(prompt)]));
  const variants = data.variants.flatMap((variant) => variantViews(context, variant, prompts));
  const kinds = [...new Set(variants.map(({ kind }) => kind))];
  return {
    page: {
      language,
      title: title.text,
      titleLang: title.lang,
      address: `/templates/${id}/`,
      section: "templates",
      kind: words.kindTemplate,
      crumbs: [{ text: words.navReplies, href: href("/templates/") }],
      notices: [
        ...lifeNotices(context, entry, expired),
        ...reviewNotice(context, data),
        ...translationNotices(context, entry),
      ],
    },
    id,
    shortCode: data.short_code,
    status,
    facts: [
      `${words.version.toLowerCase()} ${data.version}`,
      `${words.expires.toLowerCase()} ${data.expires}`,
    ],
    usable: data.status === "approved" && !expired,
    intent: intentWord(context, data.intent),
    doNotUse: show(data.do_not_use_when),
    escalateIf: data.escalate_if.map(show),
    escalateTo: { text: context.role(data.escalate_to), href: `${href("/roles/")}#${data.escalate_to}` },
    variants,
    choices: {
      languages: languages.filter((one) => variants.some((variant) => variant.language === one)),
      kinds: kinds.map((value) => ({ value, label: kindWord(context, value) })),
    },
    variables: data.variables.map(({ name, prompt, required, example }) => ({
      name,
      prompt: say(prompt),
      required,
      example: say(example),
    })),
    askedAs: askedAs(data.asked_as, language),
    substitute: substituteOf(context, portal.catalogue, data.suspended?.substitute),
    receipt: recordReceipt(context, entry, words.templateReceipt, ruleLines(context, data.rules)),
  };
}

/** A text per language and kind; a translation that is missing is not offered at all. */
function variantViews(
  { portal, language: interfaceLanguage }: Context,
  { kind, channels, body }: Template["data"]["variants"][number],
  prompts: ReadonlyMap<string, string>,
): VariantView[] {
  const places = channels.flatMap((id) => portal.catalogue.channels.get(id)?.data ?? []);
  const tightest = places
    .flatMap(({ max_length: max, counted_in: countedIn }) => (max === undefined ? [] : [{ max, countedIn }]))
    .toSorted((a, b) => a.max - b.max)[0];
  return languages.flatMap((language) => {
    const text = body[language];
    if (text === undefined) return [];
    return [
      {
        language,
        kind,
        html: replyHtml(text, prompts),
        body: text,
        limit: tightest,
        channels: places
          .map(({ name, name_en }) => (interfaceLanguage === "en" ? (name_en ?? name) : name))
          .join(" · "),
      },
    ];
  });
}

/** White space in a reply is part of it, so its markup is written here and not in a component. */
function replyHtml(body: string, prompts: ReadonlyMap<string, string>): string {
  return replyParts(body)
    .map((part) => {
      if ("text" in part) return escapeHtml(part.text);
      const name = escapeHtml(part.variable);
      return `<mark class="gap" data-variable="${name}">${escapeHtml(prompts.get(part.variable) ?? part.variable)}</mark>`;
    })
    .join("");
}

/** Why it may not be sent, who decides, and what to use instead. */
function lifeNotices(context: Context, { data }: Template, expired: boolean): NoticeView[] {
  const { words, say, role, portal } = context;
  if (data.status === "suspended" && data.suspended) {
    const { since, reason, substitute } = data.suspended;
    return [
      {
        tone: "stop",
        mark: { word: `${words.suspended} ${words.since} ${since}`, tone: "stop", icon: "octagon" },
        text: `${say(reason)} ${words.owner}: ${role(data.owner)}.`,
        link: substituteOf(context, portal.catalogue, substitute),
      },
    ];
  }
  if (expired) {
    return [
      {
        tone: "stop",
        mark: { word: `${words.expired} ${data.expires}`, tone: "stop", icon: "octagon" },
        text: `${words.notToBeSent} ${words.owner}: ${role(data.owner)}.`,
      },
    ];
  }
  if (data.status === "approved") return [];
  return [
    {
      tone: "warn",
      mark: statusMark(context, data.status),
      text: `${words.notToBeSent} ${words.owner}: ${role(data.owner)}.`,
    },
  ];
}

function substituteOf(
  { say, link, words }: Context,
  catalogue: Catalogue,
  id: string | undefined,
): LinkView | undefined {
  const entry = id === undefined ? undefined : catalogue.templates.get(id);
  return entry && id ? link("templates", id, `${words.useInstead} ${say(entry.data.title)}`) : undefined;
}

function ruleLines(context: Context, rules: readonly string[]): LineView[] {
  const { words, link, say, portal } = context;
  if (rules.length === 0) return [];
  const why = rules.map((id) => {
    const rule = portal.catalogue.rules.get(id);
    return link("rules", id, `${id.toUpperCase()} ${rule ? say(rule.data.title) : ""}`.trim());
  });
  return [{ label: words.restsOn, value: String(rules.length), form: "figure", why }];
}

/** How customers put it: the page's language first, the other marked. */
export function askedAs(
  wordings: { sv: readonly string[]; en?: readonly string[] | undefined },
  language: Language,
): Shown[] {
  const swedish = wordings.sv.map((text): Shown => (language === "sv" ? { text } : { text, lang: "sv" }));
  const english = (wordings.en ?? []).map((text): Shown =>
    language === "en" ? { text } : { text, lang: "en" },
  );
  return language === "sv" ? [...swedish, ...english] : [...english, ...swedish];
}

function intentWord({ words }: Context, intent: Template["data"]["intent"]): string {
  const names = {
    ai: words.topicAi,
    privacy: words.topicPrivacy,
    data: words.topicData,
    moderation: words.topicModeration,
    service: words.topicService,
    crisis: words.topicCrisis,
  };
  return names[intent];
}

function kindWord({ words }: Context, kind: string): string {
  if (kind === "comment") return words.kindComment;
  return kind === "dm" ? words.kindDm : words.kindEmail;
}
