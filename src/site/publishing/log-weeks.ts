import { dutyCounts, type DutyCounts } from "../../engine/publishing/duty-counts.ts";
import type { WeekFigures } from "../../engine/publishing/log-figures.ts";
import { isClosed } from "../../lib/period.ts";
import { capital, type Context } from "../context.ts";
import { periodInFull } from "../figures.ts";
import { logText } from "./log-figures-text.ts";
import { logRows } from "./log-rows.ts";
import type { SectionView } from "../record-view.ts";
import { targetOf } from "./log-targets.ts";
import type { LineView } from "../views.ts";
import { publishingWords as texts } from "../words/publishing.ts";

/** How the last week that is over went, against the goals. */
export function lastWeekSection(context: Context, figures: WeekFigures | undefined): SectionView[] {
  if (!figures) return [];
  const { say, language } = context;
  const { share } = logText(context);
  const counts = countsOf(context, figures);
  const of = (part: number, whole: number) => `${part} ${say(texts.of)} ${whole}`;
  const goal = (source: Parameters<typeof targetOf>[1]) => {
    const target = targetOf(context, source);
    return target === undefined ? [] : [`${say(texts.goal)} ${target.text}.`];
  };
  const line = (label: string, value: string, why: readonly string[] = []): LineView => ({
    label,
    value,
    form: "figure",
    why,
  });
  return [
    {
      id: "last-week",
      title: `${say(texts.lastWeek)}: ${periodInFull(figures.week, language)}`,
      lines: [
        line(say(texts.firstPass), share(figures.firstPassRate), [
          `${of(figures.passedFirst, figures.reviewed)}.`,
          ...goal("first_pass_rate"),
        ]),
        line(say(texts.rejections), share(figures.rejectionRate), [
          `${of(figures.rejected, figures.submitted)}.`,
          ...goal("ad_rejection_rate"),
        ]),
        line(say(texts.warnings), String(figures.warnings), [say(texts.warningsGoal)]),
        line(say(texts.labels), of(counts.labelsShown, counts.labelsNeeded)),
        line(say(texts.second), of(counts.secondThere, counts.secondNeeded)),
      ],
    },
  ];
}

/** Three tables, a row for each week: the review, the platforms, the labels and the second person. */
export function weekSections(context: Context, weeks: readonly WeekFigures[]): SectionView[] {
  const { say } = context;
  const { share, whole } = logText(context);
  const table = (
    id: string,
    title: string,
    caption: string,
    columns: readonly string[],
    cells: (week: WeekFigures) => readonly string[],
  ): SectionView => ({
    id,
    title,
    table: {
      caption,
      columns: [{ title: say(texts.week) }, ...columns.map((one) => ({ title: one, isNumeric: true }))],
      rows: weeks.toReversed().map((week) => [weekName(context, week), ...cells(week)]),
    },
  });
  return [
    table(
      "review",
      say(texts.review),
      say(texts.reviewCaption),
      [say(texts.reviewed), say(texts.passed), say(texts.share)],
      (week) => [whole(week.reviewed), whole(week.passedFirst), share(week.firstPassRate)],
    ),
    table(
      "platforms",
      say(texts.platforms),
      say(texts.platformsCaption),
      [texts.published, texts.submitted, texts.rejected, texts.share, texts.limited, texts.warned].map(say),
      (week) => [
        whole(week.published),
        whole(week.submitted),
        whole(week.rejected),
        share(week.rejectionRate),
        whole(week.limited),
        whole(week.warnings),
      ],
    ),
    table(
      "duties",
      say(texts.duties),
      say(texts.dutiesCaption),
      [texts.labelsNeeded, texts.labelsShown, texts.labelsLate, texts.secondNeeded, texts.secondThere].map(
        say,
      ),
      (week) => {
        const counts = countsOf(context, week);
        return [
          counts.labelsNeeded,
          counts.labelsShown,
          counts.labelsLate,
          counts.secondNeeded,
          counts.secondThere,
        ].map(whole);
      },
    ),
  ];
}

/** `v. 46`, and for the week that is not over that it is not. */
export function weekName({ portal, language, say }: Context, { week }: Pick<WeekFigures, "week">): string {
  const name = capital(periodInFull(week, language));
  return isClosed(week, portal.asOf) ? name : `${name} (${say(texts.current)})`;
}

function countsOf({ portal }: Context, { week }: WeekFigures): DutyCounts {
  const { rules, claims } = portal.catalogue;
  const out = logRows(portal).filter(
    ({ published }) => published !== undefined && published >= week.start && published <= week.end,
  );
  return dutyCounts(out, rules, claims);
}
