import { describe, expect, test } from "vitest";
import { evaluationDocuments } from "../../src/search-eval/evaluation-set.ts";
import { manyTemplates } from "../../src/search-eval/many-templates.ts";

describe("manyTemplates(count)", () => {
  test.for([0, 1, 10_000])("makes %d, each of its own wording", (count) => {
    const made = manyTemplates(count);
    expect(made).toHaveLength(count);
    expect(evaluationDocuments.safeParse(made.slice(-1)).success).toBe(true);
    for (const field of ["id", "title", "body"] as const) {
      expect(new Set(made.map((one) => one[field])).size, field).toBe(count);
    }
  });

  test("makes the same each time", () => {
    expect(manyTemplates(50)).toEqual(manyTemplates(60).slice(0, 50));
  });
});
