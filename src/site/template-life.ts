import type { Entry } from "../catalogue/catalogue.ts";
import { reviewDue } from "../lib/review-due.ts";
import { lastDayOf, usability, type Usability } from "../graph/usability.ts";
import type { Context } from "./context.ts";
import { languagesOf } from "./language.ts";
import { fallenNotice } from "./relations/fallen-reason.ts";
import { reviewNotice } from "./record-receipt.ts";
import { statusMark } from "./status.ts";
import type { LinkView, MarkView, NoticeView } from "./views.ts";
import { claimWords } from "./words/claims.ts";

type Template = Entry<"templates">;

/** Whether a reply may be sent, and what the day alone changes after the page was made. */
export interface TemplateLife {
  /** Whether it may be sent today: approved, in force, not expired. */
  readonly usable: boolean;
  readonly status: MarkView;
  /** What must be known today. */
  readonly notices: readonly NoticeView[];
  /** Instead of the box once its last day is over. */
  readonly expiry: Turn;
  /** Beside the box once its review is due. */
  readonly review: Turn;
  readonly substitute?: LinkView | undefined;
}

/** What a page says from the day after one it names. */
export interface Turn {
  /** ISO date: the last day before. */
  readonly after: string;
  readonly status: MarkView;
  readonly notice: NoticeView;
  /** The content says which day it is, so that the reader's own calendar changes nothing. */
  readonly isPinned: boolean;
}

export function templateLife(context: Context, entry: Template): TemplateLife {
  const { data } = entry;
  const { portal, words } = context;
  const isPinned = portal.catalogue.site?.data.as_of !== undefined;
  const now = usability(portal.catalogue, entry, portal.asOf);
  const expired = expiredNotice(context, data);
  const lastDay = lastDayOf(portal.catalogue, entry);
  const due = reviewDue(data.last_reviewed_on, data.review_in);
  const overdue: MarkView = { word: words.reviewOverdue, tone: "warn", icon: "clock" };
  return {
    usable: now === "usable",
    status:
      now === "not_yet" ? notYetMark(context, data) : statusMark(context, statusToday[now] ?? data.status),
    notices: [
      ...(now === "usable" ? [] : [now === "expired" ? expired : refusal(context, entry)]),
      ...swedishOnly(context, data),
      ...reviewNotice(context, data),
    ],
    expiry: {
      after: lastDay,
      status: statusMark(context, "expired"),
      notice: expiredNotice(context, { ...data, expires: lastDay }),
      isPinned,
    },
    review: {
      after: due,
      status: overdue,
      notice: { tone: "warn", mark: overdue, text: due },
      isPinned,
    },
    substitute: substituteOf(context, data.suspended?.substitute ?? data.superseded_by),
  };
}

/** What the day, or what it rests on, makes of a status. */
const statusToday: { readonly [U in Usability]?: string } = { expired: "expired", grounds: "suspended" };

/** Why it may not be sent, whom to ask, and what to use instead. */
function refusal(context: Context, entry: Template): NoticeView {
  const { data } = entry;
  const { words, say } = context;
  const ask = whomToAsk(context, data.owner);
  const fallen =
    data.status === "approved" ? fallenNotice(context, entry, claimWords.withdrawn, ask) : undefined;
  if (fallen) return fallen;
  const link = substituteOf(context, data.suspended?.substitute ?? data.superseded_by);
  if (data.status === "suspended" && data.suspended) {
    const { since, reason } = data.suspended;
    const word = `${words.suspended} ${words.since} ${since}`;
    return {
      tone: "stop",
      mark: { word, tone: "stop", icon: "octagon" },
      text: `${say(reason)} ${ask}`,
      link,
    };
  }
  const mark = data.status === "approved" ? notYetMark(context, data) : statusMark(context, data.status);
  return { tone: "warn", mark, text: `${words.notToBeSent} ${ask}`, link };
}

/** Approved, but its first day has not come. */
const notYetMark = ({ words }: Context, data: Template["data"]): MarkView => ({
  word: `${words.appliesFrom} ${data.effective_date}`,
  tone: "none",
  icon: "clock",
});

function expiredNotice(context: Context, { expires, owner }: Template["data"]): NoticeView {
  const { words } = context;
  return {
    tone: "stop",
    mark: { word: `${words.expired} ${expires}`, tone: "stop", icon: "octagon" },
    text: `${words.notToBeSent} ${whomToAsk(context, owner)}`,
  };
}

/** `Fråga redaktör eller ersättaren, innehållsproducent.` */
function whomToAsk(context: Context, owner: string): string {
  const { words, role } = context;
  const deputy = deputyOf(context, owner);
  return `${words.ask} ${role(owner)}${deputy ? ` ${words.orDeputy} ${deputy}` : ""}.`;
}

/** Who steps in for a role, as written in running text. */
export function deputyOf({ portal, role }: Context, id: string): string | undefined {
  const deputy = portal.catalogue.roles.get(id)?.data.deputy;
  return deputy && role(deputy);
}

function swedishOnly({ words, say, portal }: Context, data: Template["data"]): NoticeView[] {
  const reason = languagesOf(portal.catalogue).length > 1 ? data.english_not_needed : undefined;
  return reason ? [{ tone: "none", text: `${words.swedishOnly} ${say(reason)}` }] : [];
}

function substituteOf({ portal, say, link, words }: Context, id: string | undefined): LinkView | undefined {
  const entry = id === undefined ? undefined : portal.catalogue.templates.get(id);
  return entry && link("templates", entry.id, `${words.useInstead} ${say(entry.data.title)}`);
}
