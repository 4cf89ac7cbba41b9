import { describe, expect, test } from "vitest";
import { dutyCounts } from "../../../src/engine/publishing/duty-counts.ts";
import { labelDuty, secondPersonDuty, type DutyRule } from "../../../src/engine/publishing/duties.ts";
import { logged } from "../../help/logged.ts";

const images: DutyRule = {
  status: "active",
  verdict: "conditional",
  activities: ["publishing"],
  ai_levels: ["generates"],
  label: { sv: "AI-bild" },
  approval: { two_person: true },
  effective_date: "2026-11-02",
};
const rulesOf = (data: DutyRule) => new Map([["r05", { id: "r05", data }]]);
const claims = new Map([
  ["fakta", { id: "fakta", data: { kind: "fact" } }],
  ["integritet", { id: "integritet", data: { kind: "privacy" } }],
]);
const image = logged({ ai_level: "generates" });

describe("labelDuty(piece, rules)", () => {
  test.for([
    { because: "AI made the picture", piece: image, rule: images, want: "r05" },
    { because: "AI only drafted", piece: logged({ ai_level: "drafts" }), rule: images, want: undefined },
    {
      because: "it came out on the rule's first day",
      piece: { ...image, published: "2026-11-02" },
      rule: images,
      want: "r05",
    },
    {
      because: "it came out the day before",
      piece: { ...image, published: "2026-11-01" },
      rule: images,
      want: undefined,
    },
    {
      because: "it waits, and was reviewed before the rule",
      piece: { ...image, published: undefined, reviewed_on: "2026-11-01" },
      rule: images,
      want: undefined,
    },
    { because: "the rule is a draft", piece: image, rule: { ...images, status: "draft" }, want: undefined },
    { because: "the rule permits", piece: image, rule: { ...images, verdict: "allowed" }, want: undefined },
    {
      because: "the rule is on replies",
      piece: image,
      rule: { ...images, activities: ["support"] },
      want: undefined,
    },
    {
      because: "it takes more than the log tells",
      piece: image,
      rule: { ...images, applies_when: { sv: "om" } },
      want: undefined,
    },
    {
      because: "the rule asks for none",
      piece: image,
      rule: { ...images, label: undefined },
      want: undefined,
    },
    {
      because: "the rule names no level",
      piece: image,
      rule: { ...images, ai_levels: undefined },
      want: undefined,
    },
  ])("when $because", ({ piece, rule, want }) => {
    expect(labelDuty(piece, rulesOf(rule))).toBe(want);
  });
});

describe("secondPersonDuty(piece, rules, claims)", () => {
  test.for([
    { because: "nothing asks for one", piece: logged(), want: undefined },
    { because: "a rule does", piece: image, want: { rule: "r05", claims: [] } },
    {
      because: "a claim on privacy does",
      piece: logged({ claims: ["fakta", "integritet"] }),
      want: { rule: undefined, claims: ["integritet"] },
    },
    { because: "a fact does not", piece: logged({ claims: ["fakta"] }), want: undefined },
    { because: "an unknown claim does not", piece: logged({ claims: ["borta"] }), want: undefined },
  ])("when $because", ({ piece, want }) => {
    expect(secondPersonDuty(piece, rulesOf(images), claims)).toEqual(want);
  });
});

describe("dutyCounts(rows, rules, claims)", () => {
  test("counts nothing of no rows", () => {
    expect(dutyCounts([], rulesOf(images), claims)).toEqual({
      labelsNeeded: 0,
      labelsShown: 0,
      labelsLate: 0,
      secondNeeded: 0,
      secondThere: 0,
    });
  });

  test("counts a late label as needed whatever the rules say today, and an author as no second person", () => {
    const rows = [
      { ...image, label_shown: "yes", second_person: "person-03" } as const,
      { ...image, label_shown: "no", second_person: "person-01" } as const,
      logged({ ai_level: "generates", label_shown: "late", published: "2026-10-14" }),
      logged({ claims: ["integritet"] }),
      logged({ claims: ["integritet"], published: undefined, outcome: "called_off" }),
    ];
    expect(dutyCounts(rows, rulesOf(images), claims)).toEqual({
      labelsNeeded: 3,
      labelsShown: 1,
      labelsLate: 1,
      secondNeeded: 3,
      secondThere: 1,
    });
  });
});
