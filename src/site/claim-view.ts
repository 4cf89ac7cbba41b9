import type { Entry } from "../catalogue/catalogue.ts";
import { graphOf } from "../graph/graph.ts";
import { claimShareSection } from "./proof-log/claim-share.ts";
import { claimMark } from "./claim-lines.ts";
import { claimSourceLines } from "./claim-sources.ts";
import { capital, type Context } from "./context.ts";
import { fallenNotices, fallenToday } from "./relations/fallen-reason.ts";
import { countText, usersSection } from "./relations/graph-sections.ts";
import { recordReceipt } from "./record-receipt.ts";
import { registerRow, type RecordView, type RegisterView } from "./record-view.ts";
import { translationNotices } from "./translation-notices.ts";
import type { LineView, MarkView, NoticeView } from "./views.ts";
import { proofWords } from "./words/proof.ts";

type Claim = Entry<"claims">;

export function claimView(context: Context, entry: Claim): RecordView {
  const { data, id } = entry;
  const { words, show, language, href, role, portal } = context;
  const claim = show(data.claim);
  const mark = claimMark(context, entry);
  const uses = graphOf(portal.catalogue)
    .naming(entry)
    .filter(({ carriedBy }) => carriedBy !== undefined);
  const isBroken = uses.length > 0 && fallenToday(context, entry) !== undefined;
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
        ...fallenNotices(context, entry),
        ...withdrawalNotice(context, isBroken, mark, data.reviewer),
        ...translationNotices(context, entry),
      ],
    },
    mark,
    facts: [
      `${until.toLowerCase()} ${data.valid_until}`,
      uses.length === 0 ? words.notQuoted.replace(/\.$/, "").toLowerCase() : countText(context, uses.length),
    ],
    sections: [
      sources.length === 0
        ? { id: "sources", title: words.sources, text: { text: words.noSources } }
        : { id: "sources", title: words.sources, lines: sources },
      ...(data.because ? [{ id: "because", title: words.verdictWhy, text: show(data.because) }] : []),
      { id: "review", title: words.reviewStep, text: show(data.review_step) },
      ...(uses.length === 0
        ? [{ id: "users", title: words.usedBy, text: { text: words.notQuoted } }]
        : usersSection(context, entry)),
    ],
    receipt: recordReceipt(context, entry, words.claimReceipt, [
      { label: words.checkedBy, value: capital(role(data.reviewer)), form: "words" },
      { label: words.checkedOn, value: data.date, form: "figure" },
      { label: until, value: data.valid_until, form: "figure" },
      ...aiLines(context, data),
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

/** Whether AI took part in the check, and with what. A person has read the sources all the same. */
function aiLines({ words, say, link, portal }: Context, { ai_assisted, ai_tool }: Claim["data"]): LineView[] {
  if (ai_assisted === undefined) return [];
  const label = say(proofWords.aiTookPart);
  const tool = ai_tool === undefined ? undefined : portal.catalogue.tools.get(ai_tool);
  return tool
    ? [{ label, value: link("tools", tool.id, tool.data.name), form: "words" }]
    : [{ label, value: ai_assisted ? words.yes : words.no, form: "words" }];
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
    sections: claimShareSection(context),
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
