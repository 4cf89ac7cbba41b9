import type { Catalogue } from "../catalogue/catalogue.ts";
import { usesByCode } from "../engine/use/template-use.ts";
import { keptPerObject } from "../lib/kept.ts";
import { parsePeriod, periodAt, type Period } from "../lib/period.ts";
import type { Context } from "./context.ts";
import { number } from "./format.ts";
import type { Portal } from "./portal.ts";
import type { LineView } from "./views.ts";
import { useWords } from "./words/use.ts";

/** How often each short code was used lately, and ever. */
export interface TemplateUses {
  /** The latest week that is entered. */
  readonly latest: Period;
  /** The first of the four weeks that end with it, as text. */
  readonly from: string;
  readonly inLatest: ReadonlyMap<string, number>;
  readonly inFourWeeks: ReadonlyMap<string, number>;
  readonly ever: ReadonlyMap<string, number>;
}

/** Undefined while no week has been entered. */
export const templateUses = ({ catalogue }: Portal): TemplateUses | undefined => usesIn(catalogue);

// Every template's receipt asks.
const usesIn = keptPerObject(({ templateUse }: Catalogue): TemplateUses | undefined => {
  const rows = templateUse?.data.rows ?? [];
  const latest = rows
    .flatMap(({ week }) => parsePeriod(week, "weekly") ?? [])
    .reduce<Period | undefined>((last, week) => (last && last.index > week.index ? last : week), undefined);
  if (!latest) return undefined;
  const from = periodAt(latest.index - 3, "weekly").text;
  return {
    latest,
    from,
    inLatest: usesByCode(rows, latest.text, latest.text),
    inFourWeeks: usesByCode(rows, from, latest.text),
    ever: usesByCode(rows, "", latest.text),
  };
});

/** Ids of templates by how often they were used in the last four weeks, the most used first; those that were not are left out. */
export function mostUsed(portal: Portal): string[] {
  const uses = templateUses(portal)?.inFourWeeks;
  return Array.from(portal.catalogue.templates.values(), ({ id, data }) => ({
    id,
    count: uses?.get(data.short_code) ?? 0,
  }))
    .filter(({ count }) => count > 0)
    .toSorted((a, b) => b.count - a.count)
    .map(({ id }) => id);
}

/** How often a template was used lately, for its receipt; nothing while no week has been entered. */
export function useLines(context: Context, shortCode: string): LineView[] {
  const uses = templateUses(context.portal);
  if (!uses) return [];
  const count = number(uses.inFourWeeks.get(shortCode) ?? 0, context.language, 0);
  return [
    {
      label: context.say(useWords.usedLately),
      value: { text: count, href: context.href("/use/") },
      form: "figure",
    },
  ];
}
