import { describe, expect, test } from "vitest";
import emptyCondition from "../../src/rules/empty-condition.ts";
import kpiIncomplete from "../../src/rules/kpi-incomplete.ts";
import programmeKpis from "../../src/rules/programme-kpis.ts";
import scaleWithoutGuardrail from "../../src/rules/scale-without-guardrail.ts";
import steeringCount from "../../src/rules/steering-count.ts";
import steeringKpiUnused from "../../src/rules/steering-kpi-unused.ts";
import targetWrongWay from "../../src/rules/target-wrong-way.ts";
import { findingsOf, type Files } from "./findings-of.ts";

const kpis = (fields: Record<string, string>): Files =>
  Object.fromEntries(Object.entries(fields).map(([id, text]) => [`internal/kpis/${id}.yaml`, text]));
const rule = (text: string): Files => ({ "internal/decision-rules/a.yaml": text });
const unreadableKpi: Files = { "internal/kpis/z.yaml": "unit: [\n" };

describe("kpi-incomplete", () => {
  test("takes a reason for having no baseline", () => {
    const fields =
      "counting_rule:\n  sv: x\nbaseline:\n  pending_until: 2026-12-01\ntarget:\n  op: <\n  value: 1\n  by: 2026-11-28\n";
    const files = { ...kpis({ a: fields }), "internal/kpis/a.csv": "period;value;n;note\n" };
    expect(findingsOf(kpiIncomplete, files)).toEqual([]);
  });

  test("leaves a table that cannot be read to its own finding", () => {
    const files = { ...kpis({ a: "unit: count\n" }), "internal/kpis/a.csv": "period;value;n;note\n\u0000" };
    expect(findingsOf(kpiIncomplete, files, { unreadable: true })).toEqual([]);
  });
});

describe("target-wrong-way", () => {
  test.for([
    { better: "higher", op: ">", count: 0 },
    { better: "higher", op: ">=", count: 0 },
    { better: "higher", op: "<", count: 1 },
    { better: "higher", op: "<=", count: 1 },
    { better: "lower", op: "<", count: 0 },
    { better: "lower", op: "<=", count: 0 },
    { better: "lower", op: ">", count: 1 },
    { better: "lower", op: ">=", count: 1 },
    { better: "neutral", op: "<", count: 0 },
    { better: "neutral", op: ">", count: 0 },
  ])("$better is better and the target is $op: $count", ({ better, op, count }) => {
    const fields = `better: ${better}\ntarget:\n  op: "${op}"\n  value: 1\n  by: 2026-11-28\n`;
    expect(findingsOf(targetWrongWay, kpis({ a: fields }))).toHaveLength(count);
  });

  test.for([
    { because: "on the day it begins", by: "2026-08-31", count: 0 },
    { because: "the day before", by: "2026-08-30", count: 1 },
  ])("counts from the programme's start: due $because", ({ by, count }) => {
    const fields = `better: lower\ntarget:\n  op: <\n  value: 1\n  by: ${by}\n`;
    expect(findingsOf(targetWrongWay, kpis({ a: fields }))).toHaveLength(count);
  });

  test("says nothing of a KPI without a target", () => {
    expect(findingsOf(targetWrongWay, kpis({ a: "better: lower\n" }))).toEqual([]);
  });
});

describe("empty-condition", () => {
  test.for([
    { because: "a list has one part", when: "{ all: [{ kpi: a, known: true }] }", want: [] },
    {
      because: "a list deep down is empty",
      when: "{ not: { any: [{ kpi: a, known: true }, { all: [] }] } }",
      want: ['1:54 "all" has no conditions, so it would always hold.'],
    },
    {
      because: "two lists are empty",
      when: "{ all: [{ any: [] }, { all: [] }] }",
      want: [
        '1:22 "any" has no conditions, so it would never hold.',
        '1:35 "all" has no conditions, so it would always hold.',
      ],
    },
    { because: "a number is compared with", when: "{ kpi: a, value: { op: <, than: 3 } }", want: [] },
    {
      because: "there is no target",
      when: "{ kpi: a, value: { op: <, than: target } }",
      want: ['1:39 "a" has no target to compare with.'],
    },
    {
      because: "the KPI is not there, which KV201 says",
      when: "{ kpi: b, value: { op: <, than: target } }",
      want: [],
    },
  ])("when $because", ({ when, want }) => {
    const files = { ...kpis({ a: "unit: count\n" }), ...rule(`when: ${when}\n`) };
    expect(findingsOf(emptyCondition, files)).toEqual(
      want.map((finding) => `internal/decision-rules/a.yaml:${finding}`),
    );
  });
});

