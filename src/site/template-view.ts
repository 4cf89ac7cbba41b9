import type { Entry } from "../catalogue/catalogue.ts";
import { lastDayOf } from "../graph/usability.ts";
import type { Context } from "./context.ts";
import { usersLine } from "./relations/graph-sections.ts";
import { ownFirst, type Shown } from "./language.ts";
import { recordReceipt } from "./record-receipt.ts";
import { templateGrounds } from "./template-grounds.ts";
import { deputyOf, templateLife, type TemplateLife } from "./template-life.ts";
import { variantChoices, variantViews, type VariantChoices, type VariantView } from "./template-variants.ts";
import { useLines } from "./template-uses.ts";
import { topicWord } from "./topic-words.ts";
import { translationNotices } from "./translation-notices.ts";
import type { LineView, LinkView, MarkView, PageView, ReceiptView } from "./views.ts";

export interface TemplateView {
  readonly page: PageView;
  readonly id: string;
  readonly shortCode: string;
  readonly status: MarkView;
  /** Version and last day of use. */
  readonly facts: readonly string[];
  /** Whether it may be sent today: approved, not withdrawn, not expired. */
  readonly usable: boolean;
  /** What the day alone changes after the page was made; only of a reply that may be sent. */
  readonly turns: Pick<TemplateLife, "expiry" | "review"> | undefined;
  readonly intent: string;
  readonly doNotUse: Shown;
  readonly escalateIf: readonly Shown[];
  readonly escalateTo: LinkView;
  /** Who steps in for that role. */
  readonly deputy: string | undefined;
  /** What to do once it is sent. */
  readonly followUp: Shown | undefined;
  readonly variants: readonly VariantView[];
  readonly choices: VariantChoices;
  readonly variables: readonly VariableView[];
  readonly askedAs: readonly Shown[];
  /** The rules, claims and policies that make it true, each with how it stands. */
  readonly restsOn: readonly LineView[];
  readonly substitute?: LinkView | undefined;
  readonly receipt: ReceiptView;
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
  const { words, say, show, language, href } = context;
  const { usable, status, notices, expiry, review, substitute } = templateLife(context, entry);
  const title = show(data.title);
  const variants = variantViews(context, data);
  return {
    page: {
      language,
      title: title.text,
      titleLang: title.lang,
      address: `/templates/${id}/`,
      section: "templates",
      crumbs: [{ text: words.navReplies, href: href("/templates/") }],
      notices: [...notices, ...translationNotices(context, entry)],
    },
    id,
    shortCode: data.short_code,
    status,
    facts: [
      `${words.version.toLowerCase()} ${data.version}`,
      `${words.expires.toLowerCase()} ${lastDayOf(context.portal.catalogue, entry)}`,
    ],
    usable,
    turns: usable ? { expiry, review } : undefined,
    intent: topicWord(words, data.intent),
    doNotUse: show(data.do_not_use_when),
    escalateIf: data.escalate_if.map(show),
    escalateTo: { text: context.role(data.escalate_to), href: `${href("/roles/")}#${data.escalate_to}` },
    deputy: deputyOf(context, data.escalate_to),
    followUp: data.follow_up && show(data.follow_up),
    variants,
    choices: variantChoices(context, variants),
    variables: data.variables.map(({ name, prompt, required, example }) => ({
      name,
      prompt: say(prompt),
      required,
      example: say(example),
    })),
    askedAs: askedAs(context, data.asked_as),
    restsOn: templateGrounds(context, data),
    substitute,
    receipt: recordReceipt(context, entry, words.templateReceipt, [
      ...useLines(context, data.short_code),
      ...triggerLines(context, data),
      ...usersLine(context, entry),
    ]),
  };
}

/** What makes it due to be read anew when it changes. */
function triggerLines(context: Context, { review_triggers: triggers }: Template["data"]): LineView[] {
  const { words, link, say, portal } = context;
  if (!triggers) return [];
  const rules = (triggers.rules ?? []).map((id) => {
    const rule = portal.catalogue.rules.get(id);
    return link("rules", id, rule ? `${id.toUpperCase()} ${say(rule.data.title)}` : id);
  });
  const tools = (triggers.tools ?? []).map((id) =>
    link("tools", id, portal.catalogue.tools.get(id)?.data.name ?? id),
  );
  const why = [...rules, ...tools];
  return [{ label: words.readAnewWhen, value: String(why.length), form: "words", why }];
}

/** How customers put it: the page's language first, the portal's other one marked. */
export const askedAs = (
  { language, portal }: Context,
  wordings: Readonly<{ sv: readonly string[]; en?: readonly string[] | undefined }>,
): Shown[] =>
  ownFirst(portal.catalogue, language).flatMap((lang) =>
    (wordings[lang] ?? []).map((text): Shown => (lang === language ? { text } : { text, lang })),
  );
