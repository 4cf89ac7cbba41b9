import type { PublishingRow } from "../../content-types/publishing.ts";
import { periodContaining, type Period } from "../../lib/period.ts";
import { median } from "../stats/median.ts";

/** What the log says of some of its rows. A figure that nothing can be counted from is undefined, never 0. */
export interface LogFigures {
  /** Pieces that had their first review, and those that it let through as they were. */
  readonly reviewed: number;
  readonly passedFirst: number;
  /** Ratio from 0 to 1. */
  readonly firstPassRate: number | undefined;
  /** Pieces that reached the platform. */
  readonly published: number;
  /** Ads that the platform was given, each ad format counted, and those that it rejected. */
  readonly submitted: number;
  readonly rejected: number;
  /** Ratio from 0 to 1. */
  readonly rejectionRate: number | undefined;
  /** Pieces that the platform warned us about, and those that it let fewer people see. */
  readonly warnings: number;
  readonly limited: number;
  /** Versions made of all the pieces, and what one cost on average, in SEK. */
  readonly assets: number;
  readonly costPerAsset: number | undefined;
  /** Calendar days from order to publication, of the middle piece. */
  readonly daysToPublish: number | undefined;
  readonly impressions: number;
  readonly clicks: number;
  readonly saves: number;
  /** Ads only. */
  readonly conversions: number;
  /** SEK. */
  readonly spend: number;
  readonly revenue: number;
  /** Cost per conversion, in SEK. */
  readonly cpa: number | undefined;
  /** Revenue for each krona spent on ads. */
  readonly roas: number | undefined;
}

/** The figures of one week. */
export interface WeekFigures extends LogFigures {
  readonly week: Period;
}

/** Whether the piece reached the platform: also one that the platform then turned away. */
export const reachedPlatform = ({ published, outcome }: PublishingRow): boolean =>
  published !== undefined && outcome !== "called_off";

/**
 * The figures of all rows given.
 *
 * @param rows In any order.
 */
export const logFigures = (rows: readonly PublishingRow[]): LogFigures =>
  figuresOf(rows, rows.filter(reachedPlatform));

/**
 * The figures week by week. What the review found counts in the week of the review, and everything else in the week of
 * publication, so a piece that was reviewed on a Friday may stand in two weeks.
 *
 * @param rows In any order.
 * @returns A week for each that has a row, in time order.
 */
export function weeklyFigures(rows: readonly PublishingRow[]): WeekFigures[] {
  // Calendars are slow, and many rows share a day.
  const weeks = new Map(daysOf(rows).map((day) => [day, periodContaining(day, "weekly")]));
  const indexOf = (day: string) => weeks.get(day)?.index;
  const reviewed = Map.groupBy(rows, ({ reviewed_on: day }) => indexOf(day));
  const published = Map.groupBy(rows.filter(reachedPlatform), ({ published: day = "" }) => indexOf(day));
  const byIndex = new Map(Array.from(weeks.values(), (week) => [week.index, week]));
  return Array.from(byIndex.values())
    .toSorted((a, b) => a.index - b.index)
    .map((week) => ({
      week,
      ...figuresOf(reviewed.get(week.index) ?? [], published.get(week.index) ?? []),
    }));
}

/** The figures of each format that has a row, by its id. */
export const figuresByFormat = (rows: readonly PublishingRow[]): ReadonlyMap<string, LogFigures> =>
  new Map(
    Array.from(
      Map.groupBy(rows, ({ format }) => format),
      ([id, own]) => [id, logFigures(own)],
    ),
  );

/** Every day on which something counts, each once. */
function daysOf(rows: readonly PublishingRow[]): string[] {
  const published = rows.filter(reachedPlatform).flatMap(({ published: day }) => day ?? []);
  return [...new Set([...rows.map(({ reviewed_on: day }) => day), ...published])];
}

function figuresOf(reviewed: readonly PublishingRow[], published: readonly PublishingRow[]): LogFigures {
  const ads = published.filter(({ kind }) => kind === "ad");
  const passedFirst = reviewed.filter(({ first_pass: passed }) => passed === "yes").length;
  const submitted = sum(ads, ({ assets }) => assets);
  const rejected = sum(ads, (row) => row.rejected);
  const assets = sum(published, (row) => row.assets);
  const spend = sum(ads, (row) => row.spend);
  const conversions = sum(ads, (row) => row.conversions);
  const revenue = sum(ads, (row) => row.revenue);
  return {
    reviewed: reviewed.length,
    passedFirst,
    firstPassRate: ratio(passedFirst, reviewed.length),
    published: published.length,
    submitted,
    rejected,
    rejectionRate: ratio(rejected, submitted),
    warnings: published.filter(({ outcome }) => outcome === "warning").length,
    limited: published.filter(({ outcome }) => outcome === "limited").length,
    assets,
    costPerAsset: ratio(
      sum(published, (row) => row.production_cost),
      assets,
    ),
    daysToPublish: published.length === 0 ? undefined : median(published.map(daysToPublish)),
    impressions: sum(published, (row) => row.impressions),
    clicks: sum(published, (row) => row.clicks),
    saves: sum(published, (row) => row.saves),
    conversions,
    spend,
    revenue,
    cpa: ratio(spend, conversions),
    roas: ratio(revenue, spend),
  };
}

const daysToPublish = ({ ordered_on: from, published: to = from }: PublishingRow): number =>
  Temporal.PlainDate.from(from).until(to).days;

const sum = (rows: readonly PublishingRow[], of: (row: PublishingRow) => number | undefined): number =>
  rows.reduce((total, row) => total + (of(row) ?? 0), 0);

const ratio = (part: number, whole: number): number | undefined => (whole === 0 ? undefined : part / whole);
