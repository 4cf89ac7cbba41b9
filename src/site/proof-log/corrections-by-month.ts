import { correctionsByMonth } from "../../engine/corrections-by-month.ts";
import type { Context } from "../context.ts";
import { figuresOf } from "../figures.ts";
import type { SectionView } from "../record-view.ts";
import type { Cell } from "../table-view.ts";
import { proofWords } from "../words/proof.ts";

/** Corrections month by month, the latest first, beside the KPI that counts the same. */
export function correctionsByMonthSection(context: Context): SectionView[] {
  const { portal, say, link } = context;
  const { catalogue, asOf } = portal;
  const corrections = Array.from(catalogue.corrections.values(), ({ data }) => data);
  if (corrections.length === 0) return [];
  const isPublic = correctionsByMonth(corrections);
  const isInternal = correctionsByMonth(corrections.map((one) => ({ ...one, public: !one.public })));
  const kpi = Array.from(catalogue.kpis.values()).find(({ data }) => data.from_corrections === true);
  const measured = new Map(kpi?.table?.rows.map(({ period, value }) => [period, value]));
  const months = monthsFrom([...isPublic.keys()].sort()[0] ?? asOf, asOf);
  const rows = months.map((month): Cell[] => {
    const value = measured.get(month);
    const shown =
      value === undefined
        ? month === asOf.slice(0, 7)
          ? say(proofWords.notYet)
          : "–"
        : kpi
          ? figuresOf(context, kpi.id).value(value)
          : String(value);
    return [
      month,
      String(isPublic.get(month) ?? 0),
      String(isInternal.get(month) ?? 0),
      ...(kpi ? [shown] : []),
    ];
  });
  return [
    {
      id: "by-month",
      title: say(proofWords.byMonth),
      table: {
        caption: say(proofWords.byMonthCaption),
        columns: [
          { title: say(proofWords.month) },
          { title: say(proofWords.public), isNumeric: true },
          { title: say(proofWords.internal), isNumeric: true },
          ...(kpi ? [{ title: say(proofWords.kpi), isNumeric: true }] : []),
        ],
        rows,
      },
      link: kpi && link("kpis", kpi.id, say(kpi.data.title)),
    },
  ];
}

/** Every month from one to the day’s, the latest first. */
function monthsFrom(first: string, day: string): string[] {
  const last = Temporal.PlainYearMonth.from(day.slice(0, 7));
  const months: string[] = [];
  for (
    let month = last;
    Temporal.PlainYearMonth.compare(month, Temporal.PlainYearMonth.from(first.slice(0, 7))) >= 0;
    month = month.subtract({ months: 1 })
  )
    months.push(month.toString());
  return months;
}
