import { meanOf, percentile, type Measures } from "./measures.ts";

export interface SearchRun {
  /** What answered: `Kvitto`, `Pagefind as it is`. */
  readonly name: string;
  /** How good each graded query's ranking is. */
  readonly measures: readonly Measures[];
  /** How long each query took, in milliseconds. */
  readonly ms: readonly number[];
  /** What was fetched to answer them all, in bytes; undefined for what fetches nothing. */
  readonly bytes?: number | undefined;
}

const columns = ["", "nDCG@5", "MRR", "recall@5", "best@3", "nothing", "p50 ms", "p95 ms", "kB"];

/** One line for each run, in columns. Without grades only times and bytes are known. */
export function searchReport(runs: readonly SearchRun[]): string {
  const rows = [columns, ...runs.map(row)];
  const widths = columns.map((_, i) => Math.max(...rows.map((cells) => cells[i]?.length ?? 0)));
  return rows
    .map((cells) =>
      cells
        .map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0)))
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
}

function row({ name, measures, ms, bytes }: SearchRun): string[] {
  const mean = meanOf(measures);
  const share = (value: number | undefined) => (value === undefined ? "–" : value.toFixed(3));
  const time = (value: number | undefined) => (value === undefined ? "–" : value.toFixed(1));
  return [
    name,
    share(mean?.ndcg5),
    share(mean?.mrr),
    share(mean?.recall5),
    share(mean?.best3),
    mean === undefined ? "–" : `${(mean.zero * 100).toFixed(1)} %`,
    time(percentile(ms, 0.5)),
    time(percentile(ms, 0.95)),
    bytes === undefined ? "–" : (bytes / 1000).toFixed(0),
  ];
}
