import type { Entry } from "../../catalogue/catalogue.ts";
import { dataClass, type DataClass } from "../../content-types/fields.ts";
import { activityWords } from "../activity-words.ts";
import { capital, type Context } from "../context.ts";
import { dataClassWord } from "../tool-view.ts";
import type { LineView, LinkView } from "../views.ts";
import { dataFlowWords as texts } from "../words/data-flows.ts";
import { mayIWords } from "../words/may-i.ts";
import { byTitle } from "./by-title.ts";
import { defineRegister } from "./define-register.ts";
import { legalBasisWord } from "../assurance/legal-basis-word.ts";

type Flow = Entry<"dataFlows">;

/** Which data is used for what and on which ground, and which is not used and why. */
export const dataFlowRegister = defineRegister({
  type: "dataFlows",
  area: "registers",
  group: "assurance",
  title: texts.title,
  lead: texts.lead,
  about: texts.about,
  record: (context, { data }) => {
    const { say, show, role } = context;
    return {
      mark: data.used
        ? { word: say(texts.used), tone: "good", icon: "check" }
        : { word: say(texts.notUsed), tone: "stop", icon: "octagon" },
      facts: [capital(dataClassWord(context, data.class)), capital(role(data.owner))],
      lead: show(data.data),
      sections: [
        ...(data.why_not ? [{ id: "why-not", title: say(texts.whyNot), text: show(data.why_not) }] : []),
        ...(data.used
          ? [
              { id: "use", title: say(texts.use), lines: useLines(context, data) },
              { id: "ground", title: say(texts.ground), lines: groundLines(context, data) },
              { id: "goes-to", title: say(texts.goesTo), lines: recipientLines(context, data) },
            ]
          : [
              {
                id: "use",
                title: say(texts.unused),
                lines: [...useLines(context, data), ...groundLines(context, data)],
              },
            ]),
      ],
      receipt: { title: say(texts.receipt) },
    };
  },
  list: (context, records) => {
    const { say } = context;
    const rows = (used: boolean) =>
      byTitle(context, records)
        .filter(({ entry }) => entry.data.used === used)
        .toSorted((a, b) => rank(b.entry.data.class) - rank(a.entry.data.class))
        .map(({ row, entry: { data } }) => ({
          ...row,
          mark: undefined, // the heading says it
          notes: [say(data.used ? data.purpose : (data.why_not ?? data.purpose))],
          facts: [
            capital(dataClassWord(context, data.class)),
            ...(data.legal_basis ? [basisText(context, data)] : []),
          ].join(" · "),
        }));
    return {
      notices: [{ tone: "none", text: say(texts.assessment) }],
      groups: [
        { id: "used", title: say(texts.used), rows: rows(true), empty: say(texts.noneUsed) },
        { id: "not-used", title: say(texts.notUsed), rows: rows(false), empty: say(texts.noneUnused) },
      ],
    };
  },
});

const rank = (level: DataClass): number => dataClass.options.indexOf(level);

const basisText = (context: Context, { legal_basis = [] }: Flow["data"]): string =>
  legal_basis.map((basis) => legalBasisWord(context, basis)).join(", ");

function useLines(context: Context, data: Flow["data"]): LineView[] {
  const { say } = context;
  const work = activityWords(context).filter(({ value }) => data.activities.includes(value));
  const text = (label: string, value: string): LineView => ({ label, value, form: "text" });
  return [
    text(say(texts.purpose), say(data.purpose)),
    text(say(texts.source), say(data.source_system)),
    text(say(texts.work), work.map(({ label }) => label).join(", ")),
    text(say(texts.ai), say(mayIWords[data.ai_level])),
    { label: say(texts.class), value: capital(dataClassWord(context, data.class)), form: "words" },
  ];
}

function groundLines(context: Context, data: Flow["data"]): LineView[] {
  const { say, words } = context;
  const { legal_basis: basis, legal_basis_why: why, retention } = data;
  const lines: LineView[] = [
    {
      label: words.personalData,
      value: { none: words.no, possible: words.possible, yes: words.yes }[data.personal_data],
      form: "words",
    },
    {
      label: say(texts.subjects),
      value: data.subjects.length === 0 ? say(texts.nobody) : data.subjects.map(say).join(", "),
      form: "text",
    },
  ];
  if (basis) {
    lines.push({
      label: say(texts.basis),
      value: capital(basisText(context, data)),
      form: "text",
      why: [...(why ? [say(why)] : []), say(texts.assessment)],
    });
  }
  if (retention) lines.push({ label: say(texts.retention), value: say(retention), form: "text" });
  return [...lines, ...decidedElsewhere(context, data)];
}

/** What the declaration says of it, and the exception that it rests on. Rules, tools and claims stand among its relations. */
function decidedElsewhere({ say, link, href, portal }: Context, data: Flow["data"]): LineView[] {
  const exception =
    data.exception === undefined ? undefined : portal.catalogue.exceptions.get(data.exception);
  const text = (label: string, value: LinkView): LineView => ({ label, value, form: "text" });
  const declared = data.declared === "data_sources" ? texts.declaredUsed : texts.declaredUnused;
  return [
    ...(exception
      ? [text(say(texts.exception), link("exceptions", exception.id, say(exception.data.title)))]
      : []),
    ...(data.declared
      ? [text(say(texts.declared), { text: say(declared), href: href("/declaration/") })]
      : []),
  ];
}

function recipientLines({ say, link, portal }: Context, data: Flow["data"]): LineView[] {
  const tools = data.tools.flatMap((id): LinkView[] => {
    const tool = portal.catalogue.tools.get(id);
    return tool ? [link("tools", id, tool.data.name)] : [];
  });
  return [
    {
      label: say(texts.tools),
      value: tools.length === 0 ? say(texts.noTool) : String(tools.length),
      form: tools.length === 0 ? "words" : "figure",
      why: tools,
    },
    {
      label: say(texts.recipients),
      value: data.recipients.length === 0 ? say(texts.noOne) : data.recipients.map(say).join(", "),
      form: "text",
    },
  ];
}
