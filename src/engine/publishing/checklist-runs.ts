import type { Checklist } from "../../content-types/checklist.ts";
import type { PublishingRow } from "../../content-types/publishing.ts";
import type { ById } from "./duties.ts";

/** A checklist gone through in one of its versions. */
export interface Run {
  readonly id: string;
  readonly version: number;
}

type Versions = Pick<Checklist, "version" | "effective_date" | "history">;

/** Reads `publicering@2`. */
export function runOf(text: string): Run {
  const [id = "", version = ""] = text.split("@");
  return { id, version: Number(version) };
}

/** Every version of a checklist with its first day, the oldest first. */
export const versionsOf = ({ version, effective_date: from, history }: Versions) =>
  [{ version, from }, ...history.map((old) => ({ version: old.version, from: old.effective_date }))].toSorted(
    (a, b) => a.version - b.version,
  );

/**
 * The version that was in force on a day.
 *
 * @param day ISO date. A version's first day counts.
 * @returns Undefined before the first version.
 */
export const versionOn = (checklist: Versions, day: string): number | undefined =>
  versionsOf(checklist).findLast(({ from }) => from <= day)?.version;

/**
 * The checklists that a piece must have gone through: those for all publishing, those of its platform, and for an ad
 * those for ads instead.
 *
 * @returns Ids of approved lists that existed on the day of the review.
 */
export function listsNeeded(
  { platform, kind, reviewed_on: day }: Pick<PublishingRow, "platform" | "kind" | "reviewed_on">,
  checklists: ById<Checklist>,
): string[] {
  const purposes: readonly Checklist["purpose"][] =
    kind === "ad" ? ["publishing", "ads"] : ["publishing", "platform"];
  return Array.from(checklists.values())
    .filter(
      ({ data }) =>
        data.status === "approved" &&
        purposes.includes(data.purpose) &&
        (data.platforms.length === 0 || data.platforms.includes(platform)) &&
        versionOn(data, day) !== undefined,
    )
    .map(({ id }) => id);
}
