import { describe, expect, test } from "vitest";
import { formatRegister } from "../../../src/site/registers/formats.ts";
import { listView, recordViews } from "../../../src/site/registers/register-pages.ts";
import type { Files } from "../../rules/findings-of.ts";
import { contextOfFiles } from "./context-of-files.ts";

const files: Files = {
  "internal/roles/editor.yaml": "title: { sv: redaktör, en: editor }\n",
  "internal/kpis/watched.yaml": "title: { sv: Återkommande tittare, en: Returning viewers }\n",
  "internal/kpis/clicks.yaml": "title: { sv: Klick, en: Clicks }\n",
  "internal/taxonomy/pillars/p.yaml": "title: { sv: Pelaren, en: The pillar }\n",
  "internal/taxonomy/themes/t.yaml": "title: { sv: Temat, en: The theme }\npillar: p\n",
  "internal/taxonomy/formats/a.yaml":
    "title: { sv: Frågan, en: The question }\ntheme: t\ngoal_kpi: watched\nexample: { sv: Varför det, en: Why so }\nstatus: active\n",
  "internal/taxonomy/formats/b.yaml":
    "title: { sv: Svaret, en: The answer }\ntheme: t\ngoal_kpi: clicks\nstatus: paused\n",
  "internal/taxonomy/formats/c.yaml": "title: { sv: Ensam }\ntheme: gone\ngoal_kpi: gone\n",
  "internal/creative/1.yaml":
    "kind: hook\ntitle: { sv: Först, en: First }\ncontent: { sv: Jaha, en: Aha }\nformats: [a]\nstatus: approved\n",
  "internal/creative/2.yaml": "kind: hook\nformats: [a]\nstatus: draft\n",
};
const views = (language: "sv" | "en") => recordViews(contextOfFiles(files, language), formatRegister);

describe("/formats/<id>/", () => {
  test("says what the format is to move, how often and where it belongs", () => {
    const [view] = views("en");
    expect(view?.mark?.word).toBe("In use");
    expect(view?.facts).toEqual(["Facebook", "every week"]);
    const use = view?.sections.find(({ id }) => id === "use");
    expect(use?.lines?.map(({ label, value }) => [label, value])).toEqual([
      ["Is to move", { text: "Returning viewers", href: "/en/kpis/watched/" }],
      ["Owner", "editor"],
      ["How often", "every week"],
      ["Published on", "Facebook"],
      ["Pillar", { text: "The pillar", href: "/en/taxonomy/" }],
      ["Theme", { text: "The theme", href: "/en/taxonomy/" }],
      ["One such post", "Why so"],
    ]);
  });

  test("shows the blocks that may be used in it, and what is missing", () => {
    const [view] = views("sv");
    const [hook, visual] = (view?.sections ?? []).filter(({ id }) => id !== "use");
    expect(hook).toMatchObject({ title: "Öppningar", rows: [{ id: "1", facts: "Jaha" }] });
    expect(visual).toMatchObject({
      title: "Bilder",
      text: { text: expect.stringMatching(/^Inget godkänt/) },
    });
  });

  test("marks one that is paused", () => {
    expect(views("sv")[1]?.mark).toMatchObject({ word: "Pausat", tone: "warn" });
  });

  test("stands though its theme and its KPI are gone", () => {
    const lines = views("sv")[2]?.sections[0]?.lines ?? [];
    expect(lines.map(({ label }) => label)).toEqual(["Ansvarig", "Hur ofta", "Publiceras på"]);
  });
});

describe("/formats/", () => {
  test("lists the formats under the KPI that they are to move", () => {
    const context = contextOfFiles(files);
    const { groups } = listView(context, formatRegister, recordViews(context, formatRegister));
    expect(groups.map(({ title, rows }) => [title, rows.map(({ link }) => link?.text)])).toEqual([
      ["gone", ["Ensam"]],
      ["Klick", ["Svaret"]],
      ["Återkommande tittare", ["Frågan"]],
    ]);
  });
});
