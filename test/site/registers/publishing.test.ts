import { describe, expect, test } from "vitest";
import type { PublishingRow } from "../../../src/content-types/publishing.ts";
import { publishingPage } from "../../../src/site/registers/publishing.ts";
import { logFile } from "../../help/logged.ts";
import type { Files } from "../../rules/findings-of.ts";
import { contextOfFiles } from "./context-of-files.ts";

const others: Files = {
  "internal/taxonomy/formats/a.yaml": "title: { sv: Frågan, en: The question }\n",
  "internal/kpis/forsta.yaml":
    'from_publishing_log: first_pass_rate\nunit: percent\ntarget: { op: ">=", value: 90, by: 2026-11-28 }\n',
  "internal/rules/r05.yaml":
    "verdict: conditional\nactivities: [publishing]\nai_levels: [generates]\nlabel: { sv: AI-bild }\neffective_date: 2026-11-02\nstatus: active\n",
};
const viewOf = (rows: readonly Partial<PublishingRow>[], language: "sv" | "en" = "sv") =>
  publishingPage.view(contextOfFiles({ ...others, ...logFile(...rows) }, language));
const section = (view: ReturnType<typeof viewOf>, id: string) => view.sections?.find((one) => one.id === id);

const rows: readonly Partial<PublishingRow>[] = [
  { reviewed_on: "2026-11-05", published: "2026-11-06", ordered_on: "2026-11-01", first_pass: "no" },
  { ai_level: "generates", label_shown: "yes", second_person: "person-02" },
  { kind: "ad", assets: 8, rejected: 2, note: "för lovande" },
  { ai_level: "generates", label_shown: "late", reason: "två timmar" },
  { reviewed_on: "2026-11-16", published: undefined, outcome: undefined },
];

describe("/publishing/", () => {
  test.for([
    { because: "there is no log", files: {} },
    { because: "the log is empty", files: logFile() },
  ])("says who writes it when $because", ({ files }) => {
    const view = publishingPage.view(contextOfFiles(files));
    expect(view.sections).toBeUndefined();
    expect(view.groups).toMatchObject([{ rows: [], empty: expect.stringMatching(/^Inget är loggat än/) }]);
  });

  test("gives the last week that is over beside its goals", () => {
    const lines = section(viewOf(rows), "last-week")?.lines;
    expect(lines?.map(({ label, value, why }) => [label, value, why])).toEqual([
      ["Godkänt vid första granskningen", "100,0\u00A0%", ["3 av 3.", "Målet är minst 90\u00A0%."]],
      ["Annonser som plattformen avslog", "25,0\u00A0%", ["2 av 8."]],
      ["Varningar från plattformar", "0", ["Målet är inga."]],
      ["AI-innehåll märkt från början", "1 av 2", []],
      ["Andra person där det krävs", "0 av 0", []],
    ]);
  });

  test("gives every week a row, the current one marked", () => {
    const weeks = section(viewOf(rows, "en"), "review")?.table?.rows;
    expect(weeks).toEqual([
      ["Week\u00A047 (current)", "1", "1", "100.0%"],
      ["Week\u00A046", "3", "3", "100.0%"],
      ["Week\u00A045", "1", "0", "0.0%"],
    ]);
  });

  test("tells what a platform turned away and what was labelled late, in the writer's language", () => {
    expect(section(viewOf(rows, "en"), "remarks")?.rows).toEqual([
      {
        id: "p-3",
        link: { text: "För lovande", href: "/en/source/internal/publishing/log.csv/#L4", lang: "sv" },
        facts: "The question · Facebook · 2026-11-10 · 2 of 8 versions rejected · p-3",
      },
      {
        id: "p-4",
        link: { text: "Två timmar", href: "/en/source/internal/publishing/log.csv/#L5", lang: "sv" },
        facts: "The question · Facebook · 2026-11-10 · labelled afterwards · p-4",
      },
    ]);
    expect(section(viewOf(rows.slice(0, 2)), "remarks")?.text?.text).toMatch(/^Inget har avslagits/);
  });

  test("shows the latest rows only, and where the others are", () => {
    const many = Array.from({ length: 40 }, () => ({}));
    const latest = section(viewOf(many), "latest");
    expect(latest?.rows).toHaveLength(12);
    expect(latest?.rows?.[0]).toMatchObject({
      link: { text: "Frågan", href: "/source/internal/publishing/log.csv/#L41" },
      facts: "Facebook · 2026-11-09 · ingen AI · p-40",
      mark: { word: "Publicerat", tone: "good" },
    });
    expect(latest?.link?.href).toBe("/source/internal/publishing/log.csv/");
  });

  test.for([
    { outcome: "limited", word: "Begränsat", tone: "warn" },
    { outcome: "warning", word: "Varning", tone: "warn" },
    { outcome: "rejected", word: "Avslaget", tone: "stop" },
    { outcome: undefined, word: "Väntar", tone: "none" },
  ] as const)("marks what came of a post: $word", ({ outcome, word, tone }) => {
    const published = outcome === undefined ? undefined : "2026-11-10";
    const latest = section(viewOf([{ outcome, published, format: "borta" }]), "latest");
    expect(latest?.rows).toMatchObject([{ mark: { word, tone }, link: { text: "borta" } }]);
  });

  test("stands while no week is over", () => {
    const view = viewOf(rows.slice(4));
    expect(section(view, "last-week")).toBeUndefined();
    expect(section(view, "review")?.table?.rows).toHaveLength(1);
  });
});
