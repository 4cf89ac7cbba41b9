import type { Catalogue, TableEntry } from "../../catalogue/catalogue.ts";
import type { KpiHistory } from "../../engine/reading.ts";
import { nothingKept } from "../../lib/kept-answers.ts";
import type { RuleContext } from "../define-rule.ts";
import { kpiHistory, type KpiSurroundings } from "./kpi-histories.ts";

/**
 * What a KPI's whole history says to a question, without going through the history where the answer is kept.
 *
 * @param question One name for each `ask`.
 * @param ask Pure: it knows the history, the day and nothing else. It stands in the engine, whose code a kept answer is
 *   bound to.
 */
export function kpiAnswer<T>(
  catalogue: KpiSurroundings & Pick<Catalogue, "texts">,
  kpi: TableEntry<"kpis">,
  { asOf, answers = nothingKept }: Pick<RuleContext, "asOf" | "answers">,
  { question, ask }: { question: string; ask: (history: KpiHistory) => T },
): T {
  const work = () => ask(kpiHistory(catalogue, kpi, asOf));
  const { texts, site, events } = catalogue;
  const record = texts.get(kpi.file);
  const rows = kpi.table && texts.get(kpi.table.file);
  if (record === undefined || (kpi.table && rows === undefined)) return work();
  // All that `kpiHistory` looks at, with the texts for what was read from them.
  const own = events?.data.events.filter((event) => event.kpi === kpi.id);
  const from = JSON.stringify([kpi.id, record, rows, own, site?.data.programme, asOf]);
  return answers.answer(`${question}-of-${kpi.id}`, from, work);
}
