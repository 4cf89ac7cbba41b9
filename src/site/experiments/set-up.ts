import type { Entry } from "../../catalogue/catalogue.ts";
import { factors } from "../../engine/experiments/design.ts";
import { fillIn } from "../../lib/fill-in.ts";
import type { Context } from "../context.ts";
import { day, number } from "../format.ts";
import type { SectionView } from "../record-view.ts";
import type { LineView } from "../views.ts";
import { decisionWords, experimentWords as words, factorWords } from "../words/experiments.ts";
import { platformNames } from "../words/platforms.ts";
import { measureWords } from "./difference-words.ts";
import { blockTitle } from "./result-sections.ts";

type Experiment = Entry<"experiments">;

/** What was decided before the start. */
export function setUpSection(
  context: Context,
  { data }: Experiment,
  fewest: number | undefined,
): SectionView {
  const { say, link, language, portal, role } = context;
  const block = (id: string) => link("blocks", id, blockTitle(context, id));
  const format = portal.catalogue.formats.get(data.format);
  const run = data.prelaunch;
  const smallest = fewest ? [fillIn(say(words.smallest), { n: number(fewest, language, 0) })] : [];
  return {
    id: "set-up",
    title: say(words.set),
    lines: [
      line(say(words.goal), link("kpis", data.goal_kpi, measureWords(context, data.goal_kpi).title)),
      ...factors.map((factor): LineView => {
        const { control, variant } = data.factors[factor];
        const label = say(factorWords[factor]);
        return {
          label: factor === data.tested ? `${label} (${say(words.tested).toLowerCase()})` : label,
          value: block(variant),
          form: "words",
          why: [
            {
              ...block(control),
              text: fillIn(say(words.against), { control: blockTitle(context, control) }),
            },
          ],
        };
      }),
      ...(format ? [line(say(words.format), link("formats", format.id, say(format.data.title)))] : []),
      line(say(words.platform), platformNames[data.platform]),
      line(say(words.days), `${data.start} – ${data.end}`, "figure"),
      line(say(words.assignment), say(words[data.assignment]), "text"),
      { ...line(say(words.minimum), number(data.min_n, language, 0), "figure"), why: smallest },
      run
        ? {
            ...line(
              say(words.checklist),
              link("checklists", run.checklist, `${run.checklist} v${run.version}`),
            ),
            why: [`${day(run.on, language)}, ${role(run.by)}`],
          }
        : line(say(words.checklist), say(words.noChecklist)),
    ],
  };
}

/** What we know now, what is done because of it, and what comes next. */
export function learningSection({ say, link }: Context, { data }: Experiment): SectionView {
  const { outcome } = data;
  const log = outcome?.log;
  return {
    id: "learning",
    title: say(outcome ? words.learning : words.next),
    lines: [
      ...(outcome
        ? [
            line(say(words.learnt), say(outcome.learning), "text"),
            line(
              say(words.decided),
              `${say(decisionWords[outcome.decision])}. ${say(outcome.because)}`,
              "text",
            ),
          ]
        : []),
      line(say(words.next), say(data.next_step), "text"),
      ...(data.risk ? [line(say(words.risk), say(data.risk), "text")] : []),
      ...(log === undefined ? [] : [line(say(words.log), link("decisions", log, log))]),
    ],
  };
}

const line = (label: string, value: LineView["value"], form: LineView["form"] = "words"): LineView => ({
  label,
  value,
  form,
});
