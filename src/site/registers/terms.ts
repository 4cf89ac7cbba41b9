import type { Entry } from "../../catalogue/catalogue.ts";
import { nextTerms } from "../../engine/terms/terms-chain.ts";
import type { Context } from "../context.ts";
import { documentView } from "../terms/document-view.ts";
import { entryTitle } from "../entry-title.ts";
import type { SectionView } from "../record-view.ts";
import { clockMarkOf, clockNotice, isCurrent, termsFacts, termsMark } from "../terms/terms-clock-view.ts";
import { quarterSection } from "../terms/terms-quarters-view.ts";
import type { LineView } from "../views.ts";
import { termsWords as words } from "../words/terms.ts";
import { actionSection, affectedSection, meaningSection } from "../terms/terms-assessment.ts";
import { defineRegister } from "./define-register.ts";

type Terms = Entry<"terms">;

/** Every version of every vendor’s terms: what it changed, and how soon our own rules agreed with it. */
export const termsRegister = defineRegister({
  type: "terms",
  area: "registers",
  group: "suppliers",
  title: { sv: "Villkor", en: "Terms" },
  lead: {
    sv: "Leverantörernas villkor i varje version, vad som ändrades och hur snart våra egna regler stämde.",
    en: "Every version of the vendors’ terms, what changed, and how soon our own rules agreed.",
  },
  about: {
    sv: "Varje version, vad den ändrade och hur fort vi hann med.",
    en: "Every version, what it changed and how fast we kept up.",
  },
  record: (context, entry) => ({
    mark: termsMark(context, entry),
    facts: termsFacts(context, entry),
    lead: entry.data.assessment && context.show(entry.data.assessment.summary),
    notices: clockNotice(context, entry),
    sections: [
      ...meaningSection(context, entry),
      ...affectedSection(context, entry),
      ...actionSection(context, entry),
      textSection(context, entry),
      ...quoteSection(context, entry),
    ],
    receipt: { title: context.say(words.termsReceipt), lines: receiptLines(context, entry) },
  }),
  list: (context, records) => {
    const newest = records.toSorted((a, b) => (a.entry.data.fetch_date < b.entry.data.fetch_date ? 1 : -1));
    const [now, earlier] = [true, false].map((current) =>
      newest
        .filter(({ entry }) => isCurrent(context, entry.id) === current)
        .map(({ entry, row }) => ({ ...row, mark: clockMarkOf(context, entry) })),
    );
    return {
      notices: newest.flatMap(({ entry, row }) =>
        clockNotice(context, entry).map((notice) => ({ ...notice, link: row.link })),
      ),
      sections: quarterSection(context),
      groups: [
        {
          id: "now",
          title: records.length === 0 ? undefined : context.say(words.termsNow),
          rows: now ?? [],
          empty: context.say(words.noTermsAtAll),
        },
        ...(earlier && earlier.length > 0
          ? [{ id: "earlier", title: context.say(words.earlierTerms), rows: earlier }]
          : []),
      ],
    };
  },
});

/** What the version changed in the one before it; the whole text of one that has none before it. */
function textSection(context: Context, { data }: Terms): SectionView {
  const before = data.previous && context.portal.catalogue.terms.get(data.previous)?.data.text;
  return {
    id: "text",
    title: context.say(before === undefined ? words.wholeText : words.changes),
    document: documentView(context, data, before),
  };
}

function quoteSection({ say, language }: Context, { data }: Terms): SectionView[] {
  if (data.quote === undefined) return [];
  const text = { text: `”${data.quote}”`, ...(data.lang === language ? {} : { lang: data.lang }) };
  return [{ id: "quote", title: say(words.quote), text }];
}

function receiptLines(context: Context, { id, data }: Terms): LineView[] {
  const { say, link, portal } = context;
  const { vendors, terms } = portal.catalogue;
  const version = (label: string, other: Terms | undefined): LineView[] =>
    other ? [{ label, value: link("terms", other.id, entryTitle(context, other)), form: "text" }] : [];
  const date = (value: string) => (value === "unknown" ? say(words.unknown) : value);
  return [
    {
      label: say(words.whose),
      value: link("vendors", data.vendor, vendors.get(data.vendor)?.data.name ?? data.vendor),
      form: "words",
    },
    { label: say(words.fetched), value: data.fetch_date, form: "figure" },
    { label: say(words.published), value: date(data.published_date), form: "figure" },
    // A known day stands with what every record tells.
    ...(data.effective_date === "unknown"
      ? [{ label: say(words.applies), value: date(data.effective_date), form: "figure" } as const]
      : []),
    ...version(say(words.before), data.previous === undefined ? undefined : terms.get(data.previous)),
    ...version(say(words.replacedBy), nextTerms(terms.values()).get(id)),
    { label: say(words.readAt), value: data.url, form: "path" },
    { label: say(words.fingerprint), value: data.content_hash, form: "path" },
  ];
}
