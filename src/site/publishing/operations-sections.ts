import {
  figuresByFormat,
  logFigures,
  type LogFigures,
  type WeekFigures,
} from "../../engine/publishing/log-figures.ts";
import { fillIn } from "../../lib/fill-in.ts";
import { isClosed } from "../../lib/period.ts";
import type { Context } from "../context.ts";
import { periodInFull } from "../figures.ts";
import { logText } from "./log-figures-text.ts";
import { formatLink } from "./log-posts.ts";
import { recentRows } from "./log-rows.ts";
import { targetOf } from "./log-targets.ts";
import { weekName } from "./log-weeks.ts";
import { recentWeeksText } from "./recent-weeks-text.ts";
import type { SectionView } from "../record-view.ts";
import type { LineView } from "../views.ts";
import { operationsWords as texts } from "../words/operations.ts";

/** How the last week that is over went, beside the week before. */
export function lastWeekFigures(context: Context, weeks: readonly WeekFigures[]): SectionView[] {
  const { say, language, portal } = context;
  const closed = weeks.filter(({ week, published }) => isClosed(week, portal.asOf) && published > 0);
  const last = closed.at(-1);
  if (!last) return [];
  const before = closed.find(({ week }) => week.index === last.week.index - 1);
  const { kronor, whole, tenths } = logText(context);
  const cpaTarget = targetOf(context, "cpa");
  const line = (
    label: string,
    written: (figures: LogFigures) => string,
    why: readonly string[] = [],
  ): LineView => ({
    label,
    value: written(last),
    form: "figure",
    why: [...why, ...(before ? [`${say(texts.weekBefore)}: ${written(before)}.`] : [])],
  });
  return [
    {
      id: "last-week",
      title: `${say(texts.lastWeek)}: ${periodInFull(last.week, language)}`,
      lines: [
        line(say(texts.assets), ({ assets }) => whole(assets)),
        line(say(texts.costPerAsset), ({ costPerAsset }) => kronor(costPerAsset)),
        line(say(texts.days), ({ daysToPublish }) => tenths(daysToPublish), [say(texts.daysMedian)]),
        line(
          say(texts.cpa),
          ({ cpa }) => kronor(cpa),
          cpaTarget ? [`${say(texts.goal)} ${cpaTarget.text}.`] : [],
        ),
        line(say(texts.roas), ({ roas }) => tenths(roas)),
      ],
    },
  ];
}

/** A row for each week, the latest first. */
export function weekTable(context: Context, weeks: readonly WeekFigures[]): SectionView {
  const { say } = context;
  return {
    id: "weeks",
    title: say(texts.byWeek),
    table: {
      caption: say(texts.byWeekCaption),
      columns: [{ title: say(texts.week) }, ...figureColumns(context)],
      rows: weeks
        .filter(({ published }) => published > 0)
        .toReversed()
        .map((week) => [weekName(context, week), ...figureCells(context, week)]),
    },
  };
}

/** A row for each format that had a post, the one with most versions first. */
export function formatTable(context: Context): SectionView {
  const { say } = context;
  const byFormat = Array.from(figuresByFormat(recentRows(context.portal)))
    .filter(([, { published }]) => published > 0)
    .toSorted(([, a], [, b]) => b.assets - a.assets);
  return {
    id: "formats",
    title: say(texts.byFormat),
    table: {
      caption: fillIn(say(texts.byFormatCaption), { weeks: recentWeeksText(context) }),
      columns: [{ title: say(texts.format) }, ...figureColumns(context)],
      rows: byFormat.map(([id, figures]) => [formatLink(context, id), ...figureCells(context, figures)]),
    },
  };
}

/** On a format's own page: what its posts gave. Nothing while nothing is logged. */
export function formatResultSections(context: Context, format: string): SectionView[] {
  const { say } = context;
  const rows = recentRows(context.portal);
  if (rows.length === 0) return [];
  const figures = logFigures(rows.filter((row) => row.format === format));
  const title = say(texts.onFormat);
  if (figures.published === 0) return [{ id: "results", title, text: { text: say(texts.notPublished) } }];
  const { whole, kronor, share, tenths } = logText(context);
  const line = (label: string, value: string): LineView => ({ label, value, form: "figure" });
  // Results come when the first seven days are over.
  const counted = (amount: number): string => (figures.impressions > 0 ? whole(amount) : "–");
  return [
    {
      id: "results",
      title,
      lines: [
        line(say(texts.posts), whole(figures.published)),
        line(say(texts.passedFirst), share(figures.firstPassRate)),
        line(say(texts.days), tenths(figures.daysToPublish)),
        line(say(texts.costPerAsset), kronor(figures.costPerAsset)),
        line(say(texts.clicks), counted(figures.clicks)),
        line(say(texts.saves), counted(figures.saves)),
        ...(figures.conversions > 0
          ? [
              line(say(texts.conversions), whole(figures.conversions)),
              line(say(texts.cpa), kronor(figures.cpa)),
              line(say(texts.roas), tenths(figures.roas)),
            ]
          : []),
      ],
      link: { text: say(texts.title), href: context.href("/operations/") },
    },
  ];
}

const figureColumns = ({ say }: Context) =>
  [
    texts.posts,
    texts.assets,
    texts.cost,
    texts.daysShort,
    texts.spend,
    texts.conversions,
    texts.cpaShort,
    texts.roasShort,
  ].map((text) => ({ title: say(text), isNumeric: true }));

function figureCells(context: Context, figures: LogFigures): string[] {
  const { whole, kronor, tenths } = logText(context);
  // What ads cost comes with their results. Other posts of the week may have theirs before.
  const hasAds = figures.spend > 0;
  return [
    whole(figures.published),
    whole(figures.assets),
    kronor(figures.costPerAsset),
    tenths(figures.daysToPublish),
    hasAds ? kronor(figures.spend) : "–",
    hasAds ? whole(figures.conversions) : "–",
    kronor(figures.cpa),
    tenths(figures.roas),
  ];
}
