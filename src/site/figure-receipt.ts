import type { TableEntry } from "../catalogue/catalogue.ts";
import type { KpiReading } from "../engine/reading.ts";
import { capital, type Context } from "./context.ts";
import { figuresOf, sourceLink } from "./figures.ts";
import { number } from "./format.ts";
import { recordApprovals } from "./record-approvals.ts";
import { changeLine } from "./record-receipt.ts";
import type { LineView, ReceiptView } from "./views.ts";

/** Where a KPI's latest figure comes from: its row, its system, its definition and who answers for it. */
export function figureReceipt(
  context: Context,
  entry: TableEntry<"kpis">,
  { latest, freshness }: KpiReading,
): ReceiptView {
  const { words, role, language } = context;
  const { data, id, table, file } = entry;
  const figures = figuresOf(context, id);
  const row = latest && figures.row(latest.line);
  const figure: LineView[] = latest
    ? [
        { label: words.period, value: figures.period(latest.period.text), form: "figure" },
        { label: words.value, value: figures.value(latest.value), form: "figure", why: [words.shownRounded] },
        ...(latest.n === undefined
          ? []
          : [{ label: words.cases, value: number(latest.n, language, 0), form: "figure" } as const]),
        ...(latest.note === undefined
          ? []
          : [{ label: words.note, value: latest.note, form: "text" } as const]),
      ]
    : [{ label: words.value, value: words.noValues, form: "words" }];
  return {
    id: "figure-receipt",
    title: words.receiptOfFigure,
    reference:
      latest && freshness !== "current"
        ? `${words.latest} ${latest.period.text}`
        : (latest?.period.text ?? ""),
    groups: [
      figure,
      [
        {
          label: words.definition,
          value: `${words.version.toLowerCase()} ${data.definition_version}`,
          form: "figure",
        },
        { label: words.owner, value: capital(role(data.owner)), form: "words" },
        recordApprovals(context, entry),
        { label: words.sourceSystem, value: context.say(data.source_system), form: "text" },
        ...(row ? [{ label: words.data, value: row, form: "path" } as const] : []),
        { label: words.definitionFile, value: sourceLink(context, file, 1), form: "path" },
        changeLine(context, table?.file ?? file),
      ],
    ],
  };
}
