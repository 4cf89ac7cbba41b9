import { describe, expect, test } from "vitest";
import { readMoment } from "../../src/import/read-moment.ts";

describe("readMoment(cell)", () => {
  test.for([
    { cell: "2026-11-09 08:12", want: "2026-11-09T07:12:00Z" },
    { cell: "2026-11-09T08:12:30", want: "2026-11-09T07:12:30Z" },
    { cell: "2026-07-09 08:12", want: "2026-07-09T06:12:00Z" },
    { cell: "2026-11-09T08:12:00Z", want: "2026-11-09T08:12:00Z" },
    { cell: "2026-11-09T08:12:00.250Z", want: "2026-11-09T08:12:00.25Z" },
    { cell: "2026-11-09 08:12:00+01:00", want: "2026-11-09T07:12:00Z" },
    { cell: "2026-11-09T08:12-0500", want: "2026-11-09T13:12:00Z" },
    // Clocks went from 02:00 to 03:00 on 29 March, and from 03:00 to 02:00 on 25 October.
    { cell: "2026-03-29 01:59", want: "2026-03-29T00:59:00Z" },
    { cell: "2026-03-29 03:00", want: "2026-03-29T01:00:00Z" },
    { cell: "2026-10-25 02:30", want: "2026-10-25T00:30:00Z" },
    { cell: "2026-10-25T02:30+01:00", want: "2026-10-25T01:30:00Z" },
    { cell: "2026-10-25 03:00", want: "2026-10-25T02:00:00Z" },
  ])("of “$cell” is $want, on clocks in Sweden", ({ cell, want }) => {
    const read = readMoment(cell);
    expect("moment" in read && [read.moment.toInstant().toString(), read.moment.timeZoneId]).toEqual([
      want,
      "Europe/Stockholm",
    ]);
  });

  const form = "is not a time as 2026-11-09 08:12 or 2026-11-09T08:12:00Z";
  test.for([
    { cell: "", want: form },
    { cell: "2026-11-09", want: form },
    { cell: "09/11/2026 08:12", want: form },
    { cell: "Anna Andersson", want: form },
    { cell: "2026-11-09 8:12", want: form },
    { cell: "2026-02-30 08:12", want: "is a time that no calendar or clock has" },
    { cell: "2026-11-09 24:01", want: "is a time that no calendar or clock has" },
    { cell: "2026-13-01T08:12Z", want: "is a time that no calendar or clock has" },
    { cell: "2026-03-29 02:30", want: "is within the hour that is skipped when clocks are put forward" },
  ])("refuses “$cell”", ({ cell, want }) => {
    expect(readMoment(cell)).toEqual({ problem: want });
  });
});
