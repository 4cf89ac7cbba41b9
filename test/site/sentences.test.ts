import { describe, expect, test } from "vitest";
import type { Leaf } from "../../src/engine/decide/decision-rule.ts";
import { decisionHeadline, decisionSentence } from "../../src/site/decision-sentence.ts";
import type { Language } from "../../src/site/language.ts";
import { answerSentence, question } from "../../src/site/sentences.ts";
import { contextOf, type SmallPortal } from "./portal-of.ts";

// Limits worked out by hand: CTR 0.905 ± 0.0556, sentiment 10.17 ± 3.87, both from the first twelve weeks.
const ctrBefore = "0,90 0,92 0,89 0,91 0,93 0,90 0,88 0,91 0,92 0,90 0,89 0,91";
const sentimentBefore = "10 11 9 10 12 10 9 11 10 11 9 10";
const ctrFields = {
  title: {
    sv: "Klickfrekvens (CTR), sociala medier till webb",
    en: "Click-through rate (CTR), social to web",
  },
  short_title: { sv: "Klickfrekvens (CTR)", en: "Click-through rate (CTR)" },
  unit: "percent",
  precision: 2,
  baseline: { value: 0.9, from: "2026-08-31", to: "2026-09-13" },
  target: { op: ">=", value: 1.4, by: "2026-11-28" },
};
const sentimentFields = {
  title: { sv: "Nettosentiment (positiva minus negativa)", en: "Net sentiment (positive minus negative)" },
  short_title: { sv: "Nettosentiment", en: "Net sentiment" },
  unit: "score",
  signed: true,
};
const pause = {
  when: {
    all: [
      { kpi: "ctr", variation: "improving" },
      { kpi: "sentiment", variation: "worsening" },
    ],
  },
  fields: { title: { sv: "Pausa skalningen", en: "Pause scaling" }, decision: "pause", for: 2, keep: 1 },
} as const;

const portalWith = (ctr: string, sentiment: string, more: SmallPortal = {}): SmallPortal => ({
  kpis: {
    ctr: { values: `${ctrBefore} ${ctr}`, fields: ctrFields },
    sentiment: { values: `${sentimentBefore} ${sentiment}`, fields: sentimentFields },
  },
  rules: { pausa: pause },
  ...more,
});

describe("the decision in one sentence", () => {
  test.for<{ because: string; small: SmallPortal; language?: Language; headline: string; sentence: string }>([
    {
      because: "both have held for four weeks",
      small: portalWith("1,05 1,08 1,10 1,12", "5 4 4 4"),
      headline: "Vecka\u00A046: pausa skalningen",
      sentence:
        "Klickfrekvens (CTR) visar tydlig förbättring sedan v.\u00A043, men nettosentiment visar tydlig försämring sedan v.\u00A043. Villkoret har stämt i 4 veckor i rad; regeln kräver 2.",
    },
    {
      because: "the same in English",
      small: portalWith("1,05 1,08 1,10 1,12", "5 4 4 4"),
      language: "en",
      headline: "Week\u00A046: pause scaling",
      sentence:
        "Click-through rate (CTR) has been clearly improving since week\u00A043, but net sentiment has been clearly worsening since week\u00A043. The condition has held for 4 weeks in a row; the rule asks for 2.",
    },
    {
      because: "the latest week of one is missing: the state is held",
      small: portalWith("1,05 1,08 1,10 1,12", "5 4 4 _"),
      headline: "Vecka\u00A046: pausa skalningen",
      sentence:
        "Nettosentiment kan inte bedömas: värdet för v.\u00A046 saknas. Svaret har saknats i 1 vecka, så läget ligger kvar.",
    },
    {
      because: "it has held for one week: pending, and the decision is to go on",
      small: portalWith("1,05", "5", { asOf: "2026-10-26" }),
      headline: "Vecka\u00A043: fortsätt",
      sentence: "Ingen beslutsregel är utlöst. 1 regel väntar.",
    },
    {
      because: "sentiment has come back: kept for one period",
      small: portalWith("1,05 1,08 1,10 1,12", "5 4 4 10"),
      headline: "Vecka\u00A046: pausa skalningen",
      sentence:
        "Nettosentiment visar normal variation. Villkoret stämmer inte längre. Beslutet ligger kvar den här perioden ut.",
    },
    {
      because: "nothing has happened",
      small: portalWith("0,90 0,91 0,90 0,91", "10 11 10 11"),
      headline: "Vecka\u00A046: fortsätt",
      sentence: "Ingen beslutsregel är utlöst.",
    },
    {
      because: "a pause rule cannot be answered: no decision",
      small: {
        kpis: {
          ctr: { values: `${ctrBefore} 1,05 1,08 1,10 1,12`, fields: ctrFields },
          sentiment: { fields: sentimentFields },
        },
        rules: { pausa: pause },
      },
      headline: "Vecka\u00A046: inget beslut (okänt)",
      sentence: "Nettosentiment kan inte bedömas: inget är mätt än.",
    },
    {
      because: "there are no rules",
      small: { kpis: { ctr: { values: "1", fields: ctrFields } } },
      headline: "Vecka\u00A046: nyckeltal",
      sentence: "Inga beslutsregler gäller, så inget är beslutat.",
    },
  ])("when $because", ({ small, language = "sv", headline, sentence }) => {
    const context = contextOf(small, language);
    expect(decisionHeadline(context)).toBe(headline);
    expect(decisionSentence(context)).toBe(sentence);
  });
});

