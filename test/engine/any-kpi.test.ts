import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { KpiEvent } from "../../src/engine/events.ts";
import type { Better, KpiDefinition } from "../../src/engine/kpi-definition.ts";
import { flagHistory, limitsBySegment } from "../../src/engine/point-flags.ts";
import { buildHistory, readAsOf, type KpiReading } from "../../src/engine/reading.ts";
import { suggestStep } from "../../src/engine/suggest-step.ts";
import { afterWeek, eventInWeek, rowsOf } from "./weekly.ts";

/** What must hold for every KPI, whatever its rows, target and events. */
const target = { op: "<=", value: 6, by: "2026-08-30" } as const;
const baseline = { value: 12, from: "2025-12-01", to: "2025-12-31" };
const kpi = (more: Partial<KpiDefinition> = {}): KpiDefinition => ({
  id: "kpi",
  cadence: "weekly",
  better: "lower",
  target,
  baseline,
  ...more,
});

const values = fc.array(fc.option(fc.integer({ min: -20, max: 20 }), { freq: 9 }), {
  minLength: 1,
  maxLength: 34,
});
const level = fc.tuple(fc.integer({ min: 8, max: 20 }), fc.integer({ min: -30, max: 30 }), values);
/** Half of the series step by some amount, so that signals and courses after a change come up. */
const series = fc.oneof(
  values,
  level.map(([at, by, all]) => all.map((value, i) => (value === null ? null : value + (i < at ? 0 : by)))),
);
const week = fc.integer({ min: 1, max: 34 });
const event = fc.oneof(
  week.map((n) => eventInWeek(n, "step")),
  week.map((n) => eventInWeek(n, "definition_change")),
  week.map((n) => eventInWeek(n, "note")),
  week.map((n) => eventInWeek(n, "incident", { periods: [`2026-W${String(n).padStart(2, "0")}`] })),
);
const events: fc.Arbitrary<KpiEvent[]> = fc.array(event, { maxLength: 3 });

function noNaN(value: unknown): void {
  if (typeof value === "number") expect(Number.isNaN(value)).toBe(false);
  else if (value !== null && typeof value === "object") for (const part of Object.values(value)) noNaN(part);
}

const verdicts = (reading: KpiReading) => ({
  variation: reading.variation.verdict,
  signals: reading.variation.signals,
  trend: reading.trend.verdict,
  course: reading.course.verdict,
  reason: "reason" in reading.course ? reading.course.reason : undefined,
  assurance: reading.assurance,
  status: reading.status,
});

describe("for any KPI", () => {
  test("what is said about a period never changes when later rows come", () => {
    fc.assert(
      fc.property(series, events, (all, happened) => {
        const whole = buildHistory(kpi(), rowsOf(all), afterWeek(all.length), happened);
        for (let weeks = 1; weeks <= all.length; weeks++) {
          const then = buildHistory(kpi(), rowsOf(all.slice(0, weeks)), afterWeek(weeks), happened);
          expect(readAsOf(whole, afterWeek(weeks))).toEqual(readAsOf(then, afterWeek(weeks)));
        }
      }),
      { numRuns: 60 },
    );
  });

  test("the order of rows and events does not matter", () => {
    fc.assert(
      fc.property(series, events, fc.integer(), (all, happened, turn) => {
        const rows = rowsOf(all);
        const cut = rows.length === 0 ? 0 : Math.abs(turn) % rows.length;
        const mixed = [...rows.slice(cut), ...rows.slice(0, cut).toReversed()];
        expect(buildHistory(kpi(), mixed, afterWeek(all.length), happened.toReversed()).courses).toEqual(
          buildHistory(kpi(), rows, afterWeek(all.length), happened).courses,
        );
      }),
    );
  });

  test("nothing is NaN, and every unknown has its reason", () => {
    fc.assert(
      fc.property(
        series,
        events,
        fc.constantFrom<Better>("higher", "lower", "neutral"),
        (all, happened, better) => {
          const history = buildHistory(kpi({ better }), rowsOf(all), afterWeek(all.length), happened);
          const reading = readAsOf(history, afterWeek(all.length));
          noNaN([history.variations, history.trends, history.courses, reading]);
          noNaN([flagHistory(history), limitsBySegment(history), suggestStep(history)]);
          for (const course of history.courses) expect("reason" in course).toBe(course.verdict === "unknown");
          if (reading.variation.verdict === "too_little_data") expect(reading.variation.reason).toBeDefined();
        },
      ),
    );
  });

  test("another unit changes no verdict", () => {
    fc.assert(
      fc.property(
        series,
        events,
        fc.constantFrom(0.5, 4, 1024),
        fc.integer({ min: -64, max: 64 }),
        (all, happened, by, shift) => {
          const convert = (value: number): number => by * (value + shift);
          const read = (rows: readonly (number | null)[], definition: KpiDefinition) =>
            readAsOf(
              buildHistory(definition, rowsOf(rows), afterWeek(all.length), happened),
              afterWeek(all.length),
            );
          const plain = read(all, kpi());
          const converted = read(
            all.map((value) => (value === null ? null : convert(value))),
            kpi({ target: { ...target, value: convert(6) }, baseline: { ...baseline, value: convert(12) } }),
          );
          expect(verdicts(converted)).toEqual(verdicts(plain));
          if (plain.course.pace !== undefined)
            expect(converted.course.pace).toBeCloseTo(plain.course.pace, 6);
        },
      ),
    );
  });

  test("a mirror image is judged the same", () => {
    fc.assert(
      fc.property(series, events, (all, happened) => {
        const read = (rows: readonly (number | null)[], definition: KpiDefinition) =>
          readAsOf(
            buildHistory(definition, rowsOf(rows), afterWeek(all.length), happened),
            afterWeek(all.length),
          );
        const plain = read(all, kpi());
        const mirrored = read(
          all.map((value) => (value === null ? null : -value)),
          kpi({
            better: "higher",
            target: { ...target, op: ">=", value: -6 },
            baseline: { ...baseline, value: -12 },
          }),
        );
        const swap = {
          rising: "falling",
          falling: "rising",
          none: "none",
          too_little_data: "too_little_data",
        } as const;
        expect(verdicts(mirrored)).toEqual({ ...verdicts(plain), trend: swap[plain.trend.verdict] });
      }),
    );
  });

  test("a gap at the end says nothing new", () => {
    fc.assert(
      fc.property(series, (all) => {
        const history = buildHistory(kpi(), rowsOf(all), afterWeek(all.length + 1));
        const [before, after] = [
          readAsOf(history, afterWeek(all.length)),
          readAsOf(history, afterWeek(all.length + 1)),
        ];
        expect(after.trend).toEqual(before.trend);
        expect(after.variation.signals).toEqual([]);
        expect(after.assurance).toEqual(before.assurance);
      }),
    );
  });
});

