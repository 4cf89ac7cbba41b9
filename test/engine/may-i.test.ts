import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { activity, aiLevel, dataClass } from "../../src/content-types/fields.ts";
import { mayI, type ScopedRule, type Verdict, type Work } from "../../src/engine/may-i.ts";

const work = (of: Partial<Work> = {}): Work => ({
  activity: "support",
  dataClass: "confidential",
  aiLevel: "drafts",
  ...of,
});
const rule = (verdict: Verdict, more: Partial<ScopedRule> = {}): ScopedRule => ({
  verdict,
  activities: ["support"],
  ...more,
});
const rules = (byId: Record<string, ScopedRule>) => new Map(Object.entries(byId));
const when = { sv: "det är kris" };

describe("mayI(rules, work)", () => {
  test.for([
    { because: "there are no rules", byId: {}, want: ["ask", [], [], []] },
    { because: "one allows it", byId: { a: rule("allowed") }, want: ["allowed", ["a"], [], []] },
    {
      because: "one is about other work",
      byId: { a: rule("allowed", { activities: ["ads", "research"] }) },
      want: ["ask", [], [], []],
    },
    {
      because: "one is about other data",
      byId: { a: rule("allowed", { data_classes: ["public", "internal"] }) },
      want: ["ask", [], [], []],
    },
    {
      because: "one is about another AI level",
      byId: { a: rule("not_allowed", { ai_levels: ["acts"] }) },
      want: ["ask", [], [], []],
    },
    {
      because: "one names the very work",
      byId: { a: rule("conditional", { data_classes: ["confidential"], ai_levels: ["drafts"] }) },
      want: ["conditional", ["a"], [], []],
    },
    {
      because: "the strictest stands first",
      byId: { a: rule("not_allowed"), b: rule("allowed"), c: rule("conditional") },
      want: ["not_allowed", ["a"], ["b", "c"], []],
    },
    {
      because: "the strictest stands last, twice",
      byId: { a: rule("allowed"), b: rule("conditional"), c: rule("conditional") },
      want: ["conditional", ["b", "c"], ["a"], []],
    },
    {
      because: "a stricter one applies in a certain case",
      byId: { a: rule("conditional"), b: rule("not_allowed", { applies_when: when }) },
      want: ["conditional", ["a"], [], ["b"]],
    },
    {
      because: "one as strict applies in a certain case, and brings its conditions",
      byId: { a: rule("conditional"), b: rule("conditional", { applies_when: when }) },
      want: ["conditional", ["a"], [], ["b"]],
    },
    {
      because: "a milder one applies in a certain case, and changes nothing",
      byId: { a: rule("not_allowed"), b: rule("conditional", { applies_when: when }) },
      want: ["not_allowed", ["a"], [], []],
    },
    {
      because: "one as strict applies in a certain case, and changes nothing",
      byId: { a: rule("not_allowed"), b: rule("not_allowed", { applies_when: when }) },
      want: ["not_allowed", ["a"], [], []],
    },
    {
      because: "there are only certain cases",
      byId: { a: rule("allowed", { applies_when: when }) },
      want: ["ask", [], [], ["a"]],
    },
  ] as const)("when $because: $want", ({ byId, want: [verdict, decidedBy, also, inSomeCases] }) => {
    expect(mayI(rules(byId), work())).toEqual({ work: work(), verdict, decidedBy, also, inSomeCases });
  });
});

const order = ["ask", "allowed", "conditional", "not_allowed"] as const;
const some = <T>(from: readonly T[]) => fc.subarray([...from], { minLength: 1 });
const anyRule: fc.Arbitrary<ScopedRule> = fc.record(
  {
    verdict: fc.constantFrom<Verdict>("allowed", "conditional", "not_allowed"),
    activities: some(activity.options),
    data_classes: some(dataClass.options),
    ai_levels: some(aiLevel.options),
    applies_when: fc.constant(when),
  },
  { requiredKeys: ["verdict", "activities"] },
);
const anyRules = fc
  .array(anyRule, { maxLength: 8 })
  .map((all) => new Map(all.map((one, i) => [`r${i}`, one])));
const anyWork = fc.record({
  activity: fc.constantFrom(...activity.options),
  dataClass: fc.constantFrom(...dataClass.options),
  aiLevel: fc.constantFrom(...aiLevel.options),
});

describe("whatever the rules", () => {
  test("no rule that decides or speaks as well is stricter than the verdict", () => {
    fc.assert(
      fc.property(anyRules, anyWork, (all, one) => {
        const answer = mayI(all, one);
        const rank = (id: string) => order.indexOf(all.get(id)?.verdict ?? "allowed");
        const verdict = order.indexOf(answer.verdict);
        expect(answer.decidedBy.every((id) => rank(id) === verdict)).toBe(true);
        expect(answer.also.every((id) => rank(id) < verdict)).toBe(true);
        expect(answer.inSomeCases.every((id) => rank(id) >= verdict)).toBe(true);
        expect(answer.decidedBy.length === 0).toBe(answer.verdict === "ask");
      }),
    );
  });

  test("taking a rule away never makes the answer stricter", () => {
    fc.assert(
      fc.property(anyRules, anyWork, fc.nat(7), (all, one, i) => {
        const fewer = new Map(Array.from(all).filter(([id]) => id !== `r${i}`));
        const before = order.indexOf(mayI(all, one).verdict);
        expect(order.indexOf(mayI(fewer, one).verdict)).toBeLessThanOrEqual(before);
      }),
    );
  });

  test("a rule for certain cases changes no verdict", () => {
    fc.assert(
      fc.property(anyRules, anyWork, anyRule, (all, one, extra) => {
        const more = new Map(all).set("extra", { ...extra, applies_when: when });
        expect(mayI(more, one).verdict).toBe(mayI(all, one).verdict);
      }),
    );
  });

  test("a prohibition without limits forbids all of its work", () => {
    fc.assert(
      fc.property(anyRules, anyWork, (all, one) => {
        const more = new Map(all).set("ban", { verdict: "not_allowed", activities: [one.activity] });
        expect(mayI(more, one)).toMatchObject({ verdict: "not_allowed" });
        expect(mayI(more, one).decidedBy).toContain("ban");
      }),
    );
  });
});
