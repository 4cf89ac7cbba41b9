import { z } from "zod";
import { parsePeriod } from "../lib/period.ts";

/** A week of the calendar by its ISO name, as `2026-W46`. */
export const isoWeek = z
  .string()
  .regex(/^\d{4}-W\d{2}$/)
  .refine((text) => !/^\d{4}-W\d{2}$/.test(text) || parsePeriod(text, "weekly") !== undefined, {
    error: "a week of the calendar",
  });

/** `2026-W06` is week 6. */
export const weekNumber = (week: string): number => Number(week.slice(-2));
