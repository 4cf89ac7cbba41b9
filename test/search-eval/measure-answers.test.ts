import { expect, test } from "vitest";
import { measureAnswers } from "../../src/search-eval/measure-answers.ts";

test("measureAnswers(answers, queries) measures the answers to graded queries, in their order", () => {
  const queries = [
    { id: "graded", query: "robot", relevant: { a: 3 } },
    { id: "plain", query: "svar" },
    { id: "unanswered", query: "bild", relevant: { a: 3 } },
    { id: "missed", query: "kund", relevant: { b: 1 } },
  ];
  const measures = measureAnswers(
    [
      { id: "missed", found: [] },
      { id: "plain", found: ["a"] },
      { id: "graded", found: ["a"] },
      { id: "nobody asked", found: ["a"] },
    ],
    queries,
  );
  expect(measures.map(({ ndcg5, zero }) => ({ ndcg5, zero }))).toEqual([
    { ndcg5: 0, zero: 1 },
    { ndcg5: 1, zero: 0 },
  ]);
  expect(measureAnswers([], queries)).toEqual([]);
});
