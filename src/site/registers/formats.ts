import type { Entry } from "../../catalogue/catalogue.ts";
import { blockKind } from "../../content-types/block.ts";
import { blockRow } from "../library/block-mark.ts";
import { blocksForFormats } from "../library/blocks-for-formats.ts";
import { cadenceText } from "../library/cadence-text.ts";
import { capital, type Context } from "../context.ts";
import { compareIn } from "../format.ts";
import { formatResultSections } from "../publishing/operations-sections.ts";
import type { SectionView } from "../record-view.ts";
import type { LineView, MarkView } from "../views.ts";
import { blockKindWords } from "../words/blocks.ts";
import { platformList } from "../words/platforms.ts";
import { taxonomyWords as words } from "../words/taxonomy.ts";
import { defineRegister, type ListedRecord, type ListParts } from "./define-register.ts";

type Format = Entry<"formats">;

/** The posts that come back: what each is to move, how often, and what it is put together from. */
export const formatRegister = defineRegister({
  type: "formats",
  area: "content",
  group: "formats",
  kind: "register",
  title: words.formatsTitle,
  lead: words.formatsLead,
  about: words.formatsAbout,
  record: (context, format) => ({
    mark: formatMark(context, format.data.status),
    facts: [platformList(format.data.platforms), cadenceText(context, format.data.cadence)],
    lead: context.show(format.data.summary),
    sections: [
      useSection(context, format),
      ...formatResultSections(context, format.id),
      ...blockSections(context, format),
    ],
    receipt: { title: context.say(words.receipt) },
  }),
  list: (context, records) => byGoal(context, records),
});

/** What a format is to move, and where it belongs. */
function useSection(context: Context, { data }: Format): SectionView {
  const { say, portal, link, role } = context;
  const { catalogue } = portal;
  const theme = catalogue.themes.get(data.theme);
  const pillar = theme && catalogue.pillars.get(theme.data.pillar);
  const kpi = catalogue.kpis.get(data.goal_kpi);
  const checklist = data.checklist === undefined ? undefined : catalogue.checklists.get(data.checklist);
  const lines: LineView[] = [
    ...(kpi
      ? [line(say(words.goalKpi), link("kpis", kpi.id, say(kpi.data.short_title ?? kpi.data.title)))]
      : []),
    line(say(words.owner), role(data.owner)),
    line(say(words.cadence), cadenceText(context, data.cadence)),
    line(say(words.platforms), platformList(data.platforms)),
    ...(pillar ? [line(say(words.pillar), link("pillars", pillar.id, say(pillar.data.title)))] : []),
    ...(theme ? [line(say(words.theme), link("themes", theme.id, say(theme.data.title)))] : []),
    ...(checklist
      ? [line(say(words.checklist), link("checklists", checklist.id, say(checklist.data.title)))]
      : []),
    ...(data.example ? [{ label: say(words.example), value: say(data.example), form: "text" } as const] : []),
  ];
  return { id: "use", title: say(words.place), lines };
}

const line = (label: string, value: LineView["value"]): LineView => ({ label, value, form: "words" });

/** What a post of the format can be put together from today, kind by kind. */
function blockSections(context: Context, { id }: Format): SectionView[] {
  const { say, show, portal } = context;
  const blocks = blocksForFormats(portal.catalogue, [id], portal.asOf);
  return blockKind.options.map((kind) => ({
    id: kind,
    title: say(blockKindWords[kind].many),
    ...(blocks[kind].length === 0
      ? { text: show(words.noBlock) }
      : { rows: blocks[kind].map((block) => blockRow(context, block)) }),
  }));
}

function formatMark({ say }: Context, status: Format["data"]["status"]): MarkView {
  const word = say(words[status]);
  if (status === "active") return { word, tone: "good", icon: "check" };
  return {
    word,
    tone: status === "paused" ? "warn" : "none",
    icon: status === "paused" ? "warning" : "ring",
  };
}

/** Formats under the KPI that they are to move, the KPIs in the order of their names. */
function byGoal(context: Context, records: readonly ListedRecord<"formats">[]): ListParts {
  const { portal, say, role, language } = context;
  const goals = Map.groupBy(records, ({ entry }) => entry.data.goal_kpi);
  const groups = Array.from(goals, ([id, formats]) => {
    const kpi = portal.catalogue.kpis.get(id);
    return {
      id,
      title: kpi ? say(kpi.data.short_title ?? kpi.data.title) : id,
      rows: formats.map(({ row, entry: { data } }) => ({
        ...row,
        facts: [
          platformList(data.platforms),
          cadenceText(context, data.cadence),
          capital(role(data.owner)),
        ].join(" · "),
      })),
    };
  });
  const compare = compareIn(language);
  return {
    groups:
      groups.length === 0
        ? [{ id: "formats", rows: [], empty: say(words.emptyTree) }]
        : groups.toSorted((a, b) => compare(a.title, b.title)),
  };
}
