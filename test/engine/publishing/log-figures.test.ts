import { describe, expect, test } from "vitest";
import {
  figuresByFormat,
  logFigures,
  reachedPlatform,
  weeklyFigures,
} from "../../../src/engine/publishing/log-figures.ts";
import { logged } from "../../help/logged.ts";

const ad = { kind: "ad", spend: 900, conversions: 2, revenue: 2250, assets: 8, rejected: 1 } as const;

describe("logFigures(rows)", () => {
  test("of no rows gives no rate, and counts of 0", () => {
    expect(logFigures([])).toMatchObject({
      reviewed: 0,
      firstPassRate: undefined,
      rejectionRate: undefined,
      costPerAsset: undefined,
      daysToPublish: undefined,
      cpa: undefined,
      roas: undefined,
    });
  });

  test("counts reviews, assets, rejections and money by hand", () => {
    const figures = logFigures([
      logged({ production_cost: 600, clicks: 30, impressions: 1000, saves: 4 }),
      logged({ first_pass: "no", ordered_on: "2026-11-01", outcome: "limited" }),
      logged({ ...ad, production_cost: 1200, clicks: 50, impressions: 4000 }),
      logged({ ...ad, rejected: 0, spend: 100, conversions: 0, revenue: 0, outcome: "warning" }),
    ]);
    expect(figures).toEqual({
      reviewed: 4,
      passedFirst: 3,
      firstPassRate: 0.75,
      published: 4,
      submitted: 16,
      rejected: 1,
      rejectionRate: 0.0625,
      warnings: 1,
      limited: 1,
      assets: 18,
      costPerAsset: 100, // 1800 / 18
      daysToPublish: 4, // 4, 9, 4, 4
      impressions: 5000,
      clicks: 80,
      saves: 4,
      conversions: 2,
      spend: 1000,
      revenue: 2250,
      cpa: 500,
      roas: 2.25,
    });
  });

  test("counts the review of what never came out, and nothing else of it", () => {
    const waiting = logged({ published: undefined, outcome: undefined, production_cost: 500 });
    const off = logged({
      published: undefined,
      outcome: "called_off",
      first_pass: "no",
      production_cost: 500,
    });
    const figures = logFigures([waiting, off]);
    expect([waiting, off].filter(reachedPlatform)).toEqual([]);
    expect(figures).toMatchObject({
      reviewed: 2,
      firstPassRate: 0.5,
      published: 0,
      assets: 0,
      costPerAsset: undefined,
      daysToPublish: undefined,
    });
  });

  test("has no cost per conversion where money bought none", () => {
    expect(logFigures([logged({ ...ad, conversions: 0 })])).toMatchObject({ cpa: undefined, roas: 2.5 });
  });

  test("leaves the figures of organic posts out of what ads cost", () => {
    expect(logFigures([logged({ assets: 5 })])).toMatchObject({ submitted: 0, rejectionRate: undefined });
  });
});

describe("weeklyFigures(rows)", () => {
  test("of no rows gives no week", () => {
    expect(weeklyFigures([])).toEqual([]);
  });

  test("counts a review on Friday and a publication on Monday in their own weeks, in time order", () => {
    const weeks = weeklyFigures([
      logged({ reviewed_on: "2026-11-13", published: "2026-11-16" }),
      logged({ reviewed_on: "2026-11-09", published: "2026-11-15" }),
      logged({ reviewed_on: "2026-10-30", published: "2026-10-30", ordered_on: "2026-10-20" }),
    ]);
    expect(weeks.map(({ week, reviewed, published }) => [week.text, reviewed, published])).toEqual([
      ["2026-W44", 1, 1],
      ["2026-W46", 2, 1],
      ["2026-W47", 0, 1],
    ]);
  });
});

test("figuresByFormat(rows) keeps formats apart", () => {
  const byFormat = figuresByFormat([logged(), logged({ format: "b" }), logged({ format: "b" })]);
  expect(Array.from(byFormat, ([id, { reviewed }]) => [id, reviewed])).toEqual([
    ["a", 1],
    ["b", 2],
  ]);
});
