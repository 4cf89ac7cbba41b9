import { describe, expect, test } from "vitest";
import { kpiJson } from "../../src/site/kpi-json.ts";
import { kpiView, type KpiView } from "../../src/site/kpi-view.ts";
import type { Language } from "../../src/site/language.ts";
import type { LineView } from "../../src/site/views.ts";
import { contextOf, portalOf, type SmallPortal } from "./portal-of.ts";

// Weeks 31–46 around 10.17, limits +6.3 to +14.0: see kpi-view.test.ts.
const steady = "10 11 9 10 12 10 9 11 10 11 9 10 10 11 10 11";
const nb = "\u00A0";
const target = (value: number, by = "2026-11-28", op = ">=") => ({ target: { op, value, by } });
const fields = {
  title: { sv: "Nettosentiment", en: "Net sentiment" },
  unit: "score",
  signed: true,
  baseline: { value: 10, from: "2026-08-31", to: "2026-09-13" },
};

interface Kpi {
  readonly values?: string;
  readonly fields?: object;
  readonly events?: SmallPortal["events"];
}

const small = ({ values = steady, fields: more = target(20), events }: Kpi): SmallPortal => ({
  kpis: { sentiment: { values, fields: { ...fields, ...more } } },
  ...(events ? { events } : {}),
});

function viewOf(kpi: Kpi, language: Language = "sv"): KpiView {
  const context = contextOf(small(kpi), language);
  const entry = context.portal.catalogue.kpis.get("sentiment");
  const history = context.portal.kpis.get("sentiment");
  if (!entry || !history) throw new Error(JSON.stringify(context.portal.diagnostics));
  return kpiView(context, entry, history);
}

const word = ({ value }: LineView): string =>
  typeof value === "object" && "word" in value ? value.word : String(value);

