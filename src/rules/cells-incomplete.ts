import type { Catalogue, Entry } from "../catalogue/catalogue.ts";
import { cellsOf, factors, type Factor } from "../engine/experiments/design.ts";
import { defineRule, type Finding } from "./define-rule.ts";

export default defineRule({
  code: "KV760",
  severity: "error",
  *check(catalogue) {
    const { experiments, experimentResults } = catalogue;
    const results = Map.groupBy(experimentResults?.data.rows.entries() ?? [], ([, row]) => row.experiment);
    for (const experiment of experiments.values()) {
      const { data, id, locate } = experiment;
      if (data.status !== "draft") yield* wrongBlocks(catalogue, experiment);
      const rows = results.get(id) ?? [];
      for (const [i, row] of rows) yield* strayRow(catalogue, experiment, row, i);
      if (data.status !== "concluded") continue;

      const cells = cellsOf({ levels: levelsOf(experiment) });
      const missing = cells.filter(
        (cell) => !rows.some(([, row]) => row.kpi === data.goal_kpi && isIn(row, cell)),
      );
      if (missing.length === 0) continue;
      yield {
        at: locate("factors"),
        message: `${missing.length} of ${cells.length} cells have no result by "${data.goal_kpi}".`,
        hint: "Write a row for each combination of blocks in experiment-results.csv.",
      };
    }
  },
});

type Experiment = Entry<"experiments">;
type Row = Readonly<Record<Factor | "kpi", string>>;

const isIn = (row: Row, cell: Readonly<Record<Factor, string>>) =>
  factors.every((factor) => row[factor] === cell[factor]);

function levelsOf({ data }: Experiment) {
  const of = (factor: Factor) => [data.factors[factor].control, data.factors[factor].variant] as const;
  return { hook: of("hook"), visual: of("visual"), cta: of("cta") };
}

function* wrongBlocks({ blocks }: Catalogue, { data, locate }: Experiment): Generator<Finding> {
  for (const factor of factors) {
    const { control, variant } = data.factors[factor];
    if (control === variant) {
      yield {
        at: locate("factors", factor, "variant"),
        message: `"${variant}" is compared with itself.`,
        hint: "Name two different blocks.",
      };
      continue;
    }
    for (const level of ["control", "variant"] as const) {
      const id = data.factors[factor][level];
      const kind = blocks.get(id)?.data.kind;
      if (kind === undefined || kind === factor) continue;
      yield {
        at: locate("factors", factor, level),
        message: `"${id}" is a block of the kind "${kind}". Expected "${factor}".`,
        hint: `Name a block of the kind "${factor}".`,
      };
    }
  }
}

function* strayRow(
  { experimentResults }: Catalogue,
  { id, data }: Experiment,
  row: Row,
  i: number,
): Generator<Finding> {
  if (!experimentResults) return;
  for (const factor of factors) {
    const { control, variant } = data.factors[factor];
    if (row[factor] === control || row[factor] === variant) continue;
    yield {
      at: experimentResults.locate("rows", i, factor),
      message: `"${row[factor]}" is not among the blocks of "${id}".`,
      hint: `Its two are "${control}" and "${variant}".`,
    };
  }
  if (row.kpi === data.goal_kpi || data.guardrail_kpis.includes(row.kpi)) return;
  yield {
    at: experimentResults.locate("rows", i, "kpi"),
    message: `"${row.kpi}" is neither the goal nor a guardrail of "${id}".`,
    hint: "What is measured is decided before the start. Delete the row.",
  };
}
