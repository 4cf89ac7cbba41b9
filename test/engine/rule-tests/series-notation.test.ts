import { describe, expect, test } from "vitest";
import { parseSeries } from "../../../src/engine/rule-tests/series-notation.ts";

describe("parseSeries(text)", () => {
  test.for<{ text: string; values: (number | null)[] }>([
    { text: "0,9", values: [0.9] },
    { text: " 1  2\n3 ", values: [1, 2, 3] },
    { text: "1 _ 3", values: [1, null, 3] },
    { text: "_x3", values: [null, null, null] },
    { text: "_x0 1", values: [1] },
    // promtool: "1+2x3" is 1 3 5 7, "4x2" is 4 4 4.
    { text: "1+2x3", values: [1, 3, 5, 7] },
    { text: "4x2", values: [4, 4, 4] },
    { text: "4x0", values: [4] },
    { text: "-2-1x2", values: [-2, -3, -4] },
    { text: "−2+1x3", values: [-2, -1, 0, 1] },
    // White space parts values: a group of thousands is two of them.
    { text: "1 000", values: [1, 0] },
    // Exact, where adding 0.02 again and again is not.
    { text: "0,9+0,02x5", values: [0.9, 0.92, 0.94, 0.96, 0.98, 1] },
    { text: "0,3-0,1x3", values: [0.3, 0.2, 0.1, 0] },
    { text: "10+0,25x2", values: [10, 10.25, 10.5] },
  ])("$text", ({ text, values }) => {
    expect(parseSeries(text)).toEqual({ values });
  });

  test.for([
    { text: "", token: "", problem: "empty" },
    { text: "_x0", token: "", problem: "empty" },
    { text: "1 0.9", token: "0.9", problem: "decimal_point" },
    { text: "1+0.5x3", token: "1+0.5x3", problem: "decimal_point" },
    { text: "1 stale 2", token: "stale", problem: "not_a_value" },
    { text: "1+2", token: "1+2", problem: "not_a_value" },
    { text: "1,", token: "1,", problem: "not_a_value" },
    { text: "5+-2x2", token: "5+-2x2", problem: "not_a_value" },
    { text: "1x2000", token: "1x2000", problem: "too_long" },
    { text: "1x1000 1x100", token: "1x100", problem: "too_long" },
    { text: "1x99999999999", token: "1x99999999999", problem: "not_a_value" },
  ])("$text: $problem", ({ text, token, problem }) => {
    expect(parseSeries(text)).toEqual({ token, problem });
  });
});
