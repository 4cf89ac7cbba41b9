import { isClosed, nextPeriod, parsePeriod, periodContaining, type Period } from "../lib/period.ts";
import type { ImportProblem } from "./import-problem.ts";
import type { Conversation } from "./read-conversations.ts";

export interface ChosenWeeks {
  readonly weeks: readonly Period[];
  readonly problems: readonly ImportProblem[];
  /** What an export that does not hold all of a week may have hidden, in sentences. */
  readonly cautions: readonly string[];
  /** First and last day that anything happened on, ISO dates; none in an empty export. */
  readonly span?: { readonly first: string; readonly last: string };
}

/**
 * The weeks to work out. Those that are asked for; else those that the export surely holds whole: it begins seven
 * days before, since a question may wait that long for its reply, it goes on to the week's last day, and the week
 * is over. A week that an export cuts off would give a figure that looks like any other.
 *
 * @param asked ISO weeks; none for every whole week.
 * @param asOf ISO date.
 */
export function chooseWeeks(
  conversations: readonly Conversation[],
  asked: readonly string[],
  asOf: string,
): ChosenWeeks {
  const days = conversations
    .flatMap(({ received, replied }) => [received, replied ?? received])
    .map((moment) => moment.toPlainDate().toString())
    .sort();
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) {
    return { weeks: [], cautions: [], problems: [{ message: "The export has no conversations." }] };
  }
  const span = { first, last };
  const earliest = Temporal.PlainDate.from(first).add({ days: 7 }).toString();
  if (asked.length > 0) {
    const { weeks, problems } = askedWeeks(asked, asOf);
    return { weeks, problems, cautions: weeks.flatMap((week) => cautionsOf(week, earliest, span)), span };
  }
  const weeks: Period[] = [];
  for (let week = periodContaining(earliest, "weekly"); week.end <= last; week = nextPeriod(week)) {
    if (week.start >= earliest && isClosed(week, asOf)) weeks.push(week);
  }
  if (weeks.length > 0) return { weeks, problems: [], cautions: [], span };
  const problem = {
    message: `The export, from ${first} to ${last}, does not surely hold a whole week and the seven days before it.`,
    hint: "If it does hold every question and reply of a week, name that: --week 2026-W46.",
  };
  return { weeks, problems: [problem], cautions: [], span };
}

function cautionsOf(
  { text, start, end }: Period,
  earliest: string,
  { first, last }: { first: string; last: string },
): string[] {
  const late = `The export begins on ${first}: questions from before that are missing in ${text}.`;
  const early = `The export ends on ${last}, before ${text} does: what was asked or answered after that is missing, and a question may seem to have had no reply.`;
  return [...(start < earliest ? [late] : []), ...(last < end ? [early] : [])];
}

/** The weeks that are asked for, each once and in time order; those that no calendar has or that are not over are problems. */
export function askedWeeks(asked: readonly string[], asOf: string): Pick<ChosenWeeks, "weeks" | "problems"> {
  const weeks: Period[] = [];
  const problems: ImportProblem[] = [];
  for (const text of new Set(asked)) {
    const week = parsePeriod(text, "weekly");
    if (!week) problems.push({ message: `"${text}" is no week.`, hint: "Write it as 2026-W46." });
    else if (!isClosed(week, asOf)) problems.push({ message: `${text} is not over on ${asOf}.` });
    else weeks.push(week);
  }
  return { weeks: weeks.sort((a, b) => a.index - b.index), problems };
}
