import type { Entry } from "../../catalogue/catalogue.ts";
import { isUsable } from "../../graph/usability.ts";
import { zoneHits } from "../../rules/zones/zone-hits.ts";
import { capital, type Context } from "../context.ts";
import { entryLink, outMark } from "../relations/fallen-reason.ts";
import { languagesOf, type Language } from "../language.ts";
import type { SectionView } from "../record-view.ts";
import type { LineView, MarkView } from "../views.ts";
import { proofWords } from "../words/proof.ts";
import { byTitle } from "./by-title.ts";
import { defineRegister } from "./define-register.ts";

type Zone = Entry<"noClaimZones">;

/** Subjects on which nobody ever guesses. */
export const zoneRegister = defineRegister({
  type: "noClaimZones",
  area: "registers",
  group: "sources",
  title: { sv: "Ämnen där vi aldrig gissar", en: "Subjects on which we never guess" },
  lead: {
    sv: "Spärrade ämnen. Vet du inte, säg det, och tala om vem som kontrollerar och när svaret kommer.",
    en: "No-claim zones. If you do not know, say so, and say who is checking and when the answer comes.",
  },
  about: {
    sv: "Spärrade ämnen och vem som tar reda på svaret.",
    en: "No-claim zones, and who finds out.",
  },
  record: (context, entry) => ({
    facts: [factsOf(context, entry), capital(context.role(entry.data.owner))],
    lead: context.show(entry.data.why),
    sections: [
      insteadSection(context, entry),
      ...languagesOf(context.portal.catalogue).map((language) => wordsSection(context, entry, language)),
      allowedSection(context, entry),
    ],
  }),
  list: (context, records) => ({
    groups: [
      {
        id: "zones",
        rows: byTitle(context, records).map(({ row, entry: { data } }) => ({
          ...row,
          notes: [context.say(data.why)],
          facts: `${context.words.askFirst}: ${context.role(data.escalate_to)}`,
        })),
      },
    ],
  }),
});

const factsOf = ({ say, portal }: Context, { data: { patterns } }: Zone): string =>
  `${languagesOf(portal.catalogue).flatMap((language) => patterns[language]).length} ${say(proofWords.phrases)}`;

function insteadSection(context: Context, { data }: Zone): SectionView {
  const { say, show, role, portal } = context;
  const id = data.fallback_template;
  const reply = id === undefined ? undefined : portal.catalogue.templates.get(id);
  const replyLines: LineView[] = reply
    ? [
        {
          label: outMark(context, reply) ?? unusableMark(context, reply) ?? say(proofWords.reply),
          value: entryLink(context, reply),
          form: "text",
        },
      ]
    : [];
  return {
    id: "instead",
    title: say(proofWords.sayInstead),
    text: show(proofWords.sayInsteadText),
    lines: [
      ...replyLines,
      { label: say(proofWords.findsOut), value: capital(role(data.escalate_to)), form: "words" },
    ],
  };
}

/** A draft, or one whose day has not come or is over: in force as far as its grounds go, and still not to be sent. */
const unusableMark = (context: Context, reply: Entry<"templates">): MarkView | undefined =>
  isUsable(context.portal.catalogue, reply, context.portal.asOf)
    ? undefined
    : { word: context.words.notToBeSent.replace(/\.$/, ""), tone: "stop", icon: "octagon" };

function wordsSection({ say, language }: Context, { data }: Zone, patterns: Language): SectionView {
  const title = patterns === "sv" ? proofWords.wordsSv : proofWords.wordsEn;
  const hasStar = data.patterns[patterns].some((one) => one.endsWith("*"));
  return {
    id: `words-${patterns}`,
    title: say(title),
    text: hasStar ? { text: say(proofWords.star) } : undefined,
    items: data.patterns[patterns].map((text) =>
      patterns === language ? { text } : { text, lang: patterns },
    ),
  };
}

/** What it takes to say it all the same, and which texts do. */
function allowedSection(context: Context, zone: Zone): SectionView {
  const { say, role, portal } = context;
  const { claims = [], role: approver } = zone.data.allowed_with ?? {};
  const title = say(proofWords.allowedWith);
  if (claims.length === 0 && approver === undefined)
    return { id: "allowed", title, text: { text: say(proofWords.nobody) } };
  const texts = new Set(
    zoneHits(portal.catalogue)
      .filter((hit) => hit.zone === zone)
      .map(({ entry }) => entry),
  );
  const lines: LineView[] = claims.flatMap((id): LineView[] => {
    const claim = portal.catalogue.claims.get(id);
    if (!claim) return [];
    return [
      {
        label: outMark(context, claim) ?? say(proofWords.claim),
        value: entryLink(context, claim),
        form: "text",
      },
    ];
  });
  if (approver !== undefined)
    lines.push({ label: say(proofWords.approvedBy), value: capital(role(approver)), form: "words" });
  if (texts.size > 0) {
    const why = Array.from(texts, (entry) => entryLink(context, entry));
    lines.push({ label: say(proofWords.saidIn), value: String(texts.size), form: "figure", why });
  }
  return { id: "allowed", title, lines };
}