describe("scale-without-guardrail", () => {
  const trust = kpis({ trust: "kind: trust\n", cpa: "kind: performance\n" });
  const scale = (when: string, guardrails = "[trust]") =>
    rule(`decision: scale\nwhen: ${when}\nguardrails: ${guardrails}\n`);
  const unknown = ['internal/decision-rules/a.yaml:2:1 The rule can scale up while "trust" is unknown.'];

  test.for([
    { because: "known is the whole condition", files: scale("{ kpi: trust, known: true }"), want: [] },
    {
      because: "known is required deep down",
      files: scale("{ all: [{ all: [{ kpi: trust, known: true }] }] }"),
      want: [],
    },
    {
      because: "every way requires it",
      files: scale("{ any: [{ kpi: trust, known: true }, { all: [{ kpi: trust, known: true }] }] }"),
      want: [],
    },
    {
      because: "only one way requires it",
      files: scale("{ any: [{ kpi: trust, known: true }, { kpi: cpa, known: true }] }"),
      want: unknown,
    },
    { because: "known is negated", files: scale("{ not: { kpi: trust, known: true } }"), want: unknown },
    {
      because: "another guardrail comes first",
      files: scale("{ kpi: trust, known: true }", "[cpa, trust]"),
      want: [],
    },
    {
      because: "guardrails are empty",
      files: scale("{ kpi: trust, known: true }", "[]"),
      want: ['internal/decision-rules/a.yaml:1:11 The rule scales up without "guardrails".'],
    },
    {
      because: "it does not scale",
      files: rule("decision: pause\nwhen: { kpi: cpa, known: true }\n"),
      want: [],
    },
  ])("when $because", ({ files, want }) => {
    expect(findingsOf(scaleWithoutGuardrail, { ...trust, ...files })).toEqual(want);
  });

  test("takes a guardrail that cannot be read for what it may be", () => {
    const files = { ...unreadableKpi, ...scale("{ kpi: z, known: true }", "[z]") };
    expect(findingsOf(scaleWithoutGuardrail, files, { unreadable: true })).toEqual([]);
  });
});

describe("steering-count and programme-kpis", () => {
  const of = (n: number, fields: string) =>
    kpis(Object.fromEntries(Array.from({ length: n }, (_, i) => [`k${i}`, fields])));

  test.for([
    { n: 1, steering: 1, trust: 1 },
    { n: 2, steering: 1, trust: 1 },
    { n: 3, steering: 0, trust: 0 },
    { n: 4, steering: 1, trust: 0 },
  ])("of $n such KPIs", ({ n, steering, trust }) => {
    const files = of(n, "steering: true\nkind: trust\n");
    expect(findingsOf(steeringCount, files)).toHaveLength(steering);
    expect(findingsOf(programmeKpis, files)).toHaveLength(trust);
  });

  test("are not asked of a portal without KPIs", () => {
    expect(findingsOf(steeringCount, {})).toEqual([]);
    expect(findingsOf(programmeKpis, {})).toEqual([]);
  });

  test("wait for a KPI that cannot be read", () => {
    const files = { ...of(2, "steering: true\nkind: trust\n"), ...unreadableKpi };
    expect(findingsOf(steeringCount, files, { unreadable: true })).toEqual([]);
    expect(findingsOf(programmeKpis, files, { unreadable: true })).toEqual([]);
  });
});

describe("steering-kpi-unused", () => {
  const steering = kpis({ cpa: "steering: true\n" });
  test.for([
    { because: "no rule is there", files: {}, count: 1 },
    {
      because: "an active rule reads it deep down",
      files: rule("when: { not: { any: [{ kpi: cpa, known: true }] } }\nstatus: active\n"),
      count: 0,
    },
    {
      because: "a retired rule reads it",
      files: rule("when: { kpi: cpa, known: true }\nstatus: retired\n"),
      count: 1,
    },
    {
      because: "it is only a guardrail",
      files: rule("when: { kpi: b, known: true }\nguardrails: [cpa]\nstatus: active\n"),
      count: 1,
    },
  ])("when $because", ({ files, count }) => {
    expect(findingsOf(steeringKpiUnused, { ...steering, ...files })).toHaveLength(count);
  });

  test("waits for a decision rule that cannot be read", () => {
    expect(
      findingsOf(steeringKpiUnused, { ...steering, ...rule("when: [\n") }, { unreadable: true }),
    ).toEqual([]);
  });
});
