import { describe, expect, test } from "vitest";
import { drawChart, type ChartInput } from "../../src/site/chart-drawing.ts";
import { stretchOnto } from "../../src/site/chart-placement.ts";
import {
  diamondPath,
  labelledPlaces,
  linearScale,
  linePath,
  lonelySpots,
  niceTicks,
  spread,
} from "../../src/site/chart-geometry.ts";
import { drawSpark } from "../../src/site/spark-drawing.ts";

describe("niceTicks(low, high, about)", () => {
  test.for([
    { low: 0, high: 20, about: 5, want: [0, 5, 10, 15, 20] },
    { low: 0.83, high: 1.4, about: 5, want: [0.8, 1, 1.2, 1.4] },
    { low: 425, high: 512, about: 5, want: [420, 440, 460, 480, 500, 520] },
    { low: -3, high: 4, about: 5, want: [-4, -2, 0, 2, 4] },
    { low: 0.1, high: 0.3, about: 2, want: [0.1, 0.2, 0.3] },
    { low: 0, high: 0, about: 5, want: [-1, -0.5, 0, 0.5, 1] },
    { low: 90, high: 90, about: 5, want: [80, 85, 90, 95, 100] },
  ])("$low to $high", ({ low, high, about, want }) => {
    expect(niceTicks(low, high, about)).toEqual(want);
  });
});

describe("linearScale", () => {
  test("turns the vertical axis and rounds to a tenth", () => {
    const y = linearScale([0, 30], [100, 0]);
    expect([y(0), y(10), y(30)]).toEqual([100, 66.7, 0]);
  });
  test("puts a span of zero in the middle", () => {
    expect(linearScale([5, 5], [100, 0])(5)).toBe(50);
  });
});

describe("linePath and lonelySpots", () => {
  const spot = (x: number) => ({ x, y: 1 });
  test.for([
    { because: "nothing", spots: [], path: "", lonely: [] },
    { because: "one point", spots: [spot(1)], path: "M1 1", lonely: [spot(1)] },
    {
      because: "a gap at the start and the end",
      spots: [null, spot(2), spot(3), null],
      path: "M2 1l1 0",
      lonely: [],
    },
    {
      because: "a gap breaks the line",
      spots: [spot(1), spot(2), null, spot(4)],
      path: "M1 1l1 0M4 1",
      lonely: [spot(4)],
    },
  ])("$because", ({ spots, path, lonely }) => {
    expect(linePath(spots)).toBe(path);
    expect(lonelySpots(spots)).toEqual(lonely);
  });
});

test("diamondPath goes round its spot", () => {
  expect(diamondPath({ x: 10, y: 20 }, 5)).toBe("M10 15l5 5-5 5-5-5Z");
});

describe("spread(heights, distance, lowest)", () => {
  test.for([
    { because: "apart already", heights: [10, 50, 90], want: [10, 50, 90] },
    { because: "two on one height", heights: [30, 30], want: [30, 46] },
    { because: "order as given, not as placed", heights: [52, 50], want: [66, 50] },
    { because: "pushed up from the floor", heights: [95, 99], want: [84, 100] },
    { because: "none", heights: [], want: [] },
  ])("$because", ({ heights, want }) => {
    expect(spread(heights, 16, 100)).toEqual(want);
  });
});

describe("labelledPlaces(count, most)", () => {
  test.for([
    { count: 0, most: 6, want: [] },
    { count: 1, most: 6, want: [0] },
    { count: 26, most: 6, want: [0, 5, 10, 15, 20, 25] },
    { count: 25, most: 6, want: [4, 9, 14, 19, 24] },
    { count: 3, most: 0, want: [] },
  ])("$count places, $most labels", ({ count, most, want }) => {
    expect(labelledPlaces(count, most)).toEqual(want);
  });
});

describe("drawing", () => {
  const input = (values: readonly (number | null)[]): ChartInput => ({
    points: values.map((value, i) => ({ value, look: "common", label: `v. ${i + 1}` })),
    labels: {
      upper: "övre",
      mean: "medel",
      lower: "nedre",
      target: "mål",
      latest: "sist",
      forecast: "prognos",
    },
    tick: String,
    bounds: [0, 100],
  });
  const size = { width: 672, height: 350, labelsBeside: true };

  test.for([
    { because: "no periods", values: [] },
    { because: "only missing periods", values: [null, null] },
  ])("draws nothing for $because", ({ values }) => {
    expect(drawChart(input(values), size)).toBeUndefined();
    expect(drawSpark(input(values))).toBeUndefined();
  });

  test.for([
    { because: "one value", values: [5] },
    { because: "equal values", values: [5, 5, 5] },
    { because: "zeros", values: [0, 0, 0] },
    { because: "a gap", values: [1, null, 3] },
  ])("draws $because with finite places only", ({ values }) => {
    const drawn = JSON.stringify([drawChart(input(values), size), drawSpark(input(values))]);
    // JSON has null where a number is not finite.
    expect(drawn).not.toMatch(/null|NaN/);
  });

  test("draws a limit no further than a value can be, and does not name it", () => {
    const limits = { lower: -2, upper: 6, mean: 2, trial: false, from: 0, to: 2, reference: [0, 2] } as const;
    const drawn = drawChart({ ...input([1, 3, 2]), limits }, size);
    expect(drawn?.beside.map(({ text }) => text)).toEqual(["övre", "medel"]);
    expect(drawn?.domain).toEqual([0, 6]);
    expect(drawn?.band?.lines).toHaveLength(1);
  });

  test("has one line for both sizes, stretched from the one to the other", () => {
    const wide = drawChart(input([1, 5, 3, 8]), size);
    const narrow = drawChart(input([1, 5, 3, 8]), { width: 358, height: 300, labelsBeside: false });
    if (!wide || !narrow) throw new Error("Nothing was drawn.");
    const [a = 0, , , d = 0, e = 0, f = 0] = Array.from(
      stretchOnto(wide, narrow).matchAll(/-?[\d.]+/g),
      ([text]) => Number(text),
    );
    expect(wide.dots).toHaveLength(4);
    wide.dots.forEach(({ x, y }, i) => {
      expect(Math.abs(a * x + e - (narrow.dots[i]?.x ?? 0))).toBeLessThan(0.2);
      expect(Math.abs(d * y + f - (narrow.dots[i]?.y ?? 0))).toBeLessThan(0.2);
    });
  });

  test("writes the latest value on the side that the line does not come from", () => {
    const rising = drawChart(input([1, 2, 3]), size);
    const falling = drawChart(input([3, 1, 2, 1.5]), size);
    expect(rising?.latest?.shift).toBe(-12);
    expect(falling?.latest?.shift).toBe(20);
  });
});
