import { formatters, isFormat } from "../diagnostics/formatters.ts";
import type { Meaning } from "../diagnostics/formats/format.ts";
import { isDate } from "../lib/is-date.ts";
import { list, quoted } from "../lib/list.ts";
import { compareContent } from "./compare-content.ts";
import { outcomeOfDiff, type Outcome } from "./content-diff.ts";
import { writeMarkdown } from "./markdown/write-markdown.ts";
import { openSides, type CannotOpen, type Wanted } from "./open-sides.ts";
import { writeJson } from "./write-json.ts";

export interface DiffOptions extends Wanted {
  readonly asOf?: string | undefined;
  /** The day to judge by when neither `asOf` nor the head's site.yaml names one. */
  readonly today: string;
  readonly language: string;
  /** `md` or `json` for the report; a format of diagnostics for what is wrong with the change. */
  readonly format: string;
  /** What codes mean, by code. */
  readonly meanings?: ReadonlyMap<string, Meaning>;
}

/** The report, and what came of it. */
export interface DiffRun {
  readonly text: string;
  readonly outcome: Outcome;
}

/** Compares two states of a content folder and writes the report. Options that nobody knows are wrong usage. */
export async function runDiff(options: DiffOptions): Promise<DiffRun | CannotOpen> {
  const { asOf: chosen, today, language, format } = options;
  if (chosen !== undefined && !isDate(chosen))
    return usage(`"${chosen}" is not a day. Write it as 2026-11-22.`);
  if (language !== "sv" && language !== "en")
    return usage(`Unknown language "${language}". The languages are "sv" and "en".`);
  if (!isFormat(format)) return usage(unknownFormat(format));

  const sides = await openSides(options);
  if ("kind" in sides) return sides;
  const { before, after } = sides;
  const site = after.catalogue.site ?? before.catalogue.site;
  const asOf = chosen ?? site?.data.as_of ?? today;
  const diff = compareContent(before, after, { asOf });
  const outcome = outcomeOfDiff(diff);
  if (format === "md") return { text: writeMarkdown(diff, language, options.meanings), outcome };
  if (format === "json") return { text: writeJson(diff, sides), outcome };
  const texts = new Map([...before.catalogue.texts, ...after.catalogue.texts]);
  const problems = [...diff.unreadable.map(({ problem }) => problem), ...diff.findings];
  return {
    text: formatters[format](problems, {
      texts,
      asOf,
      ...(options.meanings && { meanings: options.meanings }),
    }),
    outcome,
  };
}

const usage = (message: string): CannotOpen => ({ kind: "usage", message });

const unknownFormat = (format: string): string =>
  `Unknown format "${format}". The formats are ${list(quoted(Object.keys(formatters)))}.`;
