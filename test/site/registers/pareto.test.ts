import { describe, expect, test } from "vitest";
import type { PublishingRow } from "../../../src/content-types/publishing.ts";
import { paretoPage } from "../../../src/site/registers/pareto.ts";
import { logFile } from "../../help/logged.ts";
import type { Files } from "../../rules/findings-of.ts";
import { contextOfFiles } from "./context-of-files.ts";

const formats: Files = Object.fromEntries(
  ["a", "b", "c"].map((id) => [
    `internal/taxonomy/formats/${id}.yaml`,
    `title: { sv: Format ${id}, en: Format ${id} }\n`,
  ]),
);
const cpa: Files = {
  "internal/kpis/cpa.yaml":
    'from_publishing_log: cpa\nunit: SEK\nprecision: 0\ntarget: { op: "<=", value: 425, by: 2026-11-28 }\n',
};
const ad = { kind: "ad", impressions: 9000 } as const;
const rows: readonly Partial<PublishingRow>[] = [
  { ...ad, format: "a", clicks: 600, conversions: 30, spend: 12000 }, // 400 each
  { ...ad, format: "b", clicks: 300, conversions: 25, spend: 12500 }, // 500 each
  { format: "c", impressions: 9000, clicks: 100, saves: 40 },
  {
    format: "c",
    published: "2026-10-18",
    reviewed_on: "2026-10-16",
    ordered_on: "2026-10-12",
    clicks: 99999,
  },
];
const viewOf = (files: Files, language: "sv" | "en" = "sv") =>
  paretoPage.view(contextOfFiles(files, language));
const section = (view: ReturnType<typeof viewOf>, id: string) => view.sections?.find((one) => one.id === id);

describe("/pareto/", () => {
  test("says so while nothing is logged", () => {
    expect(viewOf({}).groups).toMatchObject([{ rows: [], empty: expect.stringMatching(/^Inget är loggat/) }]);
  });

  test("shares the clicks of the last four weeks out, in words, table and picture", () => {
    const clicks = section(viewOf({ ...formats, ...cpa, ...logFile(...rows) }, "en"), "clicks");
    expect(clicks?.text?.text).toBe("2 of 3 formats give 90% of the clicks.");
    expect(clicks?.table?.rows).toEqual([
      [{ text: "Format a", href: "/en/formats/a/" }, "600", "60.0%", "60.0%"],
      [{ text: "Format b", href: "/en/formats/b/" }, "300", "30.0%", "90.0%"],
      [{ text: "Format c", href: "/en/formats/c/" }, "100", "10.0%", "100.0%"],
    ]);
    expect(clicks?.table?.caption).toContain("weeks 43–46");
    const bars = clicks?.drawing?.shapes.filter(({ kind }) => kind === "rect");
    // Of 354 units, 360 without the margin.
    expect(bars?.map((bar) => "width" in bar && [bar.width, bar.class])).toEqual([
      [212.4, "bar"],
      [106.2, "bar"],
      [35.4, "bar-muted"],
    ]);
  });

  test("draws the line in steps, so that it crosses no name", () => {
    const clicks = section(viewOf({ ...formats, ...logFile(...rows) }), "clicks");
    const line = clicks?.drawing?.shapes.find((shape) => shape.class === "line");
    expect(line).toMatchObject({ d: "M212.4 45H318.6V79H354V113" });
  });

  test("leaves out of picture and table what gives nothing", () => {
    const conversions = section(viewOf({ ...formats, ...logFile(...rows) }), "conversions");
    expect(conversions?.table?.rows).toHaveLength(2);
    expect(conversions?.text?.text).toBe("2 av 3 format ger 100\u00A0% av konverteringarna.");
  });

  test("answers for each of the vital formats whether it can be scaled", () => {
    const scale = section(viewOf({ ...formats, ...cpa, ...logFile(...rows) }), "scale");
    expect(scale?.rows?.map(({ id, facts, mark }) => [id, mark?.word, facts])).toEqual([
      ["a", "Skala upp", "CPA 400\u00A0kr · ger mest klick, konverteringar"],
      ["b", "För dyrt", "CPA 500\u00A0kr · ger mest klick, konverteringar"],
      ["c", "Sparas, säljer inte", "ger mest sparningar"],
    ]);
  });

  test("scales nothing without a target for the cost", () => {
    const scale = section(viewOf({ ...formats, ...logFile(...rows) }), "scale");
    expect(scale?.rows?.[0]?.mark?.word).toBe("För dyrt");
    expect(scale?.lines).toBeUndefined();
  });

  test("lets formats wait while a stop rule cannot be answered", () => {
    const held: Files = {
      "internal/kpis/tyst.yaml": "title: { sv: Tyst, en: Silent }\n",
      "internal/decision-rules/stopp.yaml":
        "decision: stop\nstatus: active\nwhen: { all: [{ kpi: tyst, variation: worsening }] }\n",
    };
    const view = viewOf({ ...formats, ...cpa, ...held, ...logFile(...rows) });
    expect(section(view, "scale")?.rows?.[0]?.mark?.word).toBe("Vänta");
    expect(view.notices).toHaveLength(1);
  });

  test("draws ten bars at most, the smallest together in the last", () => {
    const many = Array.from({ length: 14 }, (_, i) => ({ format: `f${i + 10}`, clicks: 20 - i }));
    const clicks = section(viewOf(logFile(...many)), "clicks");
    // 20 + 19 + … + 7 = 189 clicks, and the ten largest have 155 of them; 10 + 9 + 8 + 7 are left.
    expect(clicks?.table?.rows).toHaveLength(11);
    expect(clicks?.table?.rows.at(-1)).toEqual(["Övriga 4", "34", "18,0\u00A0%", "100,0\u00A0%"]);
  });
});
