import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import type { Language } from "../../src/site/language.ts";
import { parsePeriod, periodAt } from "../../src/lib/period.ts";
import { kpiView, type KpiView } from "../../src/site/kpi-view.ts";
import { contextOf } from "./portal-of.ts";

const last = parsePeriod("2026-W46", "weekly")?.index ?? Number.NaN;

/** The KPI `reach` with so many weeks up to 2026-W46, each 50 and a little. */
function viewOf(weeks: number, language: Language = "sv"): KpiView {
  const values = Array.from({ length: weeks }, (_, i) => 50 + ((i * 7) % 5)).join(" ");
  const context = contextOf(
    { kpis: { reach: { values, from: periodAt(last - weeks + 1, "weekly").text } } },
    language,
  );
  const entry = context.portal.catalogue.kpis.get("reach");
  const history = context.portal.kpis.get("reach");
  if (!entry || !history) throw new Error(JSON.stringify(context.portal.diagnostics));
  return kpiView(context, entry, history);
}

const periods = (rows: readonly { readonly id: string }[]) => [rows[0]?.id, rows.at(-1)?.id, rows.length];

describe("the values of a KPI", () => {
  test.for([
    { weeks: 0, shown: 0 },
    { weeks: 1, shown: 1 },
    { weeks: 53, shown: 53 },
  ])("stay on its page when there are $weeks", ({ weeks, shown }) => {
    const { values, years } = viewOf(weeks);
    expect(values.rows.filter(({ isAhead }) => !isAhead)).toHaveLength(shown);
    expect([values.years, years]).toEqual([[], []]);
  });

  // 46 of them are of 2026, so 8 are left of 2025, which has 52 weeks.
  const view = viewOf(54);

  test("are the latest there when there is one too many, and whole on a page for each year", () => {
    expect(periods(view.values.rows.filter(({ isAhead }) => !isAhead))).toEqual(["2026-W46", "2025-W46", 53]);
    expect(view.values.years).toEqual([
      { text: "2026", href: "/kpis/reach/2026/" },
      { text: "2025", href: "/kpis/reach/2025/" },
    ]);
    expect(view.years.map(({ year, rows }) => [year, ...periods(rows)])).toEqual([
      ["2026", "2026-W46", "2026-W01", 46],
      ["2025", "2025-W52", "2025-W45", 8],
    ]);
  });

  test("say on each row where it comes from, and in which year its week was", () => {
    expect(view.years[1]?.rows.at(-1)).toMatchObject({
      period: "v.\u00A045\u00A02025",
      row: { text: "rad\u00A02", href: "/source/internal/kpis/reach.csv/#L2" },
    });
    expect(viewOf(13).values.rows.at(-1)?.period).toBe("v.\u00A034");
  });

  test("lead from a year to the KPI and to the other years, in the page’s language", () => {
    const [latest] = viewOf(54, "en").years;
    expect(latest?.page).toMatchObject({ address: "/kpis/reach/2026/", section: "kpis" });
    expect(latest?.page.title).toMatch(/ 2026$/);
    expect(latest?.page.crumbs.map(({ href }) => href)).toEqual(["/en/kpis/", "/en/kpis/reach/"]);
    expect(latest?.years).toEqual([{ text: "2025", href: "/en/kpis/reach/2025/" }]);
  });

  test("are all named for the chart, also those that its page does not show", () => {
    const { labels } = view.labels;
    expect(Object.keys(labels).filter((period) => period.startsWith("2025"))).toHaveLength(8);
    expect(labels["2025-W45"]).toEqual(["v.\u00A045\u00A02025", "50", "Inom gränserna"]);
    expect(viewOf(0).labels.labels).toEqual({});
  });

  test("make the page no heavier in ten years than in five, but for the line of the chart", () => {
    const weight = ({ years: _, labels: __, chart, ...page }: KpiView) =>
      gzipSync(JSON.stringify({ ...page, chart: chart?.summary })).length;
    expect(weight(viewOf(520))).toBeLessThan(weight(viewOf(260)) + 150);
    expect(weight(viewOf(53))).toBeGreaterThan(weight(viewOf(5)) + 200);
  });
});
