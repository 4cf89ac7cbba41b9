import type { Entry } from "../../catalogue/catalogue.ts";
import type { ContentType } from "../../content-types/define.ts";
import { contentTypes, type TypeName } from "../../content-types/index.ts";
import { compareText } from "../../lib/compare-text.ts";
import type { Context } from "../context.ts";
import { shownTitle } from "../entry-title.ts";
import { number } from "../format.ts";
import { fallenNotices } from "../relations/fallen-reason.ts";
import { relationSections } from "../relations/graph-sections.ts";
import { recordReceipt, reviewNotice } from "../record-receipt.ts";
import { registerRow, type RecordView, type RegisterRow, type RegisterView } from "../record-view.ts";
import { translationNotices } from "../translation-notices.ts";
import type { LinkView } from "../views.ts";
import { byTitle } from "./by-title.ts";
import type { CalculatedPage, ListParts, Register } from "./define-register.ts";
import { areas, groups, type Area } from "./overview.ts";

type AnyPage = Register | CalculatedPage;

/** Where a list lies, without language prefix: the first step of its records' addresses. */
export function listAddress(page: AnyPage): string {
  if ("address" in page) return page.address;
  const { page: addressOf }: ContentType = contentTypes[page.type];
  const [, section = ""] = addressOf?.("x").split("/") ?? [];
  return `/${section}/`;
}

/** The records' own pages, in the order of their ids. None when the type has only a list. */
export function recordViews(context: Context, register: Register): readonly RecordView[] {
  return entriesOf(context, register.type).flatMap((entry) => recordView(context, register, entry) ?? []);
}

/** One record's page. */
export function recordView(context: Context, register: Register, entry: Entry): RecordView | undefined {
  const parts = register.record?.(context, entry);
  if (parts === undefined) return undefined;
  const { words, language, href, say } = context;
  const { title = shownTitle(context, entry), receipt } = parts;
  const list = listAddress(register);
  return {
    id: entry.id,
    page: {
      language,
      title: title.text,
      titleLang: title.lang,
      description: parts.lead?.text,
      address: `${list}${entry.id}/`,
      section: register.area,
      crumbs: [overviewCrumb(context, register.area), { text: say(register.title), href: href(list) }],
      notices: [
        ...fallenNotices(context, entry),
        ...(parts.notices ?? []),
        ...translationNotices(context, entry),
        ...reviewNotice(context, entry.data as Parameters<typeof reviewNotice>[1]),
      ],
    },
    mark: parts.mark,
    facts: parts.facts,
    lead: parts.lead,
    copy: parts.copy,
    sections: [...parts.sections, ...relationSections(context, entry)],
    receipt: recordReceipt(context, entry, receipt?.title ?? words.receipt, receipt?.lines),
  };
}

/**
 * The page that lists a register, or calculates something.
 *
 * @param records The pages of the register's records.
 */
export function listView(context: Context, page: AnyPage, records: readonly RecordView[]): RegisterView {
  const { language, say } = context;
  const {
    notices = [],
    sections,
    groups,
  } = "view" in page ? page.view(context) : registerList(context, page, records);
  return {
    page: {
      language,
      title: say(page.title),
      address: listAddress(page),
      section: page.area,
      crumbs: [overviewCrumb(context, page.area)],
      notices,
    },
    lead: say(page.lead),
    sections,
    groups,
  };
}

function registerList(context: Context, register: Register, records: readonly RecordView[]): ListParts {
  const views = new Map(records.map((record) => [record.id, record]));
  const listed = entriesOf(context, register.type).map((entry) => {
    const record = views.get(entry.id);
    return { entry, row: record ? registerRow(record) : plainRow(context, entry) };
  });
  return (
    register.list?.(context, listed) ?? {
      groups: [{ id: "all", rows: byTitle(context, listed).map(({ row }) => row) }],
    }
  );
}

/** A record that has no page of its own. */
const plainRow = (context: Context, entry: Entry): RegisterRow => ({
  id: entry.id,
  title: shownTitle(context, entry).text,
  facts: "",
});

const entriesOf = ({ portal: { catalogue } }: Context, type: TypeName): readonly Entry[] => {
  const collection = catalogue[type];
  const all = collection instanceof Map ? ([...collection.values()] as Entry[]) : [];
  return all.toSorted((a, b) => compareText(a.id, b.id));
};

const overviewCrumb = ({ say, href }: Context, area: Area): LinkView => ({
  text: say(areas[area].title),
  href: href(`/${area}/`),
});

/** A line of an overview that leads to a page which is neither a register nor calculated here. */
export interface OverviewLink {
  readonly group: string;
  readonly row: RegisterRow;
}

/**
 * An overview: under each heading what leads to the registers, in the order of their registry.
 *
 * @param others Lines for pages of their own making, shown before the registers of their group.
 */
export function overviewView(
  context: Context,
  area: Area,
  pages: readonly AnyPage[],
  others: readonly OverviewLink[] = [],
): RegisterView {
  const { language, words, say, href } = context;
  return {
    page: {
      language,
      title: say(areas[area].title),
      address: `/${area}/`,
      section: area,
      crumbs: [{ text: words.start, href: href("/") }],
      notices: [],
    },
    lead: say(areas[area].lead),
    groups: Object.entries(groups[area]).flatMap(([id, title]) => {
      const rows = [
        ...others.filter(({ group }) => group === id).map(({ row }) => row),
        ...pages
          .filter((page) => page.area === area && page.group === id)
          .map((page) => overviewRow(context, page)),
      ];
      return rows.length === 0 ? [] : [{ id, title: say(title), rows }];
    }),
  };
}

function overviewRow(context: Context, page: AnyPage): RegisterRow {
  const { say, href } = context;
  const address = listAddress(page);
  const about = say(page.about ?? page.lead);
  return {
    id: address,
    link: { text: say(page.title), href: href(address) },
    facts: about,
    count:
      "type" in page && !page.isOfOne
        ? number(entriesOf(context, page.type).length, context.language, 0)
        : undefined,
  };
}