describe("the readings of the target", () => {
  test.for([
    {
      because: "all limits meet it",
      kpi: { fields: target(5) },
      status: "Målet nått",
      course: "På kurs",
      assurance: "Når målet stadigt",
      says: "Hela intervallet når målet.",
    },
    {
      because: "it lies between the limits",
      kpi: { fields: target(10) },
      status: "Osäker kurs",
      course: "Osäker kurs",
      assurance: "Når målet ibland",
      says: "Målet ligger inne i intervallet.",
    },
    {
      because: "no limit meets it",
      kpi: { fields: target(20) },
      status: "Ur kurs",
      course: "Ur kurs",
      assurance: "Missar målet stadigt",
      says: "Hela intervallet missar målet.",
    },
    {
      because: "the process has changed",
      kpi: { values: steady.replace(/10 11$/, "4 4") },
      status: "Okänd kurs",
      course: "Okänd kurs",
      assurance: "Inaktuella gränser",
      says: `Ingen prognos: något ändrades v.${nb}45, och sedan dess finns färre än 8 mätvärden.`,
    },
    {
      because: "its day has passed and it was missed",
      kpi: { fields: target(20, "2026-11-15") },
      status: "Målet missat",
      course: "Målet missat",
      assurance: "Missar målet stadigt",
      says: "Målets dag har passerat. Periodens värde nådde inte målet.",
    },
    {
      because: "its day has passed and it was met",
      kpi: { fields: target(11, "2026-11-15") },
      status: "Målet nått",
      course: "Målet nått",
      assurance: "Når målet ibland",
      says: "Målets dag har passerat. Periodens värde nådde målet.",
    },
    {
      because: "its day has passed in a week without a value",
      kpi: { values: steady.replace(/11$/, "_"), fields: target(20, "2026-11-15") },
      status: "Okänd kurs",
      course: "Okänd kurs",
      assurance: "Missar målet stadigt",
      says: "Målets dag har passerat, och den perioden mättes inte.",
    },
    {
      because: "the values are old",
      kpi: { values: steady.replace(/10 11 10 11$/, "10") },
      status: "Inaktuella data",
      course: "Inaktuella data",
      assurance: "Missar målet stadigt",
      says: "Ingen prognos: mätvärdena är för gamla.",
    },
    {
      because: "there are too few values",
      kpi: { values: "_ _ _ _ _ _ _ _ _ 9 11 10 9 11 10 9" },
      status: "För få mätvärden",
      course: "För få mätvärden",
      assurance: "Kan inte bedömas",
      says: "Ingen prognos: den kräver 8 mätvärden, och det finns 7.",
    },
    {
      because: "nothing varies",
      kpi: { values: steady.replaceAll(/\d+/g, "10") },
      status: "Alla värden lika",
      course: "Okänd kurs",
      assurance: "Kan inte bedömas",
      says: "Ingen prognos: värdena ligger på en rak linje och säger inte hur mycket nästa kan avvika.",
    },
    {
      because: "it lies too far ahead",
      kpi: { fields: target(20, "2027-12-31") },
      status: "Okänd kurs",
      course: "Okänd kurs",
      assurance: "Missar målet stadigt",
      says: "Ingen prognos: målets dag ligger längre fram än mätvärdena räcker bakåt.",
    },
    {
      because: "there is none",
      kpi: { fields: {} },
      status: "Inget mål",
      course: "Inget mål",
      assurance: "Kan inte bedömas",
      says: "Inget mål är satt.",
    },
  ])("when $because", ({ kpi, status, course, assurance, says }) => {
    const view = viewOf(kpi);
    expect(view.row.status.word).toBe(status);
    expect(view.readings.slice(2).map(word)).toEqual([course, assurance]);
    expect(view.readings[2]?.why).toContain(says);
    const known = course === "På kurs" || course === "Osäker kurs" || course === "Ur kurs";
    expect(view.chart?.wide.forecast !== undefined).toBe(known);
    expect(view.values.rows.some(({ value }) => value.startsWith("prognos"))).toBe(known);
    for (const language of ["sv", "en"] as const)
      expect(JSON.stringify(viewOf(kpi, language))).not.toMatch(/NaN|undefined|Infinity/);
  });

  test("the forecast is the same in words, table, chart and JSON", () => {
    const view = viewOf({});
    const portal = portalOf(small({}));
    const entry = portal.catalogue.kpis.get("sentiment");
    const course = entry && kpiJson(portal, entry)?.course;
    if (course?.verdict !== "off_course") throw new Error(JSON.stringify(course));
    const { expected, lower, upper } = course.forecast;
    const [middle, low, high] = [expected, lower, upper].map(
      (value) => `+${value.toFixed(1).replace(".", ",")}`,
    );
    // Weeks 47 and 48 are ahead; the target's day lies in the second.
    expect(view.readings[2]?.why).toContain(
      `Prognosen för v.${nb}48 är ${middle}, och med 80${nb}% chans mellan ${low} och ${high}.`,
    );
    expect(view.values.rows[0]).toMatchObject({
      id: "2026-W48",
      value: `prognos ${middle}`,
      judgement: `80${nb}% chans: ${low} till ${high}`,
    });
    expect(view.chart?.wide.forecast?.values).toEqual([upper, expected, lower]);
    expect(view.chart?.summary).toContain(`Prognos för v.${nb}48: ${middle}, mellan ${low} och ${high}.`);
    expect(view.chart?.legend.at(-1)).toEqual({ kind: "forecast", text: `prognos, 80${nb}% chans` });
  });

  test("what is shown of a forecast stops at what a value can be; what is judged does not", () => {
    // Half of the intervals of so wide a spread would reach above 12.
    const kpi = { fields: { ...target(10), bounds: { min: 0, max: 12 } }, values: steady };
    const wide = { ...kpi, values: "2 12 3 11 2 12 4 10 2 12 3 11 2 12 3 11" };
    expect(viewOf(wide).chart?.wide.forecast?.values[0]).toBe(12);
    expect(viewOf(wide).values.rows[0]?.judgement).toContain("till +12,0");
  });

  // Level at the starting value, 77 of the programme's 90 days gone: nothing of the way is covered.
  test.for([
    { because: "nothing covered", values: steady, says: /^Takten är [−]?0,\d gånger den som behövs/ },
    {
      because: "the wrong way",
      values: "10 9 10 9 8 9 8 7 8 7 6 7 6 5 6 5",
      says: /^Takten går åt fel håll: −\d,\d gånger den som behövs\.$/,
    },
  ])("the pace with $because", ({ values, says }) => {
    expect(viewOf({ values }).readings[2]?.why).toContainEqual(expect.stringMatching(says));
  });
});

