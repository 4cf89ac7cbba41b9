import { expect, test } from "vitest";
import { isSourceOld } from "../../../src/engine/publishing/source-age.ts";

test.for([
  { because: "read today", accessed: "2026-11-22", asOf: "2026-11-22", want: false },
  { because: "six months ago to the day", accessed: "2026-05-22", asOf: "2026-11-22", want: false },
  { because: "a day more", accessed: "2026-05-21", asOf: "2026-11-22", want: true },
  { because: "the month is shorter", accessed: "2026-02-28", asOf: "2026-08-31", want: false },
])("isSourceOld: $because", ({ accessed, asOf, want }) => {
  expect(isSourceOld(accessed, asOf)).toBe(want);
});
