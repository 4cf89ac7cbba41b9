import { describe, expect, test } from "vitest";
import { formatResultSections } from "../../../src/site/publishing/operations-sections.ts";
import { operationsPage } from "../../../src/site/registers/operations.ts";
import { logFile } from "../../help/logged.ts";
import { contextOfFiles } from "./context-of-files.ts";

const ad = { kind: "ad", impressions: 100, clicks: 50, conversions: 2, spend: 900, revenue: 2250 } as const;
const log = logFile(
  { production_cost: 400 },
  { ...ad, format: "b", assets: 3, production_cost: 800 },
  { reviewed_on: "2026-11-03", published: "2026-11-04", ordered_on: "2026-10-30", production_cost: 500 },
  { ...ad, reviewed_on: "2026-11-16", published: "2026-11-17", impressions: undefined, clicks: undefined, conversions: undefined, spend: undefined, revenue: undefined }, // prettier-ignore
);
const viewOf = (files: Parameters<typeof contextOfFiles>[0], language: "sv" | "en" = "sv") =>
  operationsPage.view(contextOfFiles(files, language));
const section = (view: ReturnType<typeof viewOf>, id: string) => view.sections?.find((one) => one.id === id);

describe("/operations/", () => {
  test("says so while nothing is logged", () => {
    expect(viewOf({}).groups).toMatchObject([{ rows: [], empty: expect.stringMatching(/^Inget är loggat/) }]);
  });

  test("gives the last week that is over beside the week before", () => {
    const lines = section(viewOf(log), "last-week")?.lines;
    expect(lines?.map(({ label, value, why }) => [label, value, why])).toEqual([
      ["Gjorda varianter", "4", ["Veckan före: 1."]],
      ["Kostnad per variant", "300\u00A0kr", ["Veckan före: 500\u00A0kr."]],
      ["Dagar till publicering", "4,0", ["Median, från beställning till publicering.", "Veckan före: 5,0."]],
      ["Kostnad per konvertering (CPA)", "450\u00A0kr", ["Veckan före: –."]],
      ["Intäkt per annonskrona (ROAS)", "2,5", ["Veckan före: –."]],
    ]);
  });

  test("compares with no week but the one before", () => {
    const apart = logFile(
      {},
      { reviewed_on: "2026-10-26", published: "2026-10-27", ordered_on: "2026-10-23" },
    );
    const lines = section(viewOf(apart), "last-week")?.lines;
    expect(lines?.map(({ why }) => why)).toEqual([
      [],
      [],
      ["Median, från beställning till publicering."],
      [],
      [],
    ]);
  });

  test("has no ad results before the ads have any, whatever posts in the same week have", () => {
    const mixed = logFile({ impressions: 900, clicks: 10 }, { kind: "ad", published: "2026-11-12" });
    expect(section(viewOf(mixed), "weeks")?.table?.rows[0]?.slice(-4)).toEqual(["–", "–", "–", "–"]);
  });

  test("has a row for each week, with a dash where results are still to come", () => {
    expect(section(viewOf(log, "en"), "weeks")?.table?.rows).toEqual([
      ["Week\u00A047 (current)", "1", "1", "SEK\u00A00", "11.0", "–", "–", "–", "–"],
      ["Week\u00A046", "2", "4", "SEK\u00A0300", "4.0", "SEK\u00A0900", "2", "SEK\u00A0450", "2.5"],
      ["Week\u00A045", "1", "1", "SEK\u00A0500", "5.0", "–", "–", "–", "–"],
    ]);
  });

  test("has a row for each format of the last four weeks, the one with most versions first", () => {
    expect(section(viewOf(log), "formats")?.table?.rows.map(([format, posts]) => [format, posts])).toEqual([
      ["b", "1"],
      ["a", "2"],
    ]);
  });
});

describe("formatResultSections(context, format)", () => {
  test("has dashes for what is not counted until seven days have passed", () => {
    const [results] = formatResultSections(contextOfFiles(logFile({})), "a");
    expect(results?.lines?.slice(-2).map(({ value }) => value)).toEqual(["–", "–"]);
  });

  test.for([
    { because: "nothing is logged", files: {}, format: "a", want: [] },
    { because: "no post of it came out", files: log, format: "c", want: [undefined] },
    { because: "its posts are organic", files: log, format: "a", want: [6] },
    { because: "it has ads", files: log, format: "b", want: [9] },
  ])("when $because", ({ files, format, want }) => {
    const sections = formatResultSections(contextOfFiles(files), format);
    expect(sections.map(({ lines }) => lines?.length)).toEqual(want);
  });
});
