/** Grades of the documents that answer a query: 3 the answer, 2 good, 1 related. */
export type Grades = Readonly<Record<string, number>>;

/** How good one ranking is; each from 0 to 1. */
export interface Measures {
  /** Normalised discounted cumulative gain of the first five, with gain 2^grade − 1. */
  readonly ndcg5: number;
  /** One over the place of the first document with any grade. */
  readonly mrr: number;
  /** Share of the graded documents, five at most, that are among the first five. */
  readonly recall5: number;
  /** 1 when a document of the query's highest grade is among the first three. */
  readonly best3: number;
  /** 1 when nothing was found. */
  readonly zero: number;
}

/**
 * @param ranked Documents' ids, best first.
 * @see Järvelin, Kekäläinen: Cumulated gain-based evaluation of IR techniques (2002).
 */
export function measure(ranked: readonly string[], grades: Grades): Measures {
  const gradeOf = (id: string) => grades[id] ?? 0;
  const graded = Object.keys(grades).filter((id) => gradeOf(id) > 0);
  const ideal = gain(graded.map(gradeOf).toSorted((a, b) => b - a));
  const firstFive = ranked.slice(0, 5);
  const first = ranked.findIndex((id) => gradeOf(id) > 0);
  const highest = Math.max(0, ...graded.map(gradeOf));
  const hits = firstFive.filter((id) => gradeOf(id) > 0).length;
  return {
    ndcg5: ideal === 0 ? 0 : gain(firstFive.map(gradeOf)) / ideal,
    mrr: first === -1 ? 0 : 1 / (first + 1),
    recall5: graded.length === 0 ? 0 : hits / Math.min(5, graded.length),
    best3: ranked.slice(0, 3).some((id) => highest > 0 && gradeOf(id) === highest) ? 1 : 0,
    zero: ranked.length === 0 ? 1 : 0,
  };
}

function gain(grades: readonly number[]): number {
  return grades.slice(0, 5).reduce((sum, grade, place) => sum + (2 ** grade - 1) / Math.log2(place + 2), 0);
}

/** The mean of each measure; nothing for no queries. */
export function meanOf(all: readonly Measures[]): Measures | undefined {
  if (all.length === 0) return undefined;
  const mean = (name: keyof Measures) => all.reduce((sum, one) => sum + one[name], 0) / all.length;
  return {
    ndcg5: mean("ndcg5"),
    mrr: mean("mrr"),
    recall5: mean("recall5"),
    best3: mean("best3"),
    zero: mean("zero"),
  };
}

/**
 * The value below which a share of all lies (nearest rank).
 *
 * @param share 0 to 1.
 */
export function percentile(values: readonly number[], share: number): number | undefined {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)];
}
