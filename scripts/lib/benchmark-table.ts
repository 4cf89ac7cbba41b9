/** Five years: what a team has that never throws a week away. */
const weeks = 260;
const lastMonday = Temporal.PlainDate.from("2026-11-09");

/**
 * Weekly figures around 50 up to the last complete week, by week, noisy around one level.
 *
 * @param random Numbers from 0 up to 1.
 */
export const weeklyValues = (random: () => number): ReadonlyMap<string, number> =>
  new Map(
    Array.from({ length: weeks }, (_, week) => {
      const monday = lastMonday.subtract({ weeks: weeks - 1 - week });
      const label = `${monday.yearOfWeek}-W${String(monday.weekOfYear).padStart(2, "0")}`;
      // Several draws together, since few figures are spread evenly.
      const noise = random() + random() + random() + random() - 2;
      return [label, Math.round((50 + 3 * noise) * 10) / 10] as const;
    }),
  );

/** The table of a KPI, with a decimal comma as an author writes it. */
export function tableText(values: ReadonlyMap<string, number>): string {
  const rows = Array.from(values, ([week, value]) => `${week};${String(value).replace(".", ",")};;\n`);
  return `period;value;n;note\n${rows.join("")}`;
}
