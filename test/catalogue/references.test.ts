import { describe, expect, test } from "vitest";
import { z } from "zod";
import { findReferences, locateReference } from "../../src/catalogue/references.ts";
import { ref } from "../../src/content-types/define.ts";
import { decisionRule } from "../../src/content-types/decision-rule.ts";

describe("findReferences(schema, data)", () => {
  const schema = z.strictObject({
    owner: ref("roles").meta({ description: "Who." }),
    deputy: ref("roles").optional(),
    rules: z.array(ref("rules")).optional(),
    step: z.strictObject({ by: ref("roles") }).nullable(),
    name: z.string(),
  });

  test.for([
    {
      because: "every field names something",
      data: { owner: "a", deputy: "b", rules: ["r01", "r02"], step: { by: "c" }, name: "x" },
      want: ["owner roles a", "deputy roles b", "rules.0 rules r01", "rules.1 rules r02", "step.by roles c"],
    },
    {
      because: "optional fields are left out",
      data: { owner: "a", step: null, name: "x" },
      want: ["owner roles a"],
    },
    {
      because: "a list is empty",
      data: { owner: "a", rules: [], step: null, name: "x" },
      want: ["owner roles a"],
    },
    { because: "there is no data", data: undefined, want: [] },
  ])("when $because", ({ data, want }) => {
    expect(shown(findReferences(schema, data))).toEqual(want);
  });

  test("finds KPIs at any depth of a condition", () => {
    const when = {
      all: [{ kpi: "ctr", known: true }, { not: { any: [{ kpi: "cpa", trend: "rising" }] } }],
    };
    expect(shown(findReferences(decisionRule.schema.shape.when, when))).toEqual([
      "all.0.kpi kpis ctr",
      "all.1.not.any.0.kpi kpis cpa",
    ]);
  });
});

test("finds what the names of fields name, and where they stand", () => {
  const schema = z.strictObject({ series: z.record(ref("kpis"), z.strictObject({ by: ref("roles") })) });
  const references = findReferences(schema, { series: { ctr: { by: "a" }, cpa: { by: "b" } } });
  expect(shown(references)).toEqual([
    "series.ctr kpis ctr",
    "series.ctr.by roles a",
    "series.cpa kpis cpa",
    "series.cpa.by roles b",
  ]);
  const at = (column: number) => () => ({ file: "a.yaml", line: 1, column });
  const places = references.map((one) => locateReference({ locate: at(20), locateName: at(3) }, one).column);
  expect(places).toEqual([3, 20, 3, 20]);
  expect(findReferences(schema, { series: {} })).toEqual([]);
});

const shown = (references: ReturnType<typeof findReferences>): string[] =>
  references.map(({ path, collection, id }) => `${path.join(".")} ${collection} ${id}`);
