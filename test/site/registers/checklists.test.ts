import { describe, expect, test } from "vitest";
import { checklistRegister } from "../../../src/site/registers/checklists.ts";
import { listView, recordViews } from "../../../src/site/registers/register-pages.ts";
import { logFile } from "../../help/logged.ts";
import type { Files } from "../../rules/findings-of.ts";
import { contextOfFiles } from "./context-of-files.ts";

const source = (accessed: string) =>
  `source: { url: "https://exempel.se/a", title: Sidan, publisher: Plattformen, accessed: ${accessed}, sure: B }`;
const files = (accessed = "2026-11-22"): Files => ({
  "internal/rules/r05.yaml": "title: { sv: Märk bilden, en: Label the picture }\n",
  "internal/checklists/youtube.yaml": `title: { sv: YouTube, en: YouTube }
purpose: platform
platforms: [youtube]
items:
  - { id: a, text: { sv: Märkt, en: Labelled }, rule: r05, ${source(accessed)}, blocking: true, evidence: name, auto_check: label }
  - { id: b, text: { sv: Textad, en: Captioned }, blocking: false, evidence: none }
version: 2
effective_date: 2026-11-02
history: [{ version: 1, effective_date: 2026-09-14, change_summary: { sv: Först, en: First } }]
`,
  "internal/checklists/alla.yaml": "title: { sv: Alla, en: All }\npurpose: publishing\n",
});
const views = (language: "sv" | "en" = "sv", accessed?: string) => {
  const context = contextOfFiles(
    { ...files(accessed), ...logFile({ checklists: ["youtube@2"] }, { checklists: ["alla@1"] }) },
    language,
  );
  return { context, records: recordViews(context, checklistRegister) };
};

describe("/checklists/<id>/", () => {
  test("shows what blocks, who asks for it and where that stands", () => {
    const youtube = views().records[1];
    expect(youtube?.facts).toEqual(["version 2", expect.any(String)]);
    expect(youtube?.sections.slice(0, 3)).toMatchObject([
      {
        title: "Stoppar publicering",
        lines: [
          {
            label: "Vår regel · Plattformen",
            value: "Märkt",
            why: [
              { text: "R05 Märk bilden", href: "/rules/r05/" },
              { text: "Sidan", href: "https://exempel.se/a" },
              "officiell källa, läst i kopior som stämmer överens, läst 2026-11-22",
              "Skriv upp vem som gjorde det. Publiceringsloggen visar märkningen.",
            ],
          },
        ],
      },
      { title: "Bör vara uppfyllt", lines: [{ label: "Vårt råd", value: "Textad", why: [] }] },
      { title: "Tidigare versioner", lines: [{ label: "Version 1", value: "2026-09-14", why: ["Först"] }] },
    ]);
  });

  test("counts its runs in the log", () => {
    const lines = views("en").records[1]?.receipt.groups.flat();
    expect(lines).toContainEqual({
      label: "Runs in the last four weeks",
      value: "1",
      form: "figure",
      why: ["1 approved at the first review"],
    });
  });

  test.for([
    { accessed: "2026-05-22", notices: 0 },
    { accessed: "2026-05-21", notices: 1 },
  ])("warns of a source read on $accessed: $notices", ({ accessed, notices }) => {
    const found = views("sv", accessed).records[1]?.page.notices.filter(({ text }) =>
      text.startsWith("En källa har inte lästs"),
    );
    expect(found).toHaveLength(notices);
  });
});

describe("/checklists/", () => {
  test("groups by when they are gone through", () => {
    const { context, records } = views("en");
    const { groups } = listView(context, checklistRegister, records);
    expect(groups.map(({ title, rows }) => [title, rows.map(({ id }) => id)])).toEqual([
      ["Before all publishing", ["alla"]],
      ["By platform", ["youtube"]],
    ]);
  });

  test("says who writes them while there are none", () => {
    const { groups } = listView(contextOfFiles({}), checklistRegister, []);
    expect(groups).toMatchObject([{ rows: [], empty: expect.stringMatching(/^Inga checklistor än/) }]);
  });
});
