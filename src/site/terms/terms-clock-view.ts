import type { Entry } from "../../catalogue/catalogue.ts";
import { policyClock, type PolicyClock } from "../../engine/terms/policy-clock.ts";
import { currentTerms } from "../../engine/terms/terms-chain.ts";
import type { Context } from "../context.ts";
import type { MarkView, NoticeView } from "../views.ts";
import { changeKinds, materialities, termsWords as words } from "../words/terms.ts";

type Terms = Entry<"terms">;

/** `4 arbetsdagar`. */
export const workingDaysText = ({ say }: Context, days: number): string =>
  `${days} ${say(days === 1 ? words.workingDay : words.workingDays)}`;

/** How a version stands: against the clock when it has one, else whether it holds. */
export function termsMark(context: Context, { id, data }: Terms): MarkView {
  const clock = policyClock(data, context.portal.asOf);
  if (clock) return clockMark(context, clock);
  return isCurrent(context, id)
    ? { word: context.say(words.holdsNow), tone: "none", icon: "disc" }
    : { word: context.say(words.replaced), tone: "none", icon: "ring" };
}

/** What kind of version it is, and how much it means. */
export const termsFacts = ({ say }: Context, { data }: Terms): string[] => [
  say(changeKinds[data.change_kind]),
  ...(data.assessment ? [say(materialities[data.assessment.materiality])] : []),
];

/** The mark in a list that says already whether its versions hold: only what the clock says. */
export const clockMarkOf = (context: Context, { data }: Terms): MarkView | undefined => {
  const clock = policyClock(data, context.portal.asOf);
  return clock && clockMark(context, clock);
};

/** Whether a version is the one that holds now. */
export const isCurrent = ({ portal }: Context, id: string): boolean =>
  currentTerms(portal.catalogue.terms.values()).some((one) => one.id === id);

function clockMark({ say }: Context, { state, isLate }: PolicyClock): MarkView {
  if (state === "done")
    return isLate
      ? { word: say(words.agreedLate), tone: "warn", icon: "warning" }
      : { word: say(words.agreedInTime), tone: "good", icon: "check" };
  if (isLate) return { word: say(words.overdue), tone: "stop", icon: "octagon" };
  return { word: say(state === "unread" ? words.notAssessed : words.running), tone: "warn", icon: "clock" };
}

/** Said on top while a clock runs: how many working days have passed, and which is the last in time. */
export function clockNotice(context: Context, { data }: Terms): NoticeView[] {
  const { say, portal } = context;
  const clock = policyClock(data, portal.asOf);
  if (!clock || clock.state === "done") return [];
  const mark = clockMark(context, clock);
  const text = `${workingDaysText(context, clock.days)}; ${say(words.lastDay)} ${clock.lastDay}.`;
  return [{ tone: mark.tone, mark, text }];
}
