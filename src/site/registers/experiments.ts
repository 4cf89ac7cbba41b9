import { evaluateRecord } from "../../engine/experiments/evaluate-all.ts";
import type { Experiment } from "../../content-types/experiment.ts";
import { planDays } from "../../engine/experiments/plan.ts";
import { fillIn } from "../../lib/fill-in.ts";
import { capital, type Context } from "../context.ts";
import { measureWords } from "../experiments/difference-words.ts";
import { experimentMark } from "../experiments/marks.ts";
import { blockTitle, resultSections } from "../experiments/result-sections.ts";
import { learningSection, setUpSection } from "../experiments/set-up.ts";
import { day } from "../format.ts";
import type { RegisterRow, SectionView } from "../record-view.ts";
import { experimentWords as words, factorWords, resultWords } from "../words/experiments.ts";
import { platformNames } from "../words/platforms.ts";
import { defineRegister, type ListedRecord, type ListParts } from "./define-register.ts";

type Listed = ListedRecord<"experiments">;

/** What is tested before it is scaled, plan by plan. */
export const experimentRegister = defineRegister({
  type: "experiments",
  area: "content",
  group: "tests",
  kind: "register",
  title: words.title,
  lead: words.lead,
  about: words.about,
  record: (context, entry) => {
    const { data } = entry;
    const evaluation = evaluateRecord(context.portal.catalogue, entry.id);
    const hasResults = evaluation !== undefined && evaluation.fewest > 0;
    return {
      mark: experimentMark(context, entry),
      facts: [platformNames[data.platform], capital(context.role(data.owner))],
      lead: { text: hypothesis(context, data) },
      sections: [
        ...(hasResults ? resultSections(context, entry, evaluation) : [plannedSection(context)]),
        learningSection(context, entry),
        setUpSection(context, entry, hasResults ? evaluation.fewest : undefined),
      ],
      receipt: { title: context.say(words.receipt) },
    };
  },
  list: (context, records) => ({ sections: sumSection(context, records), groups: byPlan(context, records) }),
});

function hypothesis({ say }: Context, { hypothesis: parts }: Experiment): string {
  return fillIn(say(words.hypothesis), {
    if: say(parts.if),
    then: say(parts.then),
    because: say(parts.because),
  });
}

const plannedSection = ({ say }: Context): SectionView => ({
  id: "result",
  title: say(words.result),
  text: { text: say(words.planned) },
});

/** How many were better, worse, and neither. */
function sumSection({ say }: Context, records: readonly Listed[]): SectionView[] {
  const results = records.flatMap(({ entry }) => entry.data.outcome?.result ?? []);
  if (results.length === 0) return [];
  const counted = (["won", "lost", "inconclusive", "dnf"] as const).map(
    (result) => [result, results.filter((one) => one === result).length] as const,
  );
  return [
    {
      id: "sum",
      title: say(words.sum),
      text: { text: say(words.sumText) },
      lines: counted
        .filter(([result, n]) => n > 0 || result !== "dnf")
        .map(([result, n]) => ({ label: say(resultWords[result]), value: String(n), form: "figure" })),
    },
  ];
}

/** The latest plan first, and what belongs to none before them while it is still to come. */
function byPlan(context: Context, records: readonly Listed[]): ListParts["groups"] {
  const { say, language } = context;
  if (records.length === 0) return [{ id: "experiments", rows: [], empty: say(words.empty) }];
  const rows = (some: readonly Listed[]) => some.map((one) => planRow(context, one));
  const plans = Map.groupBy(records, ({ entry }) => entry.data.plan ?? "");
  const alone = plans.get("") ?? [];
  return [
    ...(alone.length === 0 ? [] : [{ id: "alone", title: say(words.alone), rows: rows(alone) }]),
    ...Array.from(plans)
      .filter(([plan]) => plan !== "")
      .sort(([a], [b]) => (a < b ? 1 : -1))
      .map(([plan, some]) => ({
        id: plan,
        title: fillIn(say(words.plan), { from: day(plan, language), to: day(lastDay(plan), language) }),
        rows: rows(some),
      })),
  ];
}

const lastDay = (plan: string): string =>
  Temporal.PlainDate.from(plan)
    .add({ days: planDays - 1 })
    .toString();

function planRow(context: Context, { row, entry }: Listed): RegisterRow {
  const { say, portal } = context;
  const { data } = entry;
  const measure = measureWords(context, data.goal_kpi);
  const tested = evaluateRecord(portal.catalogue, entry.id)?.tested;
  return {
    ...row,
    facts: [
      `${say(factorWords[data.tested])}: ${blockTitle(context, data.factors[data.tested].variant)}`,
      measure.title,
      tested?.difference
        ? `${measure.short(tested.difference)} ${measure.unit}`
        : `${data.start} – ${data.end}`,
    ].join(" · "),
  };
}
