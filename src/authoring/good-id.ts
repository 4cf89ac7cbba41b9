import type { Catalogue } from "../catalogue/catalogue.ts";
import { idPattern } from "../content-types/define.ts";
import { contentTypes, type TypeName } from "../content-types/index.ts";
import { publicIdOf } from "../lib/correction-id.ts";
import { isClosed, lastClosedPeriod, nextPeriod, parsePeriod } from "../lib/period.ts";
import type { Refusal } from "./refusal.ts";

/** Why an id cannot be that of a new entry, and the nearest one that can; undefined when it can. */
export function refuseId(
  catalogue: Catalogue,
  type: TypeName,
  id: string,
  asOf: string,
): Refusal | undefined {
  if (!idPattern.test(id)) {
    const near = goodId(id);
    return {
      problem: `"${id}" cannot be an id: it becomes the file name and the address.`,
      hint: near ? `Write ${near}.` : "Use lower-case letters a–z, digits and single hyphens.",
    };
  }
  if (catalogue.known[type].has(id)) {
    return {
      problem: `There is already a ${contentTypes[type].label.en} called "${id}".`,
      hint: "Change that one, or choose another id. An id is never used again for something else.",
    };
  }
  if (type === "corrections") return refuseCorrection(catalogue, id, asOf);
  return type === "decisions" ? refuseWeek(catalogue, id, asOf) : undefined;
}

/**
 * The nearest id to what somebody wrote.
 *
 * @returns An empty text when there is no letter or digit in it.
 * @example goodId("Får ni läsa?"); // "far-ni-lasa"
 */
export const goodId = (written: string): string =>
  written
    .normalize("NFKD")
    .replaceAll(/\p{M}/gu, "")
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, "-")
    .replaceAll(/^-|-$/g, "");

/** A correction is named by its day, and by a number that is free on that day. */
function refuseCorrection({ known }: Catalogue, id: string, asOf: string): Refusal | undefined {
  if (publicIdOf(id) !== undefined) return undefined;
  const ofDay = Array.from({ length: known.corrections.size + 1 }, (_, i) => `correction-${asOf}-${i + 1}`);
  return {
    problem: "A correction is named by the day it was made and a number, which become its public address.",
    hint: `Write ${ofDay.find((one) => !known.corrections.has(one))}.`,
  };
}

/** A decision log is named by its week: the one after the last log, once it is over. */
function refuseWeek({ decisions }: Catalogue, id: string, asOf: string): Refusal | undefined {
  const last = Array.from(decisions.values(), ({ data }) => parsePeriod(data.week, "weekly"))
    .filter((week) => week !== undefined)
    .reduce(
      (latest, week) => (latest && latest.index > week.index ? latest : week),
      undefined as ReturnType<typeof parsePeriod>,
    );
  const wanted = last ? nextPeriod(last) : lastClosedPeriod(asOf, "weekly");
  const name = wanted.text.toLowerCase();
  if (!isClosed(wanted, asOf)) {
    return {
      problem: `The next decision log is that of ${wanted.text}, which is not over on ${asOf}.`,
      hint: "Write it from the Monday after.",
    };
  }
  if (id === name) return undefined;
  return {
    problem: `A decision log is named by its week, and the next one is ${wanted.text}.`,
    hint: `Write ${name}.`,
  };
}
