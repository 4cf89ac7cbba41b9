import { describe, expect, test } from "vitest";
import type { KpiEvent } from "../../src/engine/events.ts";
import { buildHistory, readAsOf } from "../../src/engine/reading.ts";
import { buildSeries, seriesAsOf } from "../../src/engine/series.ts";
import { flagHistory, flagPoints, limitsBySegment } from "../../src/engine/point-flags.ts";
import { variationHistory } from "../../src/engine/variation.ts";
import { afterWeek, eventInWeek, rowsOf, weeklyHistory } from "./weekly.ts";

/** Mean 10.17, limits 6.30 and 14.04; see the variation tests. */
const reference = [10, 11, 9, 10, 12, 10, 9, 11, 10, 11, 9, 10];
const raised = reference.map((value) => value + 10);
const seriesWith = (values: readonly (number | null)[], events: readonly KpiEvent[]) =>
  buildSeries(rowsOf(values), "weekly", afterWeek(values.length), events);

describe("segments of a series", () => {
  test.for<{ because: string; events: KpiEvent[]; starts: number[] }>([
    { because: "there are no events", events: [], starts: [0] },
    { because: "a step cuts", events: [eventInWeek(13, "step")], starts: [0, 12] },
    {
      because: "a day inside the week cuts at the week",
      events: [eventInWeek(13, "step", { date: "2026-03-25" })],
      starts: [0, 12],
    },
    { because: "so does a new definition", events: [eventInWeek(5, "definition_change")], starts: [0, 4] },
    {
      because: "notes and incidents do not",
      events: [eventInWeek(5, "note"), eventInWeek(6, "incident")],
      starts: [0],
    },
    {
      because: "two in a week cut once",
      events: [eventInWeek(5, "step"), eventInWeek(5, "definition_change")],
      starts: [0, 4],
    },
    { because: "one in the first week changes nothing", events: [eventInWeek(1, "step")], starts: [0] },
    {
      because: "nor does one before it",
      events: [eventInWeek(1, "step", { date: "2020-01-01" })],
      starts: [0],
    },
    { because: "nor one after the last week", events: [eventInWeek(30, "step")], starts: [0] },
  ])("when $because", ({ events, starts }) => {
    const { segments, points } = seriesWith([...reference, ...raised], events);
    expect(segments.map(({ from }) => from)).toEqual(starts);
    expect(segments.flatMap((segment) => segment.points)).toEqual(points);
  });

  test("the changed definition is the one to name", () => {
    const events = [eventInWeek(5, "step"), eventInWeek(5, "definition_change")];
    expect(seriesWith(reference, events).segments[1]?.event?.kind).toBe("definition_change");
  });

  test("an empty series has none, and an earlier date only those that had begun", () => {
    const events = [eventInWeek(13, "step")];
    expect(seriesWith([], events).segments).toEqual([]);
    const early = seriesAsOf(seriesWith([...reference, ...raised], events), afterWeek(12));
    expect(early.segments.map(({ points }) => points.length)).toEqual([12]);
  });
});

describe("a step", () => {
  const values = [...reference, ...raised, 35];
  const history = weeklyHistory("kpi", values, { events: [eventInWeek(13, "step")] });
  const told = history.variations.map(({ verdict }) => verdict);

  test("starts limits anew: too little data, then trial, then locked on its own points", () => {
    expect(told.slice(12, 19)).toEqual(Array(7).fill("too_little_data"));
    expect(told.slice(19, 23)).toEqual(Array(4).fill("trial"));
    expect(told.slice(23)).toEqual(["common_cause", "improving"]);
    expect(history.variations.at(-1)?.limits?.mean).toBeCloseTo(122 / 12 + 10, 12);
    expect(history.variations.at(-1)?.limits?.periods[0]).toBe("2026-W13");
  });

  test("leaves what was said before it alone", () => {
    const before = weeklyHistory("kpi", values);
    expect(history.variations.slice(0, 12)).toEqual(before.variations.slice(0, 12));
    expect(before.variations[12]?.verdict).toBe("improving");
  });

  test("starts the trend anew", () => {
    expect(history.trends[12]).toEqual({ verdict: "too_little_data", measured: 1 });
    expect(history.trends[19]).toMatchObject({ measured: 8 });
  });

  test("is named in the reading, and leaves the previous value comparable", () => {
    const reading = readAsOf(history, afterWeek(13));
    expect(reading).toMatchObject({
      event: { kind: "step" },
      previous: { value: 10 },
      latest: { value: 20 },
    });
    expect(readAsOf(history, afterWeek(12)).event).toBeUndefined();
  });

  test("of another KPI changes nothing", () => {
    const other = weeklyHistory("kpi", values, { events: [eventInWeek(13, "step", { kpi: "ctr" })] });
    expect(other.variations).toEqual(weeklyHistory("kpi", values).variations);
  });

  test("keeps an old value old", () => {
    const silent = weeklyHistory("kpi", [...reference, null, null, null], {
      events: [eventInWeek(14, "step")],
    });
    expect(silent.variations.slice(12).map(({ verdict }) => verdict)).toEqual([
      "unknown",
      "too_little_data",
      "stale",
    ]);
  });

  test("gives each stretch its own limits and flags", () => {
    expect(limitsBySegment(history).map(({ from, to, limits }) => [from, to, limits?.mean])).toEqual([
      ["2026-W01", "2026-W12", 122 / 12],
      ["2026-W13", "2026-W25", expect.closeTo(122 / 12 + 10, 12)],
    ]);
    const flags = flagHistory(history);
    expect(flags.map(({ period }) => period)).toEqual(history.series.points.map(({ period }) => period.text));
    expect(flags.filter(({ signals }) => signals.length > 0)).toEqual([
      { period: "2026-W25", signals: ["A"], side: "high", finding: "improving" },
    ]);
  });

  test("one set of limits flags only its own stretch", () => {
    const flags = flagPoints(history.series, history.variations.at(-1)?.limits, "higher");
    expect(flags.slice(0, 12).every(({ signals }) => signals.length === 0)).toBe(true);
  });
});

