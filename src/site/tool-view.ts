import type { Entry } from "../catalogue/catalogue.ts";
import { toolCategory } from "../content-types/tool.ts";
import { capital, type Context } from "./context.ts";
import { compareIn } from "./format.ts";
import { fallenNotices } from "./relations/fallen-reason.ts";
import { relationSections } from "./relations/graph-sections.ts";
import { recordReceipt, reviewNotice } from "./record-receipt.ts";
import { registerRow, type RecordView, type RegisterView } from "./record-view.ts";
import { statusMark } from "./status.ts";
import { translationNotices } from "./translation-notices.ts";
import type { LineView, LinkView } from "./views.ts";

type Tool = Entry<"tools">;

export function toolView(context: Context, entry: Tool): RecordView {
  const { data, id } = entry;
  const { words, show, language, href, say } = context;
  return {
    id,
    page: {
      language,
      title: data.name,
      description: say(data.purpose),
      address: `/tools/${id}/`,
      section: "registers",
      crumbs: [
        { text: words.navRegisters, href: href("/registers/") },
        { text: words.toolsTitle, href: href("/tools/") },
      ],
      notices: [
        ...fallenNotices(context, entry),
        ...(data.status_reason
          ? [{ tone: statusMark(context, data.status).tone, text: say(data.status_reason) }]
          : []),
        ...translationNotices(context, entry),
        ...reviewNotice(context, data),
      ],
    },
    mark: toolMark(context, data.status),
    facts: [
      data.categories.map((category) => categoryWord(context, category)).join(", "),
      capital(context.role(data.owner)),
    ],
    lead: show(data.purpose),
    sections: [
      { id: "data", title: words.dataAndTraining, lines: dataLines(context, data) },
      { id: "people", title: words.humanOversight, text: show(data.human_oversight) },
      ...(data.limitations ? [{ id: "limits", title: words.limitations, text: show(data.limitations) }] : []),
      ...relationSections(context, entry),
    ],
    receipt: recordReceipt(context, entry, words.toolReceipt, [
      { label: words.vendor, value: vendorLink(context, data.vendor), form: "words" },
      { label: words.decidedOn, value: data.status_date, form: "figure" },
      { label: words.decidedBy, value: capital(context.role(data.approver)), form: "words" },
    ]),
  };
}

/** The vendor by its name, on the way to its page. */
const vendorLink = ({ portal, link }: Context, id: string): LinkView | string => {
  const vendor = portal.catalogue.vendors.get(id);
  return vendor ? link("vendors", id, vendor.data.name) : id;
};

/** Swedish inflects the word with its noun: *verktyget är godkänt*. */
function toolMark(context: Context, status: Tool["data"]["status"]) {
  const mark = statusMark(context, status);
  return status === "approved"
    ? { ...mark, word: context.words.approvedNeuter }
    : status === "restricted"
      ? { ...mark, word: context.words.restrictedNeuter }
      : status === "blocked"
        ? { ...mark, word: context.words.blockedNeuter }
        : mark;
}

function dataLines(context: Context, data: Tool["data"]): LineView[] {
  const { words, say } = context;
  const flows = (label: string, some: Tool["data"]["data_in"]): LineView => ({
    label,
    value:
      some.length === 0
        ? words.nothing
        : some.map(({ what, class: level }) => `${say(what)} (${dataClassWord(context, level)})`).join("; "),
    form: "text",
  });
  return [
    {
      label: words.personalData,
      value: { none: words.no, possible: words.possible, yes: words.yes }[data.personal_data],
      form: "words",
    },
    {
      label: words.trainsOnOurData,
      value: { no: words.no, opt_out: words.optedOut, yes: words.yes, unknown: words.unknown }[
        data.trains_on_our_data
      ],
      form: "words",
    },
    { label: words.meetsPublic, value: data.meets_public ? words.yes : words.no, form: "words" },
    flows(words.dataIn, data.data_in),
    flows(words.dataOut, data.data_out),
  ];
}

/** The inventory, by what the tools are for; every category is there, also when it is empty. */
export function toolListView(context: Context, tools: readonly RecordView[]): RegisterView {
  const { words, language, href, portal } = context;
  const compare = compareIn(language);
  return {
    page: {
      language,
      title: words.toolsTitle,
      address: "/tools/",
      section: "registers",
      crumbs: [{ text: words.navRegisters, href: href("/registers/") }],
      notices: [],
    },
    lead: words.toolsLead,
    groups: toolCategory.options.map((category) => ({
      id: category,
      title: categoryWord(context, category),
      rows: tools
        .filter(({ id }) => portal.catalogue.tools.get(id)?.data.categories.includes(category))
        // The heading says what it is for.
        .map((tool) => registerRow({ ...tool, facts: tool.facts.slice(1) }))
        .toSorted((a, b) => compare(a.link?.text ?? "", b.link?.text ?? "")),
    })),
  };
}

function categoryWord({ words }: Context, category: (typeof toolCategory.options)[number]): string {
  const names = {
    copy: words.copyCategory,
    image: words.imageCategory,
    video: words.videoCategory,
    customer_service: words.support,
    moderation: words.moderation,
    listening: words.listening,
  };
  return names[category];
}

export function dataClassWord(
  { words }: Context,
  level: "public" | "internal" | "confidential" | "restricted",
): string {
  return {
    public: words.classPublic,
    internal: words.classInternal,
    confidential: words.classConfidential,
    restricted: words.classRestricted,
  }[level];
}
