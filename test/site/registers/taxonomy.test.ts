import { describe, expect, test } from "vitest";
import { listView } from "../../../src/site/registers/register-pages.ts";
import { taxonomyPage } from "../../../src/site/registers/taxonomy.ts";
import type { Files } from "../../rules/findings-of.ts";
import { contextOfFiles } from "./context-of-files.ts";

const site = {
  "site.yaml":
    "programme:\n  start: 2026-08-31\n  days: 90\n  taxonomy: { pillars: 1, themes: 2, formats: 5 }\n",
};
const tree: Files = {
  "internal/roles/editor.yaml": "title: { sv: redaktör, en: editor }\n",
  "internal/kpis/clicks.yaml":
    "title: { sv: Klick per visning, en: Clicks }\nshort_title: { sv: Klick, en: Clicks }\n",
  "internal/taxonomy/pillars/p.yaml": "title: { sv: Pelaren }\ngoal: { sv: Målet. }\nstatus: active\n",
  "internal/taxonomy/themes/a.yaml": "title: { sv: Övrigt }\npillar: p\nstatus: draft\n",
  "internal/taxonomy/themes/b.yaml": "title: { sv: Ambar }\npillar: p\nstatus: active\n",
  "internal/taxonomy/formats/x.yaml":
    "title: { sv: Frågan }\ntheme: b\ngoal_kpi: clicks\ncadence: { times: 1, per: month }\nplatforms: [x, tiktok]\nstatus: active\n",
  "internal/taxonomy/formats/y.yaml":
    "title: { sv: Svaret }\ntheme: b\ncadence: { times: 2, per: week }\nstatus: paused\n",
  "internal/taxonomy/formats/z.yaml": "title: { sv: Gammalt }\ntheme: a\nstatus: retired\n",
};
const block = (kind: string, formats: string, status = "approved") =>
  `kind: ${kind}\nformats: [${formats}]\nstatus: ${status}\n`;

const sectionsOf = (files: Files) => {
  const { sections = [] } = listView(contextOfFiles(files), taxonomyPage, []);
  return Object.fromEntries(sections.map((section) => [section.id, section]));
};

describe("/taxonomy/", () => {
  test("stands in a portal that has none, and says with what to begin", () => {
    const { sections, groups } = listView(contextOfFiles({}), taxonomyPage, []);
    expect(sections).toBeUndefined();
    expect(groups).toMatchObject([{ rows: [], empty: expect.stringMatching(/Börja med pelarna/) }]);
  });

  test("counts the tree beside what was decided; drafts and what is retired are no part of it", () => {
    const { size } = sectionsOf({ ...site, ...tree });
    expect(size?.lines?.map(({ label, value, why }) => [label, value, why?.[0]])).toEqual([
      ["Pelare", "1", "Lika många som vi har bestämt."],
      ["Teman", "1", "Vi har bestämt 2."],
      ["Format", "2", "Vi har bestämt 5."],
    ]);
  });

  test("says nothing about a size that nobody decided", () => {
    expect(sectionsOf(tree)["size"]?.lines?.flatMap(({ why }) => why ?? [])).toEqual([]);
  });

  test("shows a pillar’s formats, themes in the order of their names", () => {
    const section = sectionsOf(tree)["pillar-p"];
    expect(section).toMatchObject({ title: "Pelaren", text: { text: "Målet." } });
    expect(section?.lines?.map(({ label }) => label)).toEqual(["Ansvarig", "Ambar", "Övrigt (utkast)"]);
    expect(section?.table?.rows).toEqual([
      [
        { text: "Frågan", href: "/formats/x/" },
        "Ambar",
        { text: "Klick", href: "/kpis/clicks/" },
        "varje månad",
        "Redaktör",
        "X, TikTok",
      ],
      [
        { text: "Svaret (pausat)", href: "/formats/y/" },
        "Ambar",
        "example",
        "två gånger i veckan",
        "Redaktör",
        "Facebook",
      ],
    ]);
  });

  test("counts the blocks of each theme that may be used, and marks the gaps", () => {
    const table = sectionsOf({
      ...tree,
      "internal/creative/1.yaml": block("hook", "x, y"),
      "internal/creative/2.yaml": block("hook", "y"),
      "internal/creative/3.yaml": block("cta", "x", "draft"),
      "internal/creative/4.yaml": block("visual", "z"),
    })["coverage"]?.table;
    const gap = expect.objectContaining({ word: "Saknas" });
    expect(table?.columns.map(({ title }) => title)).toEqual(["Tema", "Öppningar", "Bilder", "Uppmaningar"]);
    expect(table?.rows).toEqual([
      ["Ambar", "2", gap, gap],
      ["Övrigt", gap, gap, gap],
    ]);
  });
});