describe("a changed definition", () => {
  test("makes earlier values no previous ones, also after a later step", () => {
    const events = [eventInWeek(3, "definition_change"), eventInWeek(5, "step")];
    const history = weeklyHistory("kpi", [1, 2, 30, null, 32], { events });
    expect(readAsOf(history, afterWeek(2)).previous?.value).toBe(1);
    expect(readAsOf(history, afterWeek(3)).previous).toBeUndefined();
    expect(readAsOf(history, afterWeek(4)).previous).toBeUndefined();
    expect(readAsOf(history, afterWeek(5)).previous?.value).toBe(30);
  });
});

describe("an incident", () => {
  const storm = (...periods: string[]): KpiEvent => eventInWeek(6, "incident", { periods });

  test("takes its weeks out of the reference period; their values stay", () => {
    const values = [...reference.slice(0, 5), 90, ...reference.slice(5)];
    const history = weeklyHistory("kpi", values, { events: [storm("2026-W06")] });
    expect(history.series.points[5]).toMatchObject({ value: 90, excluded: true });
    const limits = history.variations.at(-1)?.limits;
    expect(limits).toMatchObject({ status: "locked" });
    expect(limits?.mean).toBeCloseTo(122 / 12, 12);
    expect(limits?.periods).not.toContain("2026-W06");
    expect(history.trends.at(-1)).toMatchObject({ measured: 12 });
  });

  test("makes the verdict of its weeks unknown and breaks runs", () => {
    const values = [...reference, 20, 11, 20];
    const history = weeklyHistory("kpi", values, { events: [storm("2026-W13", "2026-W14")] });
    expect(history.variations.slice(12)).toMatchObject([
      { verdict: "unknown", excluded: true, signals: [] },
      { verdict: "unknown", excluded: true, signals: [] },
      { verdict: "improving", signals: ["A"] },
    ]);
  });

  test("is no missing value: the KPI is fresh", () => {
    const history = weeklyHistory("kpi", [...reference, 20, 20, 20, 20], {
      events: [storm("2026-W13", "2026-W14", "2026-W15", "2026-W16")],
    });
    expect(readAsOf(history, afterWeek(16))).toMatchObject({
      freshness: "current",
      latest: { value: 20 },
      variation: { verdict: "unknown" },
    });
  });

  test.for([
    { because: "it names no periods", event: eventInWeek(13, "incident") },
    { because: "it names another week", event: storm("2025-W13") },
    { because: "a note names the week", event: eventInWeek(13, "note", { periods: ["2026-W13"] }) },
  ])("changes nothing when $because", ({ event }) => {
    const values = [...reference, 20];
    expect(weeklyHistory("kpi", values, { events: [event] }).variations).toEqual(
      weeklyHistory("kpi", values).variations,
    );
  });
});

test("events do not depend on their order", () => {
  const events = [
    eventInWeek(13, "step"),
    eventInWeek(4, "incident", { periods: ["2026-W04"] }),
    eventInWeek(20, "note"),
  ];
  const values = [...reference, ...raised];
  expect(seriesWith(values, events.toReversed())).toEqual(seriesWith(values, events));
  expect(variationHistory(seriesWith(values, []), "higher")).toHaveLength(24);
  const definition = { id: "kpi", cadence: "weekly", better: "higher" } as const;
  expect(buildHistory(definition, rowsOf(values), afterWeek(24), events.toReversed()).variations).toEqual(
    buildHistory(definition, rowsOf(values), afterWeek(24), events).variations,
  );
});
