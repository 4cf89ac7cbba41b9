import { describe, expect, test } from "vitest";
import { isDate } from "../../src/lib/is-date.ts";

describe("isDate(text)", () => {
  test.for([
    { text: "2026-11-22", want: true },
    { text: "2024-02-29", want: true },
    { text: "2026-02-29", want: false },
    { text: "2026-02-30", want: false },
    { text: "2026-00-10", want: false },
    { text: "2026-13-01", want: false },
    { text: "2026-11-00", want: false },
    { text: "2026-11-2", want: false },
    { text: "20261122", want: false },
    { text: "2026-W47-7", want: false },
    { text: "2026-11-22T00:00", want: false },
    { text: " 2026-11-22", want: false },
    { text: "2026-11-22\n", want: false },
    { text: "", want: false },
  ])("of “$text” is $want", ({ text, want }) => {
    expect(isDate(text)).toBe(want);
  });
});
