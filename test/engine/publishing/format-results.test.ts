import { describe, expect, test } from "vitest";
import { formatPareto, scaleAnswer } from "../../../src/engine/publishing/format-results.ts";
import { figuresByFormat } from "../../../src/engine/publishing/log-figures.ts";
import { logged } from "../../help/logged.ts";

describe("formatPareto(byFormat, measure)", () => {
  const byFormat = figuresByFormat([
    logged({ format: "a", clicks: 50 }),
    logged({ format: "b", clicks: 10 }),
    logged({ format: "a", clicks: 40 }),
  ]);
  test("adds up each format's posts", () => {
    expect(formatPareto(byFormat, "clicks")).toMatchObject({
      rows: [
        { id: "a", value: 90, share: 0.9, isVital: true },
        { id: "b", value: 10, cumulative: 1, isVital: false },
      ],
    });
  });
  test.for([
    { because: "no format has any", figures: byFormat },
    { because: "there are no formats", figures: new Map() },
  ])("says too little when $because", ({ figures }) => {
    expect(formatPareto(figures, "conversions")).toBe("too_little_data");
  });
});

describe("scaleAnswer(figures, isVital, cpaTarget, isHeld)", () => {
  const cheap = { cpa: 425, conversions: 20 };
  const vital = { figures: cheap, isVital: true, target: 425, isHeld: false };
  const none = { cpa: undefined, conversions: 0 };
  test.for([
    { because: "it gives little", ...vital, isVital: false, want: "not_vital" },
    { because: "it is vital, at the target exactly", ...vital, want: "scale" },
    { because: "a decision holds everything back", ...vital, isHeld: true, want: "wait" },
    { because: "it costs a krona more", ...vital, figures: { ...cheap, cpa: 426 }, want: "too_dear" },
    { because: "there is no target", ...vital, target: undefined, want: "too_dear" },
    {
      because: "19 conversions tell little",
      ...vital,
      figures: { ...cheap, conversions: 19 },
      want: "too_few",
    },
    { because: "nothing was converted", ...vital, figures: none, want: "too_few" },
    { because: "it has no figures", ...vital, figures: undefined, want: "too_few" },
  ])("when $because", ({ figures, isVital, target, isHeld, want }) => {
    expect(scaleAnswer(figures, isVital, target, isHeld)).toBe(want);
  });
});
