import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { forecastAt, forecastLine, senLine } from "../../src/engine/forecast-line.ts";
import { LineFit } from "../../src/engine/line-fit.ts";

function lineOf(values: readonly number[], times = values.map((_, i) => i), factor = 1) {
  const fit = new LineFit();
  for (const [i, value] of values.entries()) fit.add(times[i]!, value);
  return forecastLine(senLine(fit, factor), fit);
}

describe("forecastLine(line, points) and forecastAt(line, time)", () => {
  // Figures: a plain Python program written from the definitions, t from scipy.
  test.for([
    {
      because: "it falls; the slope is scipy's theilslopes, its line that of method separate",
      line: lineOf([48, 46, 47, 44, 43, 45, 40, 41, 38, 36]),
      at: 15,
      want: {
        slope: -1.25,
        slopeLower: -1.4,
        slopeUpper: -1,
        time: 4.5,
        value: 43.5,
        scatter: 1.4470982092398519,
      },
      forecast: { expected: 30.375, lower: 28.236140905252245, upper: 33.37245195577597 },
    },
    {
      because: "it is level",
      line: lineOf([10, 11, 9, 10, 12, 10, 9, 11, 10, 11, 9, 10]),
      at: 20,
      want: { slope: 0, slopeLower: -1 / 7, slopeUpper: 0, scatter: 2.228572957349118 },
      forecast: { expected: 10, lower: 6.957410025527856, upper: 12.228572957349119 },
    },
    {
      because: "gaps are longer ways",
      line: lineOf([20, 22, 21, 25, 24, 29, 28, 33], [0, 1, 2, 4, 5, 8, 9, 10]),
      at: 14,
      want: { slope: 1, slopeLower: 8 / 9, slopeUpper: 4 / 3, time: 4.5, value: 24.5 },
      forecast: { expected: 34, lower: 31.318684921733848, upper: 38.012858182873025 },
    },
    {
      because: "most lie on the line: the moving range steps in",
      line: lineOf([5, 5, 5, 5, 5, 5, 5, 6]),
      at: 10,
      want: { slope: 0, slopeLower: 0, slopeUpper: 0, scatter: 0.182339886938342 },
      forecast: { expected: 5, lower: 4.817660113061658, upper: 5.182339886938342 },
    },
    {
      because: "all lie on it",
      line: lineOf([1, 2, 3, 4, 5, 6, 7, 8]),
      at: 9,
      want: { slope: 1, scatter: 0 },
      forecast: { expected: 10, lower: 10, upper: 10 },
    },
  ])("when $because", ({ line, at, want, forecast }) => {
    for (const [name, figure] of Object.entries(want)) {
      expect(line[name as keyof typeof line], name).toBeCloseTo(figure, 9);
    }
    const got = forecastAt(line, at);
    for (const [name, figure] of Object.entries(forecast)) {
      expect(got[name as keyof typeof got], name).toBeCloseTo(figure, 9);
    }
  });

  test("serial correlation widens the slope's interval, and nothing else", () => {
    const values = [48, 46, 47, 44, 43, 45, 40, 41, 38, 36];
    const [plain, wide] = [lineOf(values), lineOf(values, undefined, 4)];
    expect(wide.slopeLower).toBeLessThan(plain.slopeLower);
    expect(wide.slopeUpper).toBeGreaterThan(plain.slopeUpper);
    expect(wide.scatter).toBe(plain.scatter);
  });

  test("the interval holds the line, grows with the distance, and mirrors with the values", () => {
    const many = fc.array(fc.integer({ min: -40, max: 40 }), { minLength: 8, maxLength: 20 });
    fc.assert(
      fc.property(many, fc.integer({ min: 20, max: 40 }), (values, at) => {
        const { expected, lower, upper } = forecastAt(lineOf(values), at);
        const later = forecastAt(lineOf(values), at + 5);
        expect(lower).toBeLessThanOrEqual(expected);
        expect(upper).toBeGreaterThanOrEqual(expected);
        expect(later.upper - later.lower).toBeGreaterThanOrEqual(upper - lower - 1e-9);
        const mirrored = forecastAt(lineOf(values.map((value) => -value)), at);
        expect(mirrored.lower).toBeCloseTo(-upper, 9);
        expect(mirrored.upper).toBeCloseTo(-lower, 9);
      }),
    );
  });

  test("points that come later do not change a line", () => {
    const fit = new LineFit();
    [48, 46, 47, 44, 43, 45, 40, 41, 38, 36].forEach((value, i) => fit.add(i, value));
    const line = senLine(fit, 1);
    const before = forecastLine(line, fit);
    fit.add(10, 900);
    expect(forecastLine(line, fit)).toEqual(before);
  });
});
