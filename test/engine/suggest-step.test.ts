import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { eventYaml, suggestedEvent, suggestStep } from "../../src/engine/suggest-step.ts";
import { afterWeek, eventInWeek, weeklyHistory } from "./weekly.ts";

/** Mean 10.17, limits 6.30 and 14.04; see the variation tests. */
const reference = [10, 11, 9, 10, 12, 10, 9, 11, 10, 11, 9, 10];
const up = (weeks: number): number[] => Array.from({ length: weeks }, (_, i) => 12 + (i % 2));
const target = { op: ">=", value: 15, by: "2026-12-31" } as const;

describe("suggestStep(history)", () => {
  // Pettitt by hand: 12 low values against 15 high ones, U = 180 less ties; p is far under 0.05.
  test("suggests one when B has stood for 8 periods and Pettitt agrees", () => {
    const suggestion = suggestStep(weeklyHistory("kpi", [...reference, ...up(15)], { better: "lower" }));
    expect(suggestion).toMatchObject({
      kpi: "kpi",
      because: "lasting",
      date: afterWeek(12),
      period: "2026-W13",
      side: "high",
      measured: 15,
    });
    expect(suggestion?.p).toBeLessThan(0.001);
  });

  test.for([
    { because: "nothing happens", values: [...reference, ...reference], more: {} },
    { because: "B has stood for 7", values: [...reference, ...up(14)], more: {} },
    { because: "it is over", values: [...reference, ...up(15), 9], more: {} },
    { because: "good news is 7 points old", values: [...reference, ...up(7)], more: { target } },
    { because: "bad news has a target", values: [...reference, ...up(8)], more: { target, better: "lower" } },
    { because: "good news has no target", values: [...reference, ...up(8)], more: {} },
    { because: "limits are a trial", values: up(9), more: { target } },
    { because: "there is nothing", values: [], more: { target } },
    {
      because: "the step is declared",
      values: [...reference, ...up(15)],
      more: { events: [eventInWeek(13, "step")] },
    },
  ] as const)("suggests nothing when $because", ({ values, more }) => {
    expect(suggestStep(weeklyHistory("kpi", values, more))).toBeUndefined();
  });

  test("good news for a KPI with a target does not wait: 8 points are enough for trial limits", () => {
    const suggestion = suggestStep(weeklyHistory("kpi", [...reference, ...up(8)], { target }));
    expect(suggestion).toMatchObject({ because: "good_news", period: "2026-W13", measured: 8 });
  });

  test("a gap at the end does not take it back, nor a gap inside", () => {
    const values = [...reference, ...up(8), null, ...up(8), null];
    expect(suggestStep(weeklyHistory("kpi", values, { target }))).toMatchObject({
      period: "2026-W13",
      measured: 16,
    });
  });
});

describe("suggestedEvent and eventYaml", () => {
  const suggestion = {
    kpi: "ctr",
    date: "2026-03-23",
    period: "2026-W13",
    because: "lasting",
    side: "low",
    measured: 15,
    p: 0.0123,
  } as const;

  test("are ready to paste, in both languages and on one line", () => {
    const event = suggestedEvent(suggestion, { by: "annons" });
    expect(event).toEqual({
      date: "2026-03-23",
      kpi: "ctr",
      kind: "step",
      reason: {
        sv: "Ny nivå sedan 2026-W13: 15 mätvärden i rad under det gamla medelvärdet, p = 0,012. Orsak: …",
        en: "New level since 2026-W13: 15 values in a row below the old mean, p = 0.012. Cause: …",
      },
      by: "annons",
    });
    expect(parse(eventYaml(event))).toEqual([event]);
    expect(eventYaml(event)).not.toContain("\n");
  });

  test("need no English", () => {
    const event = { ...suggestedEvent(suggestion, { by: "annons" }), reason: { sv: "Ny nivå: 1" } };
    expect(parse(eventYaml(event))).toEqual([event]);
  });

  test("round no p to nothing, and do without one", () => {
    const words = (p?: number) => suggestedEvent({ ...suggestion, p }, { by: "annons" }).reason.sv;
    expect(words(1e-7)).toContain("p < 0,001");
    expect(words()).toContain("medelvärdet. Orsak");
  });
});
