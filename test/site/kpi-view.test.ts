import { describe, expect, test } from "vitest";
import { decisionListView, decisionNotice, decisionView } from "../../src/site/decision-view.ts";
import { kpiDashboardView } from "../../src/site/kpi-dashboard.ts";
import { decisionsJson, kpiJson } from "../../src/site/kpi-json.ts";
import { kpiView, type KpiView } from "../../src/site/kpi-view.ts";
import { contextOf, portalOf, type SmallPortal } from "./portal-of.ts";

// By hand: mean 10.17, moving ranges 16/11, limits 10.17 ± 3.87 = +6.3 to +14.0.
const steady = "10 11 9 10 12 10 9 11 10 11 9 10";
const fields = {
  title: { sv: "Nettosentiment", en: "Net sentiment" },
  unit: "score",
  signed: true,
  programme: true,
  baseline: { value: 10, from: "2026-08-31", to: "2026-09-13" },
  target: { op: ">=", value: 20, by: "2026-11-28" },
};

/** The KPI `sentiment` of a small portal. */
function viewOf(kpi: { values?: string; fields?: object }, more: SmallPortal = {}): KpiView {
  const context = contextOf({
    kpis: { sentiment: { ...kpi, fields: { ...fields, ...kpi.fields } } },
    ...more,
  });
  const entry = context.portal.catalogue.kpis.get("sentiment");
  const history = context.portal.kpis.get("sentiment");
  if (!entry || !history) throw new Error(JSON.stringify(context.portal.diagnostics));
  return kpiView(context, entry, history);
}

