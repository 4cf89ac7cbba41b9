import type { Entry } from "../../catalogue/catalogue.ts";
import type { ContentType } from "../../content-types/define.ts";
import { contentTypes, type TypeName } from "../../content-types/index.ts";
import { graphOf, isLog } from "../../graph/graph.ts";
import { impactOf } from "../../graph/impact.ts";
import { capital, type Context } from "../context.ts";
import { entryLink, outMark } from "./fallen-reason.ts";
import type { SectionView } from "../record-view.ts";
import type { LineView, LinkView } from "../views.ts";
import { relationWords } from "../words/relations.ts";

/** So many records of a type are named on a page; of more, the rest are only counted. */
const most = 24;

/** What a record rests on, and what rests on it or names it: nothing of either is shown as nothing. */
export const relationSections = (context: Context, entry: Entry): SectionView[] => [
  ...groundsSection(context, entry),
  ...usersSection(context, entry),
];

/** What a record rests on. What it only names, its own page shows where it does. */
export function groundsSection(context: Context, entry: Entry): SectionView[] {
  const { say, portal } = context;
  const carrying = graphOf(portal.catalogue)
    .grounds(entry)
    .map(({ to }) => to);
  const lines = typeLines(context, carrying);
  return lines.length === 0 ? [] : [{ id: "grounds", title: say(relationWords.restsOn), lines }];
}

/** What rests on a record, what else names it, and how far a change of it would reach. */
export function usersSection(context: Context, entry: Entry): SectionView[] {
  const { say, portal } = context;
  const edges = graphOf(portal.catalogue).naming(entry);
  const resting = edges.flatMap(({ from, carriedBy }) => (carriedBy === undefined ? [] : [from]));
  // A log tells what was so: it would only grow the list.
  const others = edges.flatMap(({ from, carriedBy }) =>
    carriedBy === undefined && !isLog(from) ? [from] : [],
  );
  const lines = [
    ...typeLines(context, resting),
    ...otherLine(context, say(relationWords.namedBy), others),
    ...reachLine(context, entry),
  ];
  return lines.length === 0 ? [] : [{ id: "users", title: say(relationWords.usedBy), lines }];
}

/** How many rest on a record, and how many in all a change would touch, on one line: for pages with little room. */
export function usersLine(context: Context, entry: Entry): LineView[] {
  const { say, portal } = context;
  const resting = graphOf(portal.catalogue)
    .naming(entry)
    .filter(({ carriedBy }) => carriedBy !== undefined);
  if (resting.length === 0) return [];
  return [{ label: say(relationWords.usedBy), value: countText(context, resting.length), form: "words" }];
}

/** `12 poster`. */
export const countText = ({ say }: Context, count: number): string =>
  `${count} ${say(count === 1 ? relationWords.record : relationWords.records)}`;

/** Those of each type on a line of their own, in the order in which the types first come. */
function typeLines(context: Context, entries: readonly Entry[]): LineView[] {
  return Array.from(
    Map.groupBy(entries, ({ type }) => type),
    ([type, some]) => {
      const { label }: ContentType = contentTypes[type];
      return linkedLine(context, capital(label[context.language]), some);
    },
  );
}

const otherLine = (context: Context, label: string, some: readonly Entry[]): LineView[] =>
  some.length === 0 ? [] : [linkedLine(context, label, some)];

function linkedLine(context: Context, label: string, some: readonly Entry[]): LineView {
  const links = some.slice(0, most).map((one) => markedLink(context, one));
  const [only] = links;
  if (only && some.length === 1) return { label, value: only, form: "text" };
  const left = some.length - links.length;
  const rest = left === 0 ? [] : [`${left} ${context.say(relationWords.more)}`];
  return { label, value: String(some.length), form: "figure", why: [...links, ...rest] };
}

/** A link to a record; what is out of force says so after its name. */
function markedLink(context: Context, entry: Entry): LinkView {
  const link = entryLink(context, entry);
  const mark = outMark(context, entry);
  return mark ? { ...link, text: `${link.text} (${mark.word.toLowerCase()})` } : link;
}

/** Nothing where all of them rest on it themselves: then they stand above. */
function reachLine(context: Context, entry: Entry): LineView[] {
  const all = impactOf(context.portal.catalogue, entry);
  if (all.every(({ path }) => path.length === 1)) return [];
  const value = impactLink(context, entry.type, countText(context, all.length));
  return [{ label: context.say(relationWords.aChangeTouches), value, form: "words" }];
}

const impactLink = ({ href }: Context, type: TypeName, text: string): LinkView => ({
  text,
  href: `${href("/impact/")}#group-${type}`,
});
