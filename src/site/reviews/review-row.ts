import { contentTypes } from "../../content-types/index.ts";
import type { DueReview } from "../../rules/reviews/due-reviews.ts";
import { capital, type Context } from "../context.ts";
import { entryTitle } from "../entry-title.ts";
import { raiseText } from "../risks/risk-raises.ts";
import type { LinkView, MarkView } from "../views.ts";
import { reviewWords as say } from "../words/reviews.ts";
import { riskWords } from "../words/risks.ts";
import type { PortalCause, PortalReview } from "./portal-reviews.ts";

/** Something to read through, as a row in a list. */
export interface ReviewRow {
  readonly id: string;
  readonly link: LinkView;
  readonly mark?: MarkView | undefined;
  /** Kind of record and, where the list holds several, the role. */
  readonly facts: string;
  /** What the calendar says. */
  readonly calendar: string;
  /** What has changed beneath it. */
  readonly causes: readonly { readonly when: string; readonly what: LinkView }[];
  /** How many more have. */
  readonly more?: string | undefined;
  /** ISO date: the row is there until the end of this day, or from the day after. */
  readonly until?: string | undefined;
  readonly after?: string | undefined;
}

/** What comes within so many days is on the list. */
export const daysAhead = 30;

/** A record may rest on a dozen things; which of them to begin with is enough. */
const shownCauses = 3;

/** A record’s title with its kind before it: titles of different kinds may be alike. */
export function namedEntry(context: Context, entry: DueReview["entry"]): string {
  return `${capital(contentTypes[entry.type].label[context.language])}: ${entryTitle(context, entry)}`;
}

export function reviewRow(context: Context, review: PortalReview, showsRole: boolean): ReviewRow {
  const { words, language, link, portal, role } = context;
  const { entry, owner, due, calendar, causes } = review;
  const overdue = calendar < portal.asOf;
  const more = causes.length - shownCauses;
  return {
    id: `${entry.type}-${entry.id}`,
    link: link(entry.type, entry.id, entryTitle(context, entry)),
    mark:
      due > portal.asOf && !overdue
        ? undefined
        : { word: overdue ? words.reviewOverdue : words.reviewSoon, tone: "warn", icon: "clock" },
    facts: [capital(contentTypes[entry.type].label[language]), ...(showsRole ? [role(owner)] : [])].join(
      " · ",
    ),
    calendar: `${say.byCalendar[language]} ${calendar}.`,
    causes: causes.slice(0, shownCauses).map((cause) => causeView(context, cause)),
    more: more > 0 ? `${say.andMore[language]} ${more}.` : undefined,
  };
}

function causeView(context: Context, { on, changed, raise }: PortalCause): ReviewRow["causes"][number] {
  const said = raise ? riskWords.raised : say.changed;
  const text = raise ? raiseText(context, raise) : namedEntry(context, on);
  return { when: `${context.say(said)} ${changed}:`, what: context.link(on.type, on.id, text) };
}

/** The same row once its day has come, for a page that is read later than it was made. */
export function onceDue(context: Context, row: ReviewRow, due: string): ReviewRow {
  return {
    ...row,
    after: dayBefore(due),
    mark: { word: context.words.reviewSoon, tone: "warn", icon: "clock" },
  };
}

export const dayBefore = (date: string): string =>
  Temporal.PlainDate.from(date).subtract({ days: 1 }).toString();
