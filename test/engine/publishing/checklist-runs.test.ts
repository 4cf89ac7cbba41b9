import { describe, expect, test } from "vitest";
import type { Checklist } from "../../../src/content-types/checklist.ts";
import { listsNeeded, runOf, versionOn } from "../../../src/engine/publishing/checklist-runs.ts";
import { logged } from "../../help/logged.ts";

const first = { sv: "Första versionen." };
const twice = {
  version: 2,
  effective_date: "2026-11-02",
  history: [{ version: 1, effective_date: "2026-09-14", change_summary: first }],
};

test("runOf(text)", () => {
  expect(runOf("fore-experiment@12")).toEqual({ id: "fore-experiment", version: 12 });
});

describe("versionOn(checklist, day)", () => {
  test.for([
    { because: "before the first version", day: "2026-09-13", want: undefined },
    { because: "on the first day", day: "2026-09-14", want: 1 },
    { because: "on the last day of the first version", day: "2026-11-01", want: 1 },
    { because: "on the second version's first day", day: "2026-11-02", want: 2 },
  ])("$because", ({ day, want }) => {
    expect(versionOn(twice, day)).toBe(want);
  });
});

describe("listsNeeded(row, checklists)", () => {
  const list = (id: string, data: Partial<Checklist>) =>
    [
      id,
      { id, data: { ...twice, status: "approved", platforms: [], ...data } as unknown as Checklist },
    ] as const;
  const checklists = new Map([
    list("alla", { purpose: "publishing" }),
    list("facebook", { purpose: "platform", platforms: ["facebook"] }),
    list("x", { purpose: "platform", platforms: ["x"] }),
    list("annons", { purpose: "ads" }),
    list("test", { purpose: "pre_launch" }),
    list("utkast", { purpose: "publishing", status: "draft" }),
  ]);
  test.for([
    { because: "a post", row: logged(), want: ["alla", "facebook"] },
    { because: "an ad", row: logged({ kind: "ad" }), want: ["alla", "annons"] },
    { because: "a platform without a list", row: logged({ platform: "youtube" }), want: ["alla"] },
    { because: "a day before any list", row: logged({ reviewed_on: "2026-09-01" }), want: [] },
  ])("for $because", ({ row, want }) => {
    expect(listsNeeded(row, checklists)).toEqual(want);
  });
});
