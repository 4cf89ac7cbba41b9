import { describe, expect, test } from "vitest";
import { limitsOf } from "../../src/engine/limits.ts";
import { weeklySeries } from "./weekly.ts";

/** By hand: sum 122, eleven ranges with sum 16. */
const reference = [10, 11, 9, 10, 12, 10, 9, 11, 10, 11, 9, 10];
const limits = (values: readonly (number | null)[]) => limitsOf(weeklySeries(values).points);

describe("limitsOf(points)", () => {
  test.for([
    { because: "12 points lock them", values: reference, status: "locked", mean: 122 / 12 },
    {
      because: "later points change nothing",
      values: [...reference, 99, 0],
      status: "locked",
      mean: 122 / 12,
    },
    { because: "11 points are a trial", values: reference.slice(0, 11), status: "trial", mean: 112 / 11 },
    { because: "so are 8", values: reference.slice(0, 8), status: "trial", mean: 82 / 8 },
    {
      because: "gaps do not count",
      values: [10, null, ...reference.slice(1, 8)],
      status: "trial",
      mean: 82 / 8,
    },
  ])("$because", ({ values, status, mean }) => {
    const got = limits(values);
    expect(got).toMatchObject({ status });
    expect(typeof got === "object" && got.mean).toBeCloseTo(mean, 12);
  });

  test.for([
    { reason: "too_few", values: [] },
    { reason: "too_few", values: reference.slice(0, 7) },
    { reason: "constant", values: Array<number>(8).fill(3) },
    { reason: "no_neighbours", values: reference.slice(0, 8).flatMap((value) => [value, null]) },
  ])("has none: $reason", ({ reason, values }) => {
    expect(limits(values)).toBe(reason);
  });
});
