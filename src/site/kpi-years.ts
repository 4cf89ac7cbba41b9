import type { Context } from "./context.ts";
import type { ValueRow } from "./kpi-values.ts";
import { yearOf } from "./period-names.ts";
import type { LinkView, PageView } from "./views.ts";

/** Rows of the table on a KPI's own page: a year of weeks. A longer series has a page for each year besides. */
export const rowsOnKpiPage = 53;

/** The values of a KPI as its pages show them. */
export interface KpiValuesView {
  /** The latest, with the forecast; all of them when they are not too many. */
  readonly rows: readonly ValueRow[];
  /** Leads to each year, the latest first; none when all rows are shown. */
  readonly years: readonly LinkView[];
}

/** Every value of one calendar year. */
export interface KpiYearView {
  readonly page: PageView;
  readonly id: string;
  readonly year: string;
  readonly rows: readonly ValueRow[];
  /** The other years. */
  readonly years: readonly LinkView[];
  readonly json: LinkView;
}

/**
 * Cuts the values of a KPI so that its page does not grow with them.
 *
 * @param rows The latest first.
 */
export function kpiValues(context: Context, id: string, rows: readonly ValueRow[]): KpiValuesView {
  const measured = rows.filter(({ isAhead }) => !isAhead);
  if (measured.length <= rowsOnKpiPage) return { rows, years: [] };
  const shown = rows.length - measured.length + rowsOnKpiPage;
  return { rows: rows.slice(0, shown), years: yearLinks(context, id, Array.from(byYear(measured).keys())) };
}

/** A page for each year of a series that is longer than the KPI's own page shows; otherwise none. */
export function kpiYears(
  context: Context,
  kpi: { readonly id: string; readonly page: PageView; readonly json: LinkView },
  rows: readonly ValueRow[],
): KpiYearView[] {
  const { id, page, json } = kpi;
  if (kpiValues(context, id, rows).years.length === 0) return [];
  const years = byYear(rows.filter(({ isAhead }) => !isAhead));
  return Array.from(years, ([year, own]) => ({
    page: {
      ...page,
      title: `${page.title} ${year}`,
      address: yearAddress(id, year),
      crumbs: [...page.crumbs, { text: page.title, href: context.href(page.address), lang: page.titleLang }],
    },
    id,
    year,
    rows: own,
    years: yearLinks(
      context,
      id,
      Array.from(years.keys()).filter((other) => other !== year),
    ),
    json,
  }));
}

const byYear = (rows: readonly ValueRow[]) => Map.groupBy(rows, ({ id }) => yearOf(id));

const yearAddress = (id: string, year: string): string => `/kpis/${id}/${year}/`;

const yearLinks = ({ href }: Context, id: string, years: readonly string[]): LinkView[] =>
  years.map((year) => ({ text: year, href: href(yearAddress(id, year)) }));

/** What the browser's chart says at each point: one file for each language, since the page shows the latest only. */
export interface KpiLabels {
  readonly id: string;
  /** By period as authors write it: its name, and the lines under it. */
  readonly labels: Readonly<Record<string, readonly string[]>>;
}

export const kpiLabels = (id: string, rows: readonly ValueRow[]): KpiLabels => ({
  id,
  labels: Object.fromEntries(
    rows.map(({ id: period, period: name, value, judgement }) => [
      period,
      [name, value, judgement].filter((line) => line !== ""),
    ]),
  ),
});
