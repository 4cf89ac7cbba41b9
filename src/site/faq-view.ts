import type { Entry } from "../catalogue/catalogue.ts";
import { isAnswerUsable } from "../graph/usability.ts";
import { claimLines } from "./claim-lines.ts";
import { capital, type Context } from "./context.ts";
import { fallenNotice } from "./relations/fallen-reason.ts";
import { usersSection } from "./relations/graph-sections.ts";
import { recordReceipt, reviewNotice } from "./record-receipt.ts";
import { registerRow, type RecordView, type RegisterRow, type RegisterView } from "./record-view.ts";
import { statusMark } from "./status.ts";
import { askedAs } from "./template-view.ts";
import { translationNotices } from "./translation-notices.ts";
import { claimWords } from "./words/claims.ts";

type Faq = Entry<"faq">;

export function faqView(context: Context, entry: Faq): RecordView {
  const { data, id } = entry;
  const { words, say, show, language, href, link, portal } = context;
  const question = show(data.question);
  const answer = show(data.short_answer);
  const template = portal.catalogue.templates.get(data.template);
  const usable = isAnswerUsable(portal.catalogue, entry, portal.asOf);
  const withdrawn =
    data.status === "approved"
      ? fallenNotice(context, entry, claimWords.withdrawn, `${words.ask} ${context.role(data.owner)}.`)
      : undefined;
  return {
    id,
    page: {
      language,
      title: question.text,
      titleLang: question.lang,
      description: answer.text,
      address: `/faq/${id}/`,
      crumbs: [{ text: words.faqTitle, href: href("/faq/") }],
      notices: [
        ...(withdrawn ? [withdrawn] : []),
        ...translationNotices(context, entry),
        ...reviewNotice(context, data),
      ],
    },
    mark: withdrawn
      ? statusMark(context, "suspended")
      : data.status === "approved"
        ? { ...statusMark(context, data.status), word: words.approvedNeuter }
        : statusMark(context, data.status),
    facts: [
      areaWord(context, data.area),
      `${words.handOver.toLowerCase()} ${words.from} ${data.escalate_at}`,
    ],
    lead: answer,
    copy: usable ? { text: answer.text, label: words.copyShortAnswer } : undefined,
    sections: [
      {
        id: "say",
        title: words.sayThis,
        mark: { word: words.sayThis, tone: "good", icon: "check" },
        items: data.say.map(show),
      },
      {
        id: "do-not-say",
        title: words.doNotSay,
        mark: { word: words.doNotSay, tone: "stop", icon: "octagon" },
        items: data.do_not_say.map(show),
      },
      {
        id: "hand-over",
        title: words.handOver,
        text: {
          text: `${words.fromSeverity} ${data.escalate_at}: ${words.handOver.toLowerCase()} ${words.handOverTo} ${context.role(data.escalate_to)}.`,
        },
        link: template && {
          ...link("templates", data.template, `${words.wholeReply} ${say(template.data.title)}`),
        },
      },
      ...(data.background
        ? [{ id: "background", title: words.background, text: show(data.background) }]
        : []),
      { id: "asked", title: words.askedAs, items: askedAs(context, data.asked_as) },
      ...(data.claims.length > 0
        ? [{ id: "rests-on", title: words.textRestsOn, lines: claimLines(context, data.claims) }]
        : []),
      ...usersSection(context, entry),
    ],
    receipt: recordReceipt(context, entry, words.faqReceipt, [
      { label: words.handOver, value: capital(context.role(data.escalate_to)), form: "words" },
    ]),
  };
}

export function faqListView(context: Context, entries: readonly RecordView[]): RegisterView {
  const { words, language, href, portal } = context;
  const areas = ["ai", "data", "moderation"] as const;
  return {
    page: {
      language,
      title: words.faqTitle,
      address: "/faq/",
      crumbs: [{ text: words.crisis, href: href("/crisis/") }],
      notices: [
        {
          tone: "stop",
          mark: { word: words.crisisStop, tone: "stop", icon: "octagon" },
          text: words.crisisFirst,
        },
      ],
    },
    groups: areas.map((area) => ({
      id: area,
      title: areaWord(context, area),
      rows: entries.filter(({ id }) => portal.catalogue.faq.get(id)?.data.area === area).map(unlessApproved),
    })),
  };
}

function areaWord({ words }: Context, area: Faq["data"]["area"]): string {
  return { ai: words.topicAi, data: words.topicData, moderation: words.topicModeration }[area];
}

/** Approved is the rule, so only what is not says so in the list; and the heading above has told the subject. */
function unlessApproved(record: RecordView): RegisterRow {
  const row = registerRow({ ...record, facts: record.facts.slice(1).map(capital) });
  return record.mark?.tone === "good" ? { ...row, mark: undefined } : row;
}
