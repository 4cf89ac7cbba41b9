import { describe, expect, test } from "vitest";
import { blockExperiments } from "../../../src/site/experiments/block-experiments.ts";
import { forestDrawing, type ForestRow } from "../../../src/site/experiments/forest-drawing.ts";
import { experimentRegister } from "../../../src/site/registers/experiments.ts";
import { listView, recordViews } from "../../../src/site/registers/register-pages.ts";
import { contextOfFiles } from "./context-of-files.ts";

const kpi = (more: string) => `better: higher\n${more}`;
const base = {
  "internal/kpis/ctr.yaml": kpi("title: { sv: Klickfrekvens, en: CTR }\nunit: percent\nprecision: 2\n"),
  "internal/kpis/mood.yaml": kpi(
    "title: { sv: Stämning, en: Mood }\nunit: score\nprecision: 0\nsigned: true\n",
  ),
  "internal/creative/h1.yaml": "kind: hook\ntitle: { sv: Den gamla, en: The old one }\n",
  "internal/creative/h2.yaml": "kind: hook\ntitle: { sv: Den nya, en: The new one }\n",
};

const experiment = (more: string) => `goal_kpi: ctr
guardrail_kpis: [mood]
tested: hook
factors: { hook: { control: h1, variant: h2 }, visual: { control: v1, variant: v2 }, cta: { control: c1, variant: c2 } }
min_n: 400
hypothesis:
  if: { sv: öppningen är ny, en: the opening is new }
  then: { sv: klickar fler, en: more people click }
  because: { sv: den är kortare, en: it is shorter }
${more}`;

const outcome = (result: string) => `status: concluded
outcome:
  on: 2026-11-15
  result: ${result}
  learning: { sv: Lärdomen., en: The learning. }
  decision: keep
  because: { sv: Så gör vi., en: So we do. }
`;

/** Eight cells of a thousand, of which so many clicked with the old opening and the new; and two comments in each. */
function results(before: number, after: number, n = 1_000): string {
  const rows = ["h1", "h2"].flatMap((hook) =>
    ["v1", "v2"].flatMap((visual) =>
      ["c1", "c2"].flatMap((cta) => {
        const cell = `e1;${hook};${visual};${cta};2026-11-02`;
        return [`${cell};ctr;${n};${hook === "h1" ? before : after};;`, `${cell};mood;10;;12,5;60`];
      }),
    ),
  );
  return ["experiment;hook;visual;cta;posted;kpi;n;successes;mean;sd", ...rows, ""].join("\n");
}

function view(text: string, csv?: string, language: "sv" | "en" = "sv") {
  const context = contextOfFiles(
    {
      ...base,
      "internal/experiments/e1.yaml": text,
      ...(csv === undefined ? {} : { "internal/experiment-results.csv": csv }),
    },
    language,
  );
  const pages = recordViews(context, experimentRegister);
  const section = (id: string) => pages[0]?.sections.find((one) => one.id === id);
  return { context, page: pages[0], section, list: listView(context, experimentRegister, pages) };
}

describe("/experiments/<id>/", () => {
  test("says the hypothesis as one sentence", () => {
    expect(view(experiment("")).page?.lead?.text).toBe(
      "Om öppningen är ny så klickar fler, därför att den är kortare.",
    );
    expect(view(experiment(""), undefined, "en").page?.lead?.text).toBe(
      "If the opening is new, more people click, because it is shorter.",
    );
  });

  // 140 against 200 of 4000: Newcombe’s interval is 0.617 to 2.392 percentage points, by Python’s mpmath.
  const difference = "Skillnaden är {} procentenheter, troligen mellan";
  test.for([
    {
      because: "it is better",
      csv: results(35, 50),
      result: "won",
      text: `”Den nya” gav 5,00\u00A0% mot 3,50\u00A0% med ”Den gamla”. ${difference.replace("{}", "+1,50")} +0,62 och +2,39. Bättre.`,
    },
    {
      because: "it is worse",
      csv: results(50, 35),
      result: "lost",
      text: `”Den nya” gav 3,50\u00A0% mot 5,00\u00A0% med ”Den gamla”. ${difference.replace("{}", "−1,50")} −2,39 och −0,62. Sämre.`,
    },
    {
      // 140 against 160 of 4000: −0.335 to 1.339.
      because: "nothing is certain",
      csv: results(35, 40),
      result: "inconclusive",
      text: "Inget säkert utfall: skillnaden mellan ”Den nya” och ”Den gamla” kan vara allt från −0,34 till +1,34 procentenheter.",
    },
    {
      because: "there are too few",
      csv: results(35, 50, 399),
      result: "inconclusive",
      text: "Inget säkert utfall: den minsta cellen har 399 observationer, och minst 400 var bestämt i förväg.",
    },
  ])("says it plainly when $because", ({ csv, result, text }) => {
    expect(view(experiment(outcome(result)), csv).section("result")?.text?.text).toBe(text);
  });

  test("shows the same figures drawn and in a table", () => {
    const { section } = view(experiment(outcome("won")), results(35, 50));
    const { drawing, table } = section("result") ?? {};
    expect(table?.rows[0]).toEqual([
      "Öppning",
      "3,50\u00A0%",
      "5,00\u00A0%",
      "+1,50\u00A0(+0,62\u00A0till\u00A0+2,39)",
      { word: "Bättre", tone: "good", icon: "up" },
    ]);
    expect(table?.rows).toHaveLength(3);
    const words = drawing?.shapes.flatMap((shape) => (shape.kind === "text" ? [shape.text] : []));
    expect(words).toContain("Öppning: Den nya");
    expect(words).toContain("+1,50\u00A0(+0,62\u00A0till\u00A0+2,39)");
    expect(drawing?.width).toBeLessThanOrEqual(360);
  });

  test("shows a guardrail in words, and one that was not measured as such", () => {
    const held = view(experiment(outcome("won")), results(35, 50)).section("guardrails")?.lines?.[0];
    expect(held).toMatchObject({ label: "Stämning", value: { word: "Inte säkert sämre" } });
    const without = results(35, 50)
      .split("\n")
      .filter((row) => !row.includes(";mood;"))
      .join("\n");
    const missing = view(experiment(outcome("inconclusive")), without).section("guardrails")?.lines?.[0];
    expect(missing).toMatchObject({ value: { word: "Inte mätt", tone: "warn" } });
  });

  test("names cells by what is used today and what is tried", () => {
    const rows = view(experiment(outcome("won")), results(35, 50)).section("cells")?.table?.rows;
    expect(rows?.map(([name]) => name)).toEqual(
      ["AAA", "AAB", "ABA", "ABB", "BAA", "BAB", "BBA", "BBB"].map((name) => [...name].join("\u00A0")),
    );
    expect(rows?.[0]?.slice(1, 4)).toEqual(["1\u00A0000", "3,50\u00A0%", "används i dag"]);
  });

  test("stands without results, and without blocks, formats or KPIs", () => {
    const { page, section } = view(experiment("status: approved\n"));
    expect(page?.mark?.word).toBe("Godkänt");
    expect(section("result")?.text?.text).toContain("Siffrorna kommer när experimentet är slut");
    expect(section("set-up")?.lines?.[2]).toMatchObject({ label: "Bild", value: { text: "v2" } });
    const bare = contextOfFiles({ "internal/experiments/e1.yaml": "status: draft\n" });
    expect(recordViews(bare, experimentRegister)).toHaveLength(1);
  });
});