describe("a KPI that", () => {
  test.for([
    {
      because: "was never measured",
      kpi: {},
      latest: undefined,
      mark: "För få mätvärden",
      status: undefined,
      note: "0 av 8 mätvärden",
      sentence: "Inget är mätt än.",
      chart: false,
    },
    {
      because: "has an empty table",
      kpi: { values: "" },
      latest: undefined,
      mark: "För få mätvärden",
      status: undefined,
      note: "0 av 8 mätvärden",
      sentence: "Inget är mätt än.",
      chart: false,
    },
    {
      because: "has one row",
      kpi: { values: "_ _ _ _ _ _ _ _ _ _ _ _ _ _ _ 11" },
      latest: "+11",
      mark: "För få mätvärden",
      status: undefined,
      note: "1 av 8 mätvärden",
      sentence: "1 av de 8 mätvärden som preliminära gränser kräver.",
      chart: false,
    },
    {
      because: "has three rows",
      kpi: { values: "_ _ _ _ _ _ _ _ _ _ _ _ _ 9 10 11" },
      latest: "+11",
      mark: "För få mätvärden",
      status: undefined,
      note: "3 av 8 mätvärden",
      sentence: "3 av de 8 mätvärden som preliminära gränser kräver.",
      chart: true,
    },
    {
      because: "never varies",
      kpi: { values: "5 5 5 5 5 5 5 5 5 5 5 5 5 5 5 5" },
      latest: "+5",
      mark: "Alla värden lika",
      status: undefined,
      note: undefined,
      sentence: "Alla värden i referensperioden är lika, så det finns ingen variation att jämföra med.",
      chart: true,
    },
    {
      because: "is stale",
      kpi: { values: `${steady} 10` },
      latest: "+10",
      mark: "Inaktuella data",
      status: undefined,
      note: "Senast v.\u00A043",
      sentence: "Senaste värdet är från v.\u00A043. Efter två perioder utan värde bedöms inget.",
      chart: true,
    },
    {
      because: "misses its latest week",
      kpi: { values: `${steady} 10 11 10` },
      latest: "+10",
      mark: "Okänt",
      status: "Ur kurs",
      note: "Senast v.\u00A045",
      sentence: "Värdet för v.\u00A046 saknas. Senaste värdet är från v.\u00A045.",
      chart: true,
    },
    {
      because: "varies as usual",
      kpi: { values: `${steady} 10 11 10 11` },
      latest: "+11",
      mark: "Normal variation",
      status: "Ur kurs",
      note: undefined,
      sentence: "+11 ligger mellan gränserna +6,3 och +14,0, utan signal.",
      chart: true,
    },
    {
      because: "falls below its limit",
      kpi: { values: `${steady} 10 11 5 4` },
      latest: "+4",
      mark: "Tydlig försämring sedan v.\u00A045",
      status: "Okänd kurs",
      note: "sedan v.\u00A045",
      sentence: "+4 ligger under nedre gränsen +6,3. Det är mer än normal variation.",
      chart: true,
    },
    {
      because: "leaps above its limit and its target",
      kpi: { values: `${steady} 10 11 10 20` },
      latest: "+20",
      mark: "Tydlig förbättring sedan v.\u00A046",
      status: "Okänd kurs",
      note: "sedan v.\u00A046",
      sentence: "+20 ligger över övre gränsen +14,0. Det är mer än normal variation.",
      chart: true,
    },
  ])("$because", ({ kpi, latest, mark, status, note, sentence, chart }) => {
    const view = viewOf(kpi);
    expect(view.latest).toBe(latest);
    expect(view.marks.map(({ word }) => word)).toEqual([mark, ...(status ? [status] : [])]);
    expect(view.row.variationNote).toBe(note);
    expect(view.sentence).toBe(sentence);
    expect(view.chart !== undefined).toBe(chart);
    expect(view.row.spark !== undefined).toBe(latest !== undefined);
    expect(JSON.stringify(view)).not.toMatch(/NaN|undefined|Infinity/);
  });

  test("was not introduced before says so instead of a baseline", () => {
    const view = viewOf({ values: steady, fields: { baseline: { not_introduced: true } } });
    expect(view.row.baseline).toBe("inte infört");
    expect(view.readings[2]?.why).toContain("Utgångsvärde: inte infört.");
  });

  test("has passed its day without meeting the target has missed it", () => {
    const late = {
      values: `${steady} 10 11 10 11`,
      fields: { target: { op: ">=", value: 20, by: "2026-11-15" } },
    };
    expect(viewOf(late).row.status).toEqual({ word: "Målet missat", tone: "stop", icon: "diamond" });
  });

  test("stands on its target's own day still has the day", () => {
    const due = {
      values: `${steady} 10 11 10 11`,
      fields: { target: { op: ">=", value: 20, by: "2026-11-22" } },
    };
    expect(viewOf(due).row.status.word).toBe("Ur kurs");
  });

  test("gets better by falling has an arrow down and good news", () => {
    const view = viewOf({ values: `${steady} 10 11 5 4`, fields: { better: "lower" } });
    expect(view.row.variation).toEqual({ word: "Tydlig förbättring", tone: "good", icon: "down" });
  });

  test("names its row on its receipt, and the words of the table", () => {
    const view = viewOf({ values: `${steady} 10 11 5 4` });
    const lines = view.receipts.at(-1)?.groups.flat() ?? [];
    expect(lines.map(({ value }) => value)).toContainEqual({
      text: "kpis/sentiment.csv:17",
      href: "/source/internal/kpis/sentiment.csv/#L17",
    });
    expect(view.values.rows[0]).toMatchObject({
      id: "2026-W46",
      value: "+4",
      judgement: "Sämre än normalt (A)",
    });
    expect(view.values.rows.at(-1)).toMatchObject({
      id: "2026-W31",
      value: "+10",
      judgement: "Inom gränserna",
    });
  });
});

describe("kpiDashboardView", () => {
  test("says what belongs there while there are no KPIs", () => {
    const view = kpiDashboardView(contextOf({}), []);
    expect(view.page.title).toBe("Inga nyckeltal än");
    expect([view.groups, view.counts, view.receipt]).toEqual([[], [], undefined]);
  });

  test("counts the programme's KPIs and the days, and puts those that steer first", () => {
    const context = contextOf({
      kpis: {
        a: { values: `${steady} 10 11 10 11`, fields: { ...fields, title: { sv: "Ärenden" } } },
        b: { values: `${steady} 10 11 5 4`, fields: { ...fields, title: { sv: "Zonen" }, steering: true } },
        c: { fields: { ...fields, title: { sv: "Affären" } } },
      },
    });
    const kpis = Array.from(context.portal.catalogue.kpis.values()).flatMap((entry) => {
      const history = context.portal.kpis.get(entry.id);
      return history ? [kpiView(context, entry, history)] : [];
    });
    const view = kpiDashboardView(context, kpis);
    expect(view.groups.map(({ rows }) => rows.map(({ link }) => link.text))).toEqual([
      ["Zonen", "Affären", "Ärenden"],
    ]);
    expect(
      view.counts.map(({ label, value }) => [typeof label === "string" ? label : label.word, value]),
    ).toEqual([
      ["Data till och med", "2026-11-15"],
      ["Programmet", "dag 84 av 90"],
      ["Ur kurs", "1 av 3"],
      ["Okänd kurs", "1 av 3"],
      ["För få mätvärden", "1 av 3"],
    ]);
  });
});

