import type { Entry } from "../../catalogue/catalogue.ts";
import { dayOfProgramme, phaseStanding, type PhaseStanding } from "../../programme/phase-standing.ts";
import { capital, type Context } from "../context.ts";
import { dayRange } from "../programme/day-range.ts";
import { lowerFirst, sourceLink } from "../figures.ts";
import { day } from "../format.ts";
import { evidenceText, standingMark } from "../programme/proof-sentence.ts";
import { groundOf } from "../programme/programme-ground.ts";
import type { RegisterRow, SectionView } from "../record-view.ts";
import { expectationTable } from "../programme/roadmap-expectations.ts";
import { roadmapWords as texts } from "../words/roadmap.ts";
import { statementWords } from "../words/statements.ts";
import { defineRegister } from "./define-register.ts";

interface Phase {
  readonly entry: Entry<"roadmap">;
  readonly standing: PhaseStanding;
}

/** The roadmap on one page: what each phase delivers, and what in the records proves it. */
export const roadmapRegister = defineRegister({
  type: "roadmap",
  area: "registers",
  group: "programme",
  title: texts.title,
  lead: texts.lead,
  about: texts.about,
  list: (context, records) => {
    const start = context.portal.catalogue.site?.data.programme.start ?? context.portal.asOf;
    const phases = records
      .map(({ entry }) => ({ entry, standing: phaseStanding(entry.data, start, groundOf(context.portal)) }))
      .toSorted((a, b) => a.entry.data.days.from - b.entry.data.days.from);
    if (phases.length === 0) return { groups: [{ id: "phases", rows: [], empty: context.say(texts.empty) }] };
    return {
      sections: [overview(context, phases), ...phases.flatMap((phase) => phaseSections(context, phase))],
      groups: [],
    };
  },
});

function overview(context: Context, phases: readonly Phase[]): SectionView {
  const { say } = context;
  return {
    id: "overview",
    title: say(texts.overview),
    text: { text: todayText(context) },
    link: { text: say(statementWords.title), href: context.href("/statements/") },
    table: {
      caption: say(texts.overviewCaption),
      columns: [
        { title: say(texts.phase) },
        { title: say(texts.result) },
        { title: say(texts.deliverables), isNumeric: true },
        { title: say(texts.expectations), isNumeric: true },
      ],
      rows: phases.map(({ entry: { data }, standing }) => [
        `${data.days.from}–${data.days.to}: ${say(data.title)}`,
        standingMark(context, standing.delivers.standing),
        doneOf(context, standing.deliverables),
        `${standing.kpis.filter(({ state }) => state === "reached").length} ${say(texts.of)} ${standing.kpis.length}`,
      ]),
    },
  };
}

/** `I dag är det dag 84 av 90.` */
function todayText({ say, portal, language }: Context): string {
  const programme = portal.catalogue.site?.data.programme;
  if (!programme) return "";
  const { start, days } = programme;
  const end = dayOfProgramme(start, days);
  if (portal.asOf < start) return `${say(texts.notBegun)} ${day(start, language)}.`;
  if (portal.asOf > end) return `${say(texts.over)} ${day(end, language)}.`;
  const today = Temporal.PlainDate.from(start).until(portal.asOf).days + 1;
  return `${say(texts.today)} ${today} ${say(texts.of)} ${days}.`;
}

function phaseSections(context: Context, { entry, standing }: Phase): SectionView[] {
  const { say, show } = context;
  const { id, data, file } = entry;
  const { from, to } = data.days;
  const name = `${say(texts.days)} ${from}–${to}`;
  const done = `${doneOf(context, standing.deliverables)} ${lowerFirst(say(texts.deliverables))} ${say(texts.done)}`;
  return [
    {
      id,
      title: `${name}: ${say(data.title)}`,
      text: { text: `${dayRange(context, standing)}. ${done}.` },
      rows: data.deliverables.map((one, i) =>
        deliverableRow(context, `${id}-${i + 1}`, one, standing.deliverables[i]),
      ),
    },
    ...(data.kpis.length > 0
      ? [
          {
            id: `${id}-kpis`,
            title: `${name}: ${lowerFirst(say(texts.expectations))}`,
            table: expectationTable(context, standing.kpis),
          },
        ]
      : []),
    {
      id: `${id}-exit`,
      title: `${name}: ${lowerFirst(say(texts.exit))}`,
      rows: [
        ...data.exit_criteria.map(({ text }, i): RegisterRow => {
          const proven = standing.exitCriteria[i];
          return {
            id: `${id}-exit-${i + 1}`,
            title: say(text),
            facts: proven ? evidenceText(context, proven) : "",
            mark: proven && standingMark(context, proven.standing),
          };
        }),
        {
          id: `${id}-result`,
          title: show(data.delivers.title).text,
          facts: say(texts.result),
          mark: standingMark(context, standing.delivers.standing),
        },
      ],
      link: sourceLink(context, file, 1),
    },
  ];
}

function deliverableRow(
  context: Context,
  id: string,
  { text, owner, due, note }: Entry<"roadmap">["data"]["deliverables"][number],
  standing: PhaseStanding["deliverables"][number] | undefined,
): RegisterRow {
  const { say, role } = context;
  return {
    id,
    title: say(text),
    notes: [...(standing ? [evidenceText(context, standing)] : []), ...(note ? [say(note)] : [])],
    facts: `${capital(role(owner))}, ${say(texts.due)} ${due}`,
    mark: standing && standingMark(context, standing.standing, standing.isLate),
  };
}

const doneOf = ({ say }: Context, proven: readonly { readonly standing: string }[]): string =>
  `${proven.filter(({ standing }) => standing === "done").length} ${say(texts.of)} ${proven.length}`;