describe("degenerate KPIs get their verdict", () => {
  test.for<{ because: string; rows: (number | null)[]; more?: Partial<KpiDefinition>; want: object }>([
    {
      because: "0 rows",
      rows: [],
      want: { freshness: "empty", status: "too_little_data", course: { reason: "too_little_data" } },
    },
    {
      because: "0 rows and no target",
      rows: [],
      more: { target: undefined },
      want: { status: "too_little_data", course: { reason: "no_target" } },
    },
    {
      because: "3 rows",
      rows: [1, 2, 3],
      want: {
        status: "too_little_data",
        variation: { verdict: "too_little_data", reason: "too_few", measured: 3 },
      },
    },
    {
      because: "all values are equal",
      rows: Array<number>(14).fill(5),
      more: { target: { ...target, by: "2026-05-17" } },
      want: {
        status: "too_little_data",
        variation: { verdict: "too_little_data", reason: "constant" },
        trend: { verdict: "none", p: 1, slope: 0 },
        course: { verdict: "unknown", reason: "no_spread" },
        target: { met: true },
      },
    },
    {
      because: "the measure was not introduced before",
      rows: [7, 8, 7, 9, 8, 7, 9, 8, 7],
      more: { baseline: { not_introduced: true }, target: { ...target, value: 2, by: "2026-04-26" } },
      want: { baseline: undefined, course: { verdict: "off_course" }, status: "off_course" },
    },
    {
      because: "the baseline's days have no rows",
      rows: [7, 8, 7, 9, 8, 7, 9, 8, 7],
      more: { target: { ...target, value: 2, by: "2026-04-26" } },
      want: { baseline: 12, course: { verdict: "off_course", pace: expect.any(Number) } },
    },
    {
      because: "the target is in the past",
      rows: [7, 8, 7, 9, 8, 7, 9, 8, 5],
      more: { target: { ...target, by: "2026-03-01" } },
      want: { status: "met", course: { verdict: "unknown", reason: "target_passed", met: true } },
    },
    {
      because: "a week is deleted",
      rows: [7, 8, 7, 9, null, 7, 9, 8, 7],
      want: { freshness: "current", variation: { verdict: "trial", measured: 8 }, trend: { measured: 8 } },
    },
  ])("when $because", ({ rows, more, want }) => {
    const history = buildHistory(kpi(more), rowsOf(rows), afterWeek(rows.length));
    const reading = readAsOf(history, afterWeek(rows.length));
    expect(reading).toMatchObject(want);
    noNaN(reading);
  });

  test("a doubled row is refused before it can count twice", () => {
    const [row] = rowsOf([5]);
    expect(() => buildHistory(kpi(), [row!, row!], afterWeek(1))).toThrow(RangeError);
  });
});
