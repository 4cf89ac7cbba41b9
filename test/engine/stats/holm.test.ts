import { describe, expect, test } from "vitest";
import { holm } from "../../../src/engine/stats/holm.ts";

describe("holm(values)", () => {
  test.for([
    {
      // The worked example of GeeksforGeeks, “Holm-Bonferroni method”: at 0.05 it rejects the fourth and the first, not
      // the third and the second. The adjusted values are that example by hand: 4 × 0.005, 3 × 0.01, 2 × 0.03.
      because: "it is the worked example with four",
      values: [0.01, 0.04, 0.03, 0.005],
      want: [0.03, 0.06, 0.06, 0.02],
    },
    {
      // A public analysis that compared it with statsmodels’ multipletests(method="holm").
      because: "statsmodels gives it for three",
      values: [0.01, 0.04, 0.03],
      want: [0.03, 0.06, 0.06],
    },
    {
      // By hand, the definition: 5 × 0.01, 4 × 0.02, 3 × 0.03, then none smaller than one before it.
      because: "later ones may not fall below earlier ones",
      values: [0.05, 0.04, 0.03, 0.02, 0.01],
      want: [0.09, 0.09, 0.09, 0.08, 0.05],
    },
    { because: "two are equal", values: [0.02, 0.02], want: [0.04, 0.04] },
    { because: "they are large", values: [0.9, 0.6, 1], want: [1, 1, 1] },
    { because: "there is one", values: [0.04], want: [0.04] },
    { because: "there are none", values: [], want: [] },
  ])("when $because", ({ values, want }) => {
    expect(holm(values).map((p) => Number(p.toFixed(12)))).toEqual(want);
  });
});
