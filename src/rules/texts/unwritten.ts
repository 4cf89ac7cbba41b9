import { allEntries, isProse, type Catalogue, type Entry } from "../../catalogue/catalogue.ts";
import { languagesOf } from "../../content-types/languages.ts";
import type { Location } from "../../diagnostics/diagnostic.ts";
import { keptPerObject } from "../../lib/kept.ts";
import { placeholderPattern } from "../../lib/placeholder.ts";

/** Texts of one file that are still to be written. */
export interface Unwritten {
  readonly entry: Entry;
  /** The first of them. */
  readonly at: Location;
  readonly count: number;
}

/** Every file in which `npm run new` left a place for the author that has not been filled in; two rules ask. */
export const unwritten = keptPerObject((catalogue: Catalogue): readonly Unwritten[] => [
  ...findUnwritten(catalogue),
]);

function* findUnwritten(catalogue: Catalogue): Generator<Unwritten> {
  const hasEnglish = languagesOf(catalogue).includes("en");
  for (const entry of allEntries(catalogue)) {
    const english = hasEnglish && isProse(entry) && entry.prose.en ? [entry.prose.en.file] : [];
    for (const file of [entry.file, ...english]) {
      const text = catalogue.texts.get(file) ?? "";
      if (text.search(placeholderPattern) === -1) continue;
      const lines = text.split("\n");
      const places = lines.flatMap((line, i) =>
        Array.from(line.matchAll(placeholderPattern), ({ index }) => ({
          file,
          line: i + 1,
          column: index + 1,
        })),
      );
      const [at] = places;
      if (at) yield { entry, at, count: places.length };
    }
  }
}

/** Whether people go by it, and somebody has said so: more than a start says of itself. */
export const isApproved = ({ data }: Entry): boolean =>
  "status" in data && ["active", "approved", "restricted", "published"].includes(data.status);
