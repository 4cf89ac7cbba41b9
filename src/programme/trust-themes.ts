import type { Catalogue, Entry } from "../catalogue/catalogue.ts";
import type { DataOf } from "../content-types/index.ts";
import { parsePeriod, type Period } from "../lib/period.ts";

export type Theme = DataOf<"trustReviews">["themes"][number];
type TemplateChange = Extract<NonNullable<Theme["change"]>, { version: number }>;

/** A trust review with the week that it read. */
export interface ReviewedWeek {
  readonly week: Period;
  readonly review: Entry<"trustReviews">;
}

/** Every trust review, the first week first. */
export function reviewedWeeks({ trustReviews }: Pick<Catalogue, "trustReviews">): ReviewedWeek[] {
  return Array.from(trustReviews.values())
    .flatMap((review) => {
      const week = parsePeriod(review.data.week, "weekly");
      return week ? [{ week, review }] : [];
    })
    .toSorted((a, b) => a.week.index - b.week.index);
}

/** A theme in one week, with how long it has been coming back. */
export interface RecurringTheme {
  readonly theme: Theme;
  /** Its place in the review. */
  readonly at: number;
  /** Weeks in a row with it, this one included; 1 when it is new. */
  readonly weeks: number;
  /** How often it came up the week before; undefined when it did not. */
  readonly before?: number | undefined;
  /** In how many of those weeks, at the end of the run, it had neither a template nor a decision. */
  readonly unanswered: number;
}

/** The themes of every review, each with its run of weeks; in the order of `reviewed`. */
export function recurringThemes(
  reviewed: readonly ReviewedWeek[],
): ReadonlyMap<string, readonly RecurringTheme[]> {
  const found = new Map<string, readonly RecurringTheme[]>();
  let last: { readonly index: number; readonly themes: ReadonlyMap<string, RecurringTheme> } | undefined;
  for (const { week, review } of reviewed) {
    const before = last?.index === week.index - 1 ? last.themes : undefined;
    const themes = review.data.themes.map((theme, at): RecurringTheme => {
      const earlier = before?.get(theme.id);
      const isAnswered = theme.template !== undefined || theme.change !== undefined;
      return {
        theme,
        at,
        weeks: 1 + (earlier?.weeks ?? 0),
        before: earlier?.theme.count,
        unanswered: isAnswered ? 0 : 1 + (earlier?.unanswered ?? 0),
      };
    });
    found.set(review.id, themes);
    last = { index: week.index, themes: new Map(themes.map((one) => [one.theme.id, one])) };
  }
  return found;
}

/** The change of a template that a theme led to; undefined when nothing was to be changed. */
export const templateChange = ({ change }: Theme): TemplateChange | undefined =>
  change && "template" in change ? change : undefined;

/**
 * Whether a template has been changed as a review said.
 *
 * - `made`: it has reached the version, no earlier than the week that was read.
 * - `waiting`: it has not reached it, or is not approved yet.
 * - `before`: it had that version already when the week began, so the review changed nothing.
 */
export function changeMade(
  { template, version }: TemplateChange,
  week: Period,
  templates: Catalogue["templates"],
): "made" | "waiting" | "before" {
  const data = templates.get(template)?.data;
  if (!data || data.version < version) return "waiting";
  if (data.version > version) return "made";
  if (data.status === "draft" || data.status === "in_review") return "waiting";
  return data.effective_date < week.start ? "before" : "made";
}
