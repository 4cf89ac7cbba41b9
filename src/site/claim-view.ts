import { allEntries, type Entry } from "../catalogue/catalogue.ts";
import { contentTypes } from "../content-types/index.ts";
import { brokenClaim, claimStanding } from "../lib/claim-standing.ts";
import { standingMark } from "./claim-lines.ts";
import { claimSourceLines } from "./claim-sources.ts";
import { capital, type Context } from "./context.ts";
import { entryTitle } from "./entry-title.ts";
import { recordReceipt } from "./record-receipt.ts";
import { registerRow, type RecordView, type RegisterView } from "./record-view.ts";
import { translationNotices } from "./translation-notices.ts";
import type { LineView, MarkView, NoticeView } from "./views.ts";

type Claim = Entry<"claims">;

export function claimView(context: Context, entry: Claim): RecordView {
  const { data, id } = entry;
  const { words, show, language, href, role, portal } = context;
  const claim = show(data.claim);
  const mark = standingMark(context, claimStanding(data, portal.asOf));
  const uses = usesOf(context, id);
  const isBroken = uses.length > 0 && brokenClaim([id], portal.catalogue.claims, portal.asOf) !== undefined;
  const until = data.verdict === "unsupported" ? words.checkAgainBy : words.expires;
  const sources = claimSourceLines(context, data.sources);
  return {
    id,
    page: {
      language,
      title: claim.text,
      titleLang: claim.lang,
      address: `/claims/${id}/`,
      section: "registers",
      crumbs: [
        { text: words.navRegisters, href: href("/registers/") },
        { text: words.claimsTitle, href: href("/claims/") },
      ],
      notices: [
        ...withdrawalNotice(context, isBroken, mark, data.reviewer),
        ...translationNotices(context, entry),
      ],
    },
    mark,
    facts: [
      `${until.toLowerCase()} ${data.valid_until}`,
      uses.length === 0
        ? words.notQuoted.replace(/\.$/, "").toLowerCase()
        : `${uses.length} ${uses.length === 1 ? words.oneText : words.texts}`,
    ],
    sections: [
      sources.length === 0
        ? { id: "sources", title: words.sources, text: { text: words.noSources } }
        : { id: "sources", title: words.sources, lines: sources },
      ...(data.because ? [{ id: "because", title: words.verdictWhy, text: show(data.because) }] : []),
      { id: "review", title: words.reviewStep, text: show(data.review_step) },
      uses.length === 0
        ? { id: "used-by", title: words.usedBy, text: { text: words.notQuoted } }
        : { id: "used-by", title: words.usedBy, lines: uses },
    ],
    receipt: recordReceipt(context, entry, words.claimReceipt, [
      { label: words.checkedBy, value: capital(role(data.reviewer)), form: "words" },
      { label: words.checkedOn, value: data.date, form: "figure" },
      { label: until, value: data.valid_until, form: "figure" },
    ]),
  };
}

/** What a claim that does not hold does to others, and who can end it. */
function withdrawalNotice(
  { words, role }: Context,
  isBroken: boolean,
  mark: MarkView,
  reviewer: string,
): NoticeView[] {
  if (!isBroken) return [];
  return [{ tone: "stop", mark, text: `${words.restsUntilChecked} ${role(reviewer)}.` }];
}

/** The texts that rest on a claim, a line each. */
function usesOf(context: Context, id: string): LineView[] {
  const { portal, link, language } = context;
  return Array.from(allEntries(portal.catalogue)).flatMap((from): LineView[] => {
    const named = from.references.some(
      (reference) => reference.collection === "claims" && reference.id === id,
    );
    if (!named) return [];
    return [
      {
        label: capital(contentTypes[from.type].label[language]),
        value: link(from.type, from.id, entryTitle(context, from)),
        form: "text",
      },
    ];
  });
}

const kinds = ["privacy", "security", "policy", "fact", "opinion"] as const;

/** The proof log by what the claims are about; what no longer carries a text stands first. */
export function claimListView(context: Context, claims: readonly RecordView[]): RegisterView {
  const { words, language, href, portal } = context;
  const titles = {
    privacy: words.aboutPrivacy,
    security: words.aboutSecurity,
    policy: words.aboutPolicy,
    fact: words.aboutFact,
    opinion: words.aboutOpinion,
  };
  const of = ({ id }: RecordView) => portal.catalogue.claims.get(id)?.data;
  const urgency = (record: RecordView) =>
    record.mark?.tone === "stop" ? "" : (of(record)?.valid_until ?? "");
  return {
    page: {
      language,
      title: words.claimsTitle,
      address: "/claims/",
      section: "registers",
      crumbs: [{ text: words.navRegisters, href: href("/registers/") }],
      notices: [],
    },
    lead: words.claimsLead,
    groups: kinds
      .map((kind) => ({
        id: kind,
        title: titles[kind],
        rows: claims
          .filter((record) => of(record)?.kind === kind)
          .toSorted((a, b) => urgency(a).localeCompare(urgency(b)))
          .map(registerRow),
      }))
      .filter(({ rows }) => rows.length > 0),
  };
}
