import type { PublishingRow } from "../../content-types/publishing.ts";
import { lastClosedPeriod, periodAt, type Period } from "../../lib/period.ts";
import type { Portal } from "../portal.ts";

/** Weeks over which formats are compared: enough posts to see, few enough to be about today. */
export const recentWeeks = 4;

type Dated = Pick<Portal, "catalogue" | "asOf">;

/** The log's rows. None when there is no log. */
export const logRows = ({ catalogue }: Pick<Portal, "catalogue">): readonly PublishingRow[] =>
  catalogue.publishing?.data.rows ?? [];

/** The last weeks that are over, the oldest first. */
export function recentPeriods({ asOf }: Pick<Portal, "asOf">): readonly Period[] {
  const last = lastClosedPeriod(asOf, "weekly");
  return Array.from({ length: recentWeeks }, (_, i) => periodAt(last.index - recentWeeks + 1 + i, "weekly"));
}

/** What came out in those weeks; what was called off, by the day of its review. */
export function recentRows(portal: Dated): readonly PublishingRow[] {
  const weeks = recentPeriods(portal);
  const [first, last] = [weeks[0]?.start ?? "", weeks.at(-1)?.end ?? ""];
  return logRows(portal).filter(({ published, outcome, reviewed_on: reviewed }) => {
    const day = published ?? (outcome === "called_off" ? reviewed : undefined);
    return day !== undefined && day >= first && day <= last;
  });
}
