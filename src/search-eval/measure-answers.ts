import type { EvaluationQuery } from "./evaluation-set.ts";
import { measure, type Measures } from "./measures.ts";

/** How good each answer to a graded query is, in the order of the answers. */
export function measureAnswers(
  answers: readonly { readonly id: string; readonly found: readonly string[] }[],
  queries: readonly EvaluationQuery[],
): Measures[] {
  const grades = new Map(queries.map(({ id, relevant }) => [id, relevant]));
  return answers.flatMap(({ id, found }) => {
    const relevant = grades.get(id);
    return relevant ? [measure(found, relevant)] : [];
  });
}
