import { commandFor } from "../authoring/type-named.ts";
import { rowFields } from "../catalogue/parse-sheet.ts";
import type { ContentType } from "../content-types/define.ts";
import { contentTypes, typeNames, type TypeName } from "../content-types/index.ts";
import { list } from "../lib/list.ts";
import { capital, type Context } from "./context.ts";
import { listOf } from "./edit-links.ts";
import type { SectionView } from "./record-view.ts";
import type { LineView } from "./views.ts";
import { beginningWords as texts } from "./words/beginnings.ts";

/** How to begin on a list that holds nothing yet, by the list's address without language. */
export type Beginnings = ReadonlyMap<string, SectionView>;

/** Pages that have nothing to show until a type is written, besides the type's own list. */
const restingOn: Partial<Record<TypeName, readonly string[]>> = {
  rules: ["/may-i/"],
  templates: ["/exports/"],
  publishing: ["/operations/", "/pareto/"],
};

/** For every list of which nothing is written: the command or the file, where the draft goes, and who approves it. */
export function beginnings(context: Context): Beginnings {
  const { say } = context;
  const lacking = typeNames.filter((type) => hasList(type) && sizeOf(context, type) === 0);
  const pages = lacking.flatMap((type) =>
    [listOf(contentTypes[type]), ...(restingOn[type] ?? [])].map((address) => ({ address, type })),
  );
  return new Map(
    Array.from(
      Map.groupBy(pages, ({ address }) => address),
      ([address, lines]) => [
        address,
        { id: "begin", title: say(texts.begin), lines: lines.map(({ type }) => beginningOf(context, type)) },
      ],
    ),
  );
}

/** The line of one type: what it is called ····· the command that starts one. */
function beginningOf({ language, say, portal }: Context, type: TypeName): LineView {
  const { label, path, schema }: ContentType = contentTypes[type];
  const command = commandFor(type);
  const roles = Array.from(portal.catalogue.roles.values())
    .filter(({ data }) => data.may_approve.some((one) => one === type))
    .map(({ data }) => say(data.title));
  const where = `content/${path}`;
  return {
    label: capital(label[language]),
    value: command ?? where,
    form: "path",
    why: [
      ...(command === undefined
        ? [say(texts.edited), Object.keys(rowFields(schema)).join(";")]
        : [`${say(texts.into)} ${where}.`]),
      roles.length === 0
        ? say(texts.readByAnother)
        : `${say(texts.approvedBy)} ${list(roles, say(texts.or))}.`,
    ],
  };
}

/** Before anything is written there is nothing to read through, so the review log begins by itself. */
const hasList = (type: TypeName): boolean =>
  type !== "reviews" && (contentTypes[type] as ContentType).page !== undefined;

/** How many entries of a type there are. */
export function sizeOf({ portal }: Context, type: TypeName): number {
  const collection = portal.catalogue[type];
  return collection instanceof Map ? collection.size : collection === undefined ? 0 : 1;
}
