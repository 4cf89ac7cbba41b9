import { describe, expect, test } from "vitest";
import { drawChart, type ChartInput } from "../../src/site/chart-drawing.ts";
import { drawStretch, type Stretch } from "../../src/site/chart-stretches.ts";

const labels = {
  upper: "övre",
  mean: "medel",
  lower: "nedre",
  target: "mål",
  latest: "sist",
  forecast: "prognos",
};
const size = { width: 672, height: 350, labelsBeside: true };
const stretch: Stretch = { lower: 1, upper: 3, mean: 2, trial: false, from: 0, to: 3 };

describe("drawStretch(stretch, frame, present)", () => {
  const frame = {
    x: (at: number) => 100 + at * 10,
    y: (value: number) => 50 - value * 10,
    plot: { left: 90, right: 200 },
    bounds: [0, 100],
  } as const;

  test.for([
    { because: "from the start to now", from: 0, to: 9, present: true, want: { left: 90, right: 200 } },
    { because: "ended by an event", from: 0, to: 3, present: false, want: { left: 90, right: 135 } },
    { because: "begun by an event", from: 4, to: 9, present: true, want: { left: 135, right: 200 } },
    { because: "between two", from: 4, to: 6, present: false, want: { left: 135, right: 165 } },
  ])("$because", ({ from, to, present, want }) => {
    expect(drawStretch({ ...stretch, from, to }, frame, present)).toMatchObject({
      ...want,
      y: 20,
      height: 20,
      lines: [20, 40],
      mean: 30,
    });
  });

  test("draws no line at a limit that no value can reach", () => {
    const drawn = drawStretch({ ...stretch, lower: -5 }, frame, true);
    expect(drawn).toMatchObject({ y: 20, height: 30, lines: [20] });
  });
});

describe("a chart with a forecast", () => {
  const input: ChartInput = {
    points: [1, 2, 3].map((value, i) => ({ value, look: "common", label: `v. ${i + 1}` })),
    ahead: ["v. 4", "v. 5"],
    forecast: { expected: 5, lower: 4, upper: 9 },
    labels,
    tick: String,
    bounds: [0, 100],
  };
  const drawn = drawChart(input, size);

  test("has a bracket at its period and nothing between it and the last value", () => {
    expect(drawn?.forecast).toMatchObject({ at: 4, values: [9, 5, 4] });
    expect(drawn?.xTicks.at(-1)).toMatchObject({ at: 4, text: "v. 5", x: drawn?.forecast?.x });
    expect(drawn?.dots).toHaveLength(3);
    expect(drawn?.dots.at(-1)?.x).toBeLessThan(drawn?.forecast?.x ?? 0);
    expect(drawn?.line.match(/[Ml]/g)).toHaveLength(3);
  });

  test("has room for the whole interval, and names what is expected", () => {
    expect(drawn?.domain).toEqual([0, 10]);
    expect(drawn?.beside.map(({ at, text }) => [at, text])).toEqual([[5, "prognos"]]);
  });

  test("has neither bracket nor places ahead without one", () => {
    const { ahead: _, forecast: __, ...withheld } = input;
    const plain = drawChart(withheld, size);
    expect(plain?.forecast).toBeUndefined();
    expect(plain?.xTicks.at(-1)?.at).toBe(2);
  });
});

test("a chart with limits of two stretches has room for both", () => {
  const drawn = drawChart(
    {
      points: [1, 2, 1, 9, 8].map((value, i) => ({ value, look: "common", label: `v. ${i}` })),
      before: [{ ...stretch, lower: -3, upper: 4, to: 2 }],
      limits: { ...stretch, lower: 7, mean: 8, upper: 12, from: 3, to: 4, reference: [3, 4] },
      labels,
      tick: String,
      bounds: [0, 100],
    },
    size,
  );
  expect(drawn?.domain).toEqual([0, 15]);
  expect(drawn?.before).toHaveLength(1);
  expect(drawn?.before[0]?.right).toBe(drawn?.band?.left);
  expect(drawn?.beside.map(({ text }) => text)).toEqual(["övre", "medel", "nedre"]);
});