describe("events of a KPI", () => {
  const event = { kpi: "sentiment", by: "editor", reason: { sv: "Ny bemanning.", en: "New staffing." } };
  const step = { ...event, date: "2026-10-07", kind: "step" };

  test("a step starts new limits and leaves the earlier ones, in the chart and in words", () => {
    const view = viewOf({ events: [step] });
    // Week 41 is the eleventh of the sixteen: ten values before, six since.
    expect(view.chart?.wide.before).toHaveLength(1);
    expect(view.chart?.wide.band).toBeUndefined();
    expect(view.chart?.wide.events.map(({ at, text }) => [at, text])).toEqual([
      [5, "Programstart"],
      [10, "Ny nivå"],
    ]);
    expect(view.chart?.legend.map(({ kind }) => kind)).toContain("before");
    expect(view.row.spark?.drawing.before).toHaveLength(1);
    expect(view.row.status.word).toBe("För få mätvärden");
    expect(view.events).toEqual([
      {
        label: "7 oktober 2026",
        value: "Ny nivå",
        form: "words",
        why: [
          "Ny bemanning.",
          // By hand: ten values with the mean 10.3 and moving ranges 1 2 1 2 2 1 2 1 1, mean 13/9.
          `Från v.${nb}31 till v.${nb}40 var gränserna +6,5 och +14,1, med medelvärdet +10,3.`,
          "Redaktör.",
          { text: "events.yaml:2", href: "/source/internal/events.yaml/#L2" },
        ],
      },
    ]);
    const row = view.values.rows.find(({ id }) => id === "2026-W41");
    expect(row).toMatchObject({ note: "Ny nivå.", judgement: "Inga gränser än" });
    expect(view.values.rows.at(-1)?.judgement).toBe("Inom gränserna");
  });

  test("an incident leaves its week out of what is judged, and shows it", () => {
    const storm = { ...event, date: "2026-11-09", kind: "incident", periods: ["2026-W46"] };
    const view = viewOf({ values: steady.replace(/11$/, "40"), events: [storm] });
    expect(view.values.rows.find(({ id }) => id === "2026-W46")).toMatchObject({
      value: "+40",
      judgement: "Räknas inte (incident)",
      note: "Incident.",
    });
    expect(view.chart?.wide.dots.at(-1)?.look).toBe("out");
    expect(view.chart?.legend.map(({ kind }) => kind)).toContain("out");
    expect(view.row.variation.word).toBe("Okänt");
    expect(view.events[0]?.why).toContain(`Räknas inte (incident): v.${nb}46.`);
  });

  test("a note changes nothing but is there; other KPIs' events are not", () => {
    const note = { ...event, date: "2026-10-07", kind: "note" };
    const [plain, noted] = [viewOf({}), viewOf({ events: [note] }, "en")];
    expect(noted.events.map(({ value, why }) => [value, why?.[0]])).toEqual([["Note", "New staffing."]]);
    expect(plain.events).toEqual([]);
    expect(noted.chart?.wide.band?.lines).toHaveLength(plain.chart?.wide.band?.lines.length ?? 0);
    expect(noted.values.rows.find(({ id }) => id === "2026-W41")?.note).toBe("Note.");
    const other = contextOf({ kpis: { a: { values: steady, fields } }, events: [{ ...note, kpi: "b" }] });
    const entry = other.portal.catalogue.kpis.get("a");
    const history = other.portal.kpis.get("a");
    expect(entry && history && kpiView(other, entry, history).events).toEqual([]);
  });

  test("the file for machines has events, stretches, course, assurance and the one word", () => {
    const portal = portalOf(small({ events: [step] }));
    const entry = portal.catalogue.kpis.get("sentiment");
    const json = entry && kpiJson(portal, entry);
    expect(json).toMatchObject({
      status: "too_little_data",
      course: { verdict: "unknown", reason: "too_little_data" },
      events: [{ date: "2026-10-07", kind: "step" }],
    });
    expect(json?.segments.map(({ from, to, limits }) => [from, to, limits?.status])).toEqual([
      ["2026-W31", "2026-W40", "trial"],
      ["2026-W41", "2026-W46", undefined],
    ]);
  });
});