describe("/experiments/", () => {
  test("lists each plan with its results, and counts them", () => {
    const { list } = view(experiment(`plan: 2026-11-02\n${outcome("won")}`), results(35, 50));
    expect(list.groups).toMatchObject([
      {
        title: "Planen 2 november 2026 till 15 november 2026",
        rows: [
          {
            facts:
              "Öppning: Den nya · Klickfrekvens · +1,50\u00A0(+0,62\u00A0till\u00A0+2,39) procentenheter",
            mark: { word: "Bättre" },
          },
        ],
      },
    ]);
    expect(list.sections?.[0]?.lines?.map(({ label, value }) => [label, value])).toEqual([
      ["Bättre", "1"],
      ["Sämre", "0"],
      ["Inget säkert utfall", "0"],
    ]);
  });

  test("says what belongs there while there is none", () => {
    const { groups } = listView(contextOfFiles({}), experimentRegister, []);
    expect(groups).toMatchObject([{ rows: [], empty: expect.stringContaining("hypotes") }]);
  });
});

describe("blockExperiments(context, block)", () => {
  const { context } = view(experiment(outcome("won")), results(35, 50));

  test("shows what a block that was tried did", () => {
    expect(blockExperiments(context, "h2")).toMatchObject([
      {
        rows: [
          {
            id: "e1",
            facts: "Klickfrekvens · +1,50\u00A0(+0,62\u00A0till\u00A0+2,39) procentenheter",
            mark: { word: "Bättre" },
          },
        ],
      },
    ]);
  });

  test("says of the other that it is what was used, and marks neither where another factor was tested", () => {
    expect(blockExperiments(context, "h1")[0]?.rows?.[0]?.facts).toBe("Klickfrekvens · används i dag");
    expect(blockExperiments(context, "v2")[0]?.rows?.[0]?.mark).toBeUndefined();
  });

  test("is left out for a block that was never tested", () => {
    expect(blockExperiments(context, "h9")).toEqual([]);
  });
});

describe("forestDrawing(rows, label, tick, direction)", () => {
  const row = (difference: ForestRow["effect"]["difference"]): ForestRow => ({
    effect: {
      measure: { kpi: "ctr", better: "higher", scale: 100 },
      factor: "hook",
      control: "a",
      variant: "b",
      before: undefined,
      after: undefined,
      difference,
      effect: "unclear",
    },
    label: "L",
    figures: "F",
    isTested: true,
  });

  test("holds zero also when no interval does", () => {
    const drawing = forestDrawing(
      [row({ estimate: 2, lower: 1, upper: 3, level: 0.95, p: 0.01 })],
      "l",
      String,
      "d",
    );
    expect(drawing?.shapes.filter((shape) => shape.class === "zero")).toHaveLength(1);
    const spots = drawing?.shapes.flatMap((shape) => (shape.kind === "circle" ? [shape.x] : [])) ?? [];
    expect(spots.every((x) => x > 16 && x < (drawing?.width ?? 0) - 16)).toBe(true);
  });

  test("is not drawn without a difference", () => {
    expect(forestDrawing([row(undefined)], "l", String, "d")).toBeUndefined();
    expect(forestDrawing([], "l", String, "d")).toBeUndefined();
  });
});
