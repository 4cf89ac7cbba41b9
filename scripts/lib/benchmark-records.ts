import { countsAmong, kpisAmong, leastReplies } from "./benchmark-counts.ts";
import { figures } from "./benchmark-figures.ts";
import { fixed } from "./benchmark-fixed.ts";
import { growing } from "./benchmark-growing.ts";
import type { File } from "./benchmark-record.ts";
import { questions, templates } from "./benchmark-replies.ts";
import { seededNumbers, textDrawer } from "./benchmark-text.ts";

/**
 * Every file of a made-up portal.
 *
 * @param records How many, from 100.
 */
export function manyRecords(records: number): File[] {
  const draw = textDrawer(seededNumbers(records));
  const counts = countsAmong(records);
  const kpis = kpisAmong(records);
  const made = [
    ...fixed(draw),
    ...figures(draw, kpis),
    ...growing(draw, counts, kpis),
    ...questions(draw, counts),
  ];
  const others = made.filter(([path]) => !/\.csv$|\/en\.mdx$/.test(path)).length;
  return [...made, ...templates(draw, Math.max(leastReplies, records - others), counts)];
}
