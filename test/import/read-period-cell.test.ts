import { describe, expect, test } from "vitest";
import { readPeriodCell } from "../../src/import/read-period-cell.ts";
import type { Cadence } from "../../src/lib/period.ts";

describe("readPeriodCell(cell, cadence)", () => {
  test.for<{ cell: string; cadence: Cadence; want: string }>([
    { cell: "2026-W46", cadence: "weekly", want: "2026-W46" },
    { cell: "2026-w46", cadence: "weekly", want: "2026-W46" },
    { cell: "2026W46", cadence: "weekly", want: "2026-W46" },
    { cell: "2026-W6", cadence: "weekly", want: "2026-W06" },
    { cell: "v. 46 2026", cadence: "weekly", want: "2026-W46" },
    { cell: "v.46 2026", cadence: "weekly", want: "2026-W46" },
    { cell: "v46, 2026", cadence: "weekly", want: "2026-W46" },
    { cell: "v.\u00A046\u00A02026", cadence: "weekly", want: "2026-W46" },
    { cell: "Vecka 46 2026", cadence: "weekly", want: "2026-W46" },
    { cell: "2026 v. 46", cadence: "weekly", want: "2026-W46" },
    { cell: "2026 vecka 1", cadence: "weekly", want: "2026-W01" },
    { cell: "Week 46, 2026", cadence: "weekly", want: "2026-W46" },
    { cell: "v. 53 2026", cadence: "weekly", want: "2026-W53" },
    { cell: "2026-11-09", cadence: "weekly", want: "2026-W46" },
    { cell: "2026-11-09 00:00", cadence: "weekly", want: "2026-W46" },
    { cell: "2026-11-09T00:00:00", cadence: "weekly", want: "2026-W46" },
    { cell: "2026-12-28", cadence: "weekly", want: "2026-W53" },
    { cell: "2024-12-30", cadence: "weekly", want: "2025-W01" },
    { cell: "2026-11", cadence: "monthly", want: "2026-11" },
    { cell: "2026-11-01", cadence: "monthly", want: "2026-11" },
    { cell: "2026-11-11", cadence: "daily", want: "2026-11-11" },
    { cell: "2026-11-12", cadence: "twice-weekly", want: "2026-11-12" },
  ])('takes "$cell" to $want, $cadence', ({ cell, cadence, want }) => {
    expect(readPeriodCell(cell, cadence)).toMatchObject({ period: { text: want, cadence } });
  });

  test.for<{ cell: string; cadence: Cadence; want: string }>([
    { cell: "", cadence: "weekly", want: '"" is not a period that can be read in one way only.' },
    { cell: "46", cadence: "weekly", want: '"46" is not a period that can be read in one way only.' },
    { cell: "v. 46", cadence: "weekly", want: '"v. 46" is not a period that can be read in one way only.' },
    {
      cell: "v.462026",
      cadence: "weekly",
      want: '"v.462026" is not a period that can be read in one way only.',
    },
    {
      cell: "09/11/2026",
      cadence: "weekly",
      want: '"09/11/2026" is not a period that can be read in one way only.',
    },
    {
      cell: "nov-26",
      cadence: "monthly",
      want: '"nov-26" is not a period that can be read in one way only.',
    },
    { cell: "Summa", cadence: "weekly", want: '"Summa" is not a period that can be read in one way only.' },
    {
      cell: "2026-11-09 13:30",
      cadence: "daily",
      want: '"2026-11-09 13:30" is not a period that can be read in one way only.',
    },
    { cell: "v. 54 2026", cadence: "weekly", want: 'No calendar has "v. 54 2026".' },
    { cell: "2025-W53", cadence: "weekly", want: 'No calendar has "2025-W53".' },
    { cell: "2026-02-30", cadence: "daily", want: 'No calendar has "2026-02-30".' },
    { cell: "2026-13", cadence: "monthly", want: 'No calendar has "2026-13".' },
    {
      cell: "2026-11",
      cadence: "weekly",
      want: '"2026-11" is a month, and the KPI is measured by the week.',
    },
    {
      cell: "2026-W46",
      cadence: "monthly",
      want: '"2026-W46" is a week, and the KPI is measured by the month.',
    },
    { cell: "2026-W46", cadence: "daily", want: '"2026-W46" is a week, and the KPI is measured by the day.' },
    {
      cell: "2026-11-11",
      cadence: "weekly",
      want: '"2026-11-11" is a day within 2026-W46, not the one on which it begins.',
    },
    {
      cell: "2026-11-15",
      cadence: "monthly",
      want: '"2026-11-15" is a day within 2026-11, not the one on which it begins.',
    },
    {
      cell: "2026-11-10",
      cadence: "twice-weekly",
      want: '"2026-11-10" is a day within 2026-11-09, not the one on which it begins.',
    },
  ])('refuses "$cell", $cadence', ({ cell, cadence, want }) => {
    expect(readPeriodCell(cell, cadence)).toMatchObject({ problem: { message: want } });
  });
});
