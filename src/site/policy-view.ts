import type { EntryOf } from "../catalogue/catalogue.ts";
import { attestationSections } from "./assurance/attestation-section.ts";
import { capital, type Context } from "./context.ts";
import { fallenNotices } from "./relations/fallen-reason.ts";
import { relationSections } from "./relations/graph-sections.ts";
import type { Shown } from "./language.ts";
import { recordReceipt, reviewNotice } from "./record-receipt.ts";
import type { RegisterView, SectionView } from "./record-view.ts";
import { statusMark } from "./status.ts";
import { translationNotices } from "./translation-notices.ts";
import type { LineView, LinkView, MarkView, PageView, ReceiptView } from "./views.ts";

type Policy = EntryOf<"policies">;

export interface PolicyView {
  readonly id: string;
  readonly page: PageView;
  readonly mark: MarkView;
  readonly facts: readonly string[];
  readonly lead: Shown;
  /** Key of the text among the rendered ones: `ai-policy/sv`. */
  readonly prose: string;
  /** Set when the text is not in the page's language. */
  readonly proseLang?: "sv" | undefined;
  /** Second-level headings, for long texts. */
  readonly contents: readonly { readonly text: string; readonly slug: string }[];
  /** Who has read it, what it rests on and what rests on it. */
  readonly relations: readonly SectionView[];
  readonly receipt: ReceiptView;
}

export function policyView(context: Context, entry: Policy): PolicyView {
  const { data, id, prose } = entry;
  const { words, language, href } = context;
  const english = language === "en" ? prose.en : undefined;
  const foreign = language === "en" && !english ? ("sv" as const) : undefined;
  const lead = english?.translation.summary ?? data.summary;
  return {
    id,
    page: {
      language,
      title: english?.translation.title ?? data.title,
      titleLang: foreign,
      description: lead,
      address: `/policies/${id}/`,
      section: "rules",
      crumbs: [{ text: words.navPolicies, href: href("/policies/") }],
      notices: [
        ...fallenNotices(context, entry),
        ...translationNotices(context, entry),
        ...reviewNotice(context, data),
      ],
    },
    mark: statusMark(context, data.status),
    facts: [`${words.version.toLowerCase()} ${data.version}`, capital(context.role(data.owner))],
    lead: foreign ? { text: lead, lang: foreign } : { text: lead },
    prose: `${id}/${english ? "en" : "sv"}`,
    proseLang: foreign,
    contents: (english ?? prose.sv).headings
      .filter(({ depth }) => depth === 2)
      .map(({ text }) => ({ text, slug: slug(text) })),
    relations: [...attestationSections(context, entry), ...relationSections(context, entry)],
    receipt: recordReceipt(context, entry, words.policyReceipt, measureLines(context, data)),
  };
}

/** What the policy promises, and the figures that show whether it holds. */
function measureLines(
  { words, say, link, portal }: Context,
  { strategic_claims: claims = [], rules }: Policy["data"],
): LineView[] {
  const promises = claims.map(({ statement, kpis = [] }): LineView => ({
    label: say(statement),
    value: String(kpis.length),
    form: "figure",
    why: kpis.flatMap((id): LinkView[] => {
      const kpi = portal.catalogue.kpis.get(id);
      return kpi ? [link("kpis", id, say(kpi.data.title))] : [];
    }),
  }));
  return [{ label: words.navRules, value: String(rules.length), form: "figure" }, ...promises];
}

/** The address of a heading, as the Markdown renderer makes it (github-slugger's rule for a first occurrence). */
const slug = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, "")
    .replaceAll(" ", "-");

export function policyListView(context: Context, policies: readonly PolicyView[]): RegisterView {
  const { words, language, href } = context;
  return {
    page: {
      language,
      title: words.navPolicies,
      address: "/policies/",
      section: "rules",
      crumbs: [{ text: words.start, href: href("/") }],
      notices: [],
    },
    lead: words.policiesLead,
    groups: [
      {
        id: "policies",
        rows: policies.map(({ id, page, mark, lead }) => ({
          id,
          link: { text: page.title, href: href(page.address), lang: page.titleLang },
          facts: lead.text,
          mark,
        })),
      },
    ],
  };
}
