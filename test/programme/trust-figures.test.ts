import { describe, expect, test } from "vitest";
import { changeSinceStart } from "../../src/programme/trust-figures.ts";
import type { Files } from "../rules/findings-of.ts";
import { groundOf } from "./ground-of.ts";

const kpi = (values: string, more = "baseline: { value: 2, from: 2026-08-31, to: 2026-09-13 }"): Files => ({
  "internal/kpis/a.yaml": `better: lower\nunit: percent\n${more}\ntarget: { op: "<=", value: 1.4, by: 2026-11-28 }\n`,
  "internal/kpis/a.csv": `period;value;n;note\n${values}`,
});

describe("changeSinceStart(reading)", () => {
  test.for([
    {
      because: "1.7 is 15% below 2, and 1.4 is 30% below",
      files: kpi("2026-W46;1,7;;\n"),
      change: -15,
      target: -30,
    },
    { because: "it has risen", files: kpi("2026-W46;2,5;;\n"), change: 25, target: -30 },
    { because: "it stands where it began", files: kpi("2026-W46;2;;\n"), change: 0, target: -30 },
  ])("when $because", ({ files, change, target }) => {
    const reading = groundOf(files).reading("a", "2026-11-22");
    const found = reading && changeSinceStart(reading);
    expect(found?.change).toBeCloseTo(change, 10);
    expect(found?.target).toBeCloseTo(target, 10);
  });

  test.for([
    { because: "the week was not measured", files: kpi("2026-W45;1,7;;\n") },
    {
      because: "there is no baseline to compare with",
      files: kpi("2026-W46;1,7;;\n", "baseline: { not_introduced: true }"),
    },
    {
      because: "the baseline is 0",
      files: kpi("2026-W46;1,7;;\n", "baseline: { value: 0, from: 2026-08-31, to: 2026-09-13 }"),
    },
  ])("is unknown when $because", ({ files }) => {
    const reading = groundOf(files).reading("a", "2026-11-22");
    expect(reading && changeSinceStart(reading)).toBeUndefined();
  });
});