describe("question(leaf)", () => {
  test.for<{ leaf: Leaf; sv: string; en: string }>([
    {
      leaf: { kpi: "ctr", variation: "common_cause" },
      sv: "Klickfrekvens (CTR) visar normal variation",
      en: "Click-through rate (CTR) shows common cause variation",
    },
    {
      leaf: { kpi: "ctr", trend: "worsening" },
      sv: "Klickfrekvens (CTR) har en trend åt fel håll",
      en: "Click-through rate (CTR) has a trend in the wrong direction",
    },
    {
      leaf: { kpi: "ctr", value: { op: "<", than: 1.2 } },
      sv: "Klickfrekvens (CTR) är under 1,20\u00A0%",
      en: "Click-through rate (CTR) is under 1.20%",
    },
    {
      leaf: { kpi: "ctr", value: { op: ">=", than: "target" } },
      sv: "Klickfrekvens (CTR) är minst målet",
      en: "Click-through rate (CTR) is at least the target",
    },
    {
      leaf: { kpi: "ctr", known: true },
      sv: "Klickfrekvens (CTR) kan bedömas",
      en: "Click-through rate (CTR) can be judged",
    },
    {
      leaf: { kpi: "ctr", course: "at_risk" },
      sv: "Klickfrekvens (CTR) har osäker kurs",
      en: "Click-through rate (CTR) is at risk",
    },
    {
      leaf: { kpi: "ctr", assurance: "hit_or_miss" },
      sv: "Klickfrekvens (CTR) når målet ibland",
      en: "Click-through rate (CTR) meets its target now and then",
    },
    {
      leaf: { kpi: "ctr", pace: { op: ">=", than: 1 } },
      sv: "Klickfrekvens (CTR) har takten minst 1,0",
      en: "Click-through rate (CTR) has a pace of at least 1.0",
    },
    { leaf: { kpi: "gone", known: true }, sv: "Gone kan bedömas", en: "Gone can be judged" },
  ])("$sv", ({ leaf, sv, en }) => {
    const small = { kpis: { ctr: { values: ctrBefore, fields: ctrFields } } };
    expect(question(contextOf(small, "sv"), leaf)).toBe(sv);
    expect(question(contextOf(small, "en"), leaf)).toBe(en);
  });
});

describe("answerSentence(tree)", () => {
  const leaf = { kpi: "ctr", variation: "worsening" } as const;
  test.for([
    {
      because: "nothing was measured",
      values: undefined,
      sv: "inget är mätt än",
      en: "nothing has been measured yet",
    },
    {
      because: "five points",
      values: "_ _ _ _ _ _ _ _ _ _ _ 1 2 1 2 1",
      sv: "5 av 8 mätvärden",
      en: "5 of 8 values",
    },
    {
      because: "nine points",
      values: "_ _ _ _ _ _ _ 1 2 1 2 1 2 1 2 1",
      sv: "gränserna är preliminära, 9 av 12 mätvärden",
      en: "the limits are trial limits, 9 of 12 values",
    },
    {
      because: "the last value is three weeks old",
      values: `${ctrBefore} 1`,
      sv: "senaste värdet är från v.\u00A043",
      en: "the latest value is from week\u00A043",
    },
    {
      because: "the last value is a week old",
      values: `${ctrBefore} 1 1 1`,
      sv: "värdet för v.\u00A046 saknas",
      en: "the value for week\u00A046 is missing",
    },
    {
      because: "all values are equal",
      values: "1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1",
      sv: "alla värden i referensperioden är lika",
      en: "all values of the reference period are equal",
    },
  ])("says why not when $because", ({ values, sv, en }) => {
    const kpis = { ctr: values === undefined ? { fields: ctrFields } : { values, fields: ctrFields } };
    const small: SmallPortal = { kpis, rules: { rule: { when: leaf, fields: { decision: "review" } } } };
    const sentence = (language: Language) => {
      const context = contextOf(small, language);
      const [outcome] = context.portal.decision.outcomes;
      return outcome && answerSentence(context, outcome.tree);
    };
    expect(sentence("sv")).toBe(`Klickfrekvens (CTR) kan inte bedömas: ${sv}.`);
    expect(sentence("en")).toBe(`Click-through rate (CTR) cannot be judged: ${en}.`);
  });

  test("names a KPI once and gives the value behind a comparison", () => {
    const when = {
      all: [
        { kpi: "ctr", variation: "improving" },
        { not: { kpi: "ctr", value: { op: ">=", than: "target" } } },
      ],
    } as const;
    const context = contextOf({
      ...portalWith("1,05 1,08 1,10 1,12", "5 4 4 4"),
      rules: { rule: { when, fields: { decision: "review" } } },
    });
    const [outcome] = context.portal.decision.outcomes;
    expect(outcome && answerSentence(context, outcome.tree)).toBe(
      "Klickfrekvens (CTR) visar tydlig förbättring sedan v.\u00A043 och är 1,12\u00A0% (villkoret: minst 1,40\u00A0%).",
    );
  });
});