describe("decisions", () => {
  const small: SmallPortal = {
    kpis: { sentiment: { values: `${steady} 10 11 5 4`, fields } },
    rules: {
      granska: {
        when: {
          any: [{ kpi: "sentiment", variation: "worsening" }, { not: { kpi: "sentiment", known: true } }],
        },
        fields: { title: { sv: "Granska budskapet" }, decision: "review", for: 2 },
      },
    },
  };

  test("a rule's page has the condition with every answer and its rows", () => {
    const context = contextOf(small);
    const entry = context.portal.catalogue.decisionRules.get("granska");
    const view = entry && decisionView(context, entry);
    expect(view?.marks.map(({ word }) => word)).toEqual(["Se över: utlöst"]);
    const [first, second] = view?.tree?.parts ?? [];
    expect(view?.tree?.text).toBe("Minst ett av det här ska stämma");
    expect(first).toMatchObject({
      text: "Nettosentiment visar tydlig försämring",
      truth: { word: "Ja, sedan v.\u00A045" },
      why: ["Signal\u00A0A: +4 ligger under nedre gränsen +6,3."],
      rows: [{ text: "kpis/sentiment.csv:17" }],
    });
    expect(second).toMatchObject({ text: "Det här ska inte stämma", truth: { word: "Nej" } });
  });

  test("says which answer has changed since the period before", () => {
    const context = contextOf({ ...small, asOf: "2026-11-09" });
    const entry = context.portal.catalogue.decisionRules.get("granska");
    const view = entry && decisionView(context, entry);
    expect(view?.marks.map(({ word }) => word)).toEqual(["Väntar (1 av 2)"]);
    expect(view?.tree?.parts[0]?.changed).toBe("Ändrat sedan förra perioden: från nej till ja.");
  });

  test("the list, the notice and the receipt say the same", () => {
    const context = contextOf(small);
    const list = decisionListView(context);
    expect(list.page.title).toBe("Beslut, vecka\u00A046: granska budskapet");
    expect(list.groups.flatMap(({ rows }) => rows.map(({ state }) => state.word))).toEqual(["Utlöst"]);
    expect(list.receipt?.total?.mark.word).toBe("Se över");
    expect(decisionNotice(context).map(({ mark }) => mark?.word)).toEqual([
      "Vecka\u00A046: granska budskapet",
    ]);
  });

  test("without rules nothing is decided and nothing is noticed", () => {
    const context = contextOf({});
    expect(decisionListView(context)).toMatchObject({
      page: { title: "Beslut" },
      groups: [{ id: "rules", rows: [] }],
      receipt: undefined,
    });
    expect(decisionNotice(context)).toEqual([]);
  });

  test("the list begins with what has fired, whatever it is called", () => {
    const quiet = {
      when: { kpi: "sentiment", value: { op: ">", than: 1000 } } as const,
      fields: { title: { sv: "A" } },
    };
    const context = contextOf({ ...small, rules: { "a-quiet": quiet, ...small.rules } });
    const [{ rows } = { rows: [] }] = decisionListView(context).groups;
    expect(rows.map(({ state }) => state.word)).toEqual(["Utlöst", "Inte utlöst"]);
  });

  test("the files for machines hold unrounded figures, lines and paths", () => {
    const portal = portalOf(small);
    const entry = portal.catalogue.kpis.get("sentiment");
    const json = entry && kpiJson(portal, entry);
    expect(json?.limits?.lower).toBeCloseTo(122 / 12 - (2.66 * 16) / 11, 12);
    expect(json?.points.at(-1)).toMatchObject({
      period: "2026-W46",
      value: 4,
      line: 17,
      signals: ["A"],
      finding: "worsening",
    });
    expect(decisionsJson(portal)).toMatchObject({
      version: 1,
      decision: "review",
      files: {
        values: { sentiment: "internal/kpis/sentiment.csv" },
        rules: { granska: "internal/decision-rules/granska.yaml" },
      },
    });
  });
});
