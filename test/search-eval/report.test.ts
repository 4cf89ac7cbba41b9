import { describe, expect, test } from "vitest";
import { searchReport } from "../../src/search-eval/report.ts";

const measures = { ndcg5: 0.5, mrr: 0.25, recall5: 1, best3: 0, zero: 0 };

describe("searchReport(runs)", () => {
  test("without runs is its head", () => {
    expect(searchReport([])).toBe("  nDCG@5  MRR  recall@5  best@3  nothing  p50 ms  p95 ms  kB");
  });

  test("has a line for each run, in columns", () => {
    const report = searchReport([
      { name: "Kvitto", measures: [measures, { ...measures, zero: 1 }], ms: [2, 1, 30.04], bytes: 123_456 },
      { name: "Other", measures: [], ms: [] },
    ]);
    expect(report).toBe(
      [
        "        nDCG@5    MRR  recall@5  best@3  nothing  p50 ms  p95 ms   kB",
        "Kvitto   0.500  0.250     1.000   0.000   50.0 %     2.0    30.0  123",
        "Other        –      –         –       –        –       –       –    –",
      ].join("\n"),
    );
  });
});
