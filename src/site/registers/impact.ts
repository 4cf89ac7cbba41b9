import { allEntries, type Entry } from "../../catalogue/catalogue.ts";
import type { ContentType } from "../../content-types/define.ts";
import { contentTypes } from "../../content-types/index.ts";
import { impactOf } from "../../graph/impact.ts";
import { isInForce } from "../../rules/approvals/in-force.ts";
import { capital, type Context } from "../context.ts";
import { firstOf } from "../paging/first-of.ts";
import { entryLink, fallenReason, fallenThrough, outMark } from "../relations/fallen-reason.ts";
import { countText } from "../relations/graph-sections.ts";
import type { RegisterRow, SectionView } from "../record-view.ts";
import type { LineView } from "../views.ts";
import { impactWords } from "../words/relations.ts";
import { definePage } from "./define-register.ts";

/** So many that are out of force are named; each record’s own page says so too. */
const mostOut = 40;

/** So many records of each type are listed, those that carry most; each record’s own page tells the same of it. */
const most = 5;

/** What a change of each record would touch, and what is out of force through something else. */
export const impactPage = definePage({
  address: "/impact/",
  area: "registers",
  group: "assurance",
  title: impactWords.title,
  lead: impactWords.lead,
  about: impactWords.about,
  view: (context) => {
    const carrying = carryingOf(context);
    const { say } = context;
    const out = { ...outSection(context), link: { text: say(impactWords.asJson), href: "/graph.json" } };
    const groups = Array.from(
      Map.groupBy(carrying, ({ entry }) => entry.type),
      ([type, some]) => {
        const { label }: ContentType = contentTypes[type];
        return { id: type, title: capital(label[context.language]), rows: rowsOf(context, some) };
      },
    );
    return carrying.length === 0
      ? { groups: [{ id: "none", rows: [], empty: say(impactWords.empty) }] }
      : { sections: [out], groups };
  },
});

interface Carrying {
  readonly entry: Entry;
  readonly direct: number;
  /** All that a change would touch. */
  readonly touched: readonly Entry[];
}

/** Every record that another in use rests on, those that carry most first. */
export function carryingOf({ portal: { catalogue } }: Context): Carrying[] {
  return Array.from(allEntries(catalogue))
    .flatMap((entry): Carrying[] => {
      const touched = impactOf(catalogue, entry);
      if (touched.length === 0) return [];
      const direct = touched.filter(({ path }) => path.length === 1).length;
      return [{ entry, direct, touched: touched.map((one) => one.entry) }];
    })
    .sort((a, b) => b.touched.length - a.touched.length);
}

function rowsOf(context: Context, some: readonly Carrying[]): RegisterRow[] {
  const rows = some.slice(0, most).map((one) => rowOf(context, one));
  const left = some.length - rows.length;
  if (left === 0) return rows;
  return [
    ...rows,
    {
      id: `more-${some[0]?.entry.type ?? ""}`,
      facts: `${left} ${context.say(impactWords.andMore)}`,
    },
  ];
}

function rowOf(context: Context, { entry, direct, touched }: Carrying): RegisterRow {
  return {
    id: entry.id,
    link: entryLink(context, entry),
    facts: [
      countText(context, touched.length),
      ...(direct < touched.length ? [`${direct} ${context.say(impactWords.direct)}`] : []),
    ].join(" · "),
    mark: outMark(context, entry),
  };
}

/** What is out of force today through something else, with the reason as a way in words. */
function outSection(context: Context): SectionView {
  const { say, portal } = context;
  const lines = Array.from(allEntries(portal.catalogue)).flatMap((entry) => {
    const fallen = isInForce(entry) ? fallenThrough(context, entry) : undefined;
    if (!fallen) return [];
    const { label }: ContentType = contentTypes[entry.type];
    return [
      {
        label: capital(label[context.language]),
        value: entryLink(context, entry),
        form: "text" as const,
        why: [fallenReason(context, fallen)],
      },
    ];
  });
  const title = say(impactWords.out);
  const { shown, more } = firstOf(context, lines, mostOut);
  return lines.length === 0
    ? { id: "out", title, text: { text: say(impactWords.nothingOut) } }
    : { id: "out", title, lines: [...shown, ...leftLine(more)] };
}

/** How many are not named, and where all of them are. */
const leftLine = (more: string | undefined): LineView[] =>
  more === undefined ? [] : [{ label: more, value: { text: "JSON", href: "/graph.json" }, form: "words" }];
