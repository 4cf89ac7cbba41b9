import type { DataOf } from "../../content-types/index.ts";
import type { Context } from "../context.ts";
import { taxonomyWords } from "../words/taxonomy.ts";

/** How often a format is planned, in running text: `varje vecka`, `3 gånger i månaden`. */
export function cadenceText(
  { say }: Pick<Context, "say">,
  { times, per }: DataOf<"formats">["cadence"],
): string {
  if (times === 1) return say(per === "week" ? taxonomyWords.everyWeek : taxonomyWords.everyMonth);
  if (times === 2) return say(per === "week" ? taxonomyWords.twiceAWeek : taxonomyWords.twiceAMonth);
  const several = per === "week" ? taxonomyWords.perWeek : taxonomyWords.perMonth;
  return say(several).replace("{n}", String(times));
}
