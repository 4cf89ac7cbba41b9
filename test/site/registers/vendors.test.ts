import { describe, expect, test } from "vitest";
import { listView, recordViews } from "../../../src/site/registers/register-pages.ts";
import { termsRegister } from "../../../src/site/registers/terms.ts";
import { vendorRegister } from "../../../src/site/registers/vendors.ts";
import type { Language } from "../../../src/site/language.ts";
import { toolView } from "../../../src/site/tool-view.ts";
import { textHash } from "../../../src/catalogue/text-hash.ts";
import { contextOfFiles } from "./context-of-files.ts";

type Files = Readonly<Record<string, string>>;

const pagesOf = (files: Files, language: Language = "sv") => {
  const context = contextOfFiles(files, language);
  return [vendorRegister, termsRegister].map((register) => {
    const records = recordViews(context, register);
    return { records, list: listView(context, register, records) };
  });
};
const vendor = (name: string, reviewed: string, more = "") =>
  `name: ${name}\nlast_reviewed_on: ${reviewed}\n${more}`;
const text = "Villkor.\n\nEtt.\n\nTvå.\n\nTre.";
const changed = "Villkor.\n\nEtt.\n\nTvå.\n\nFyra.";
const version = (fetched: string, body: string, more = "") =>
  `vendor: bild\nfetch_date: ${fetched}\ntext: |-\n${body.replaceAll(/^(?=.)/gm, "  ")}\ncontent_hash: ${textHash(body)}\n${more}`;

const files: Files = {
  "internal/roles/editor.yaml": "title: { sv: redaktör, en: editor }\n",
  "internal/vendors/bild.yaml": vendor(
    "Bildbolaget",
    "2026-08-20",
    "provides: { sv: Bilder., en: Images. }\n",
  ),
  "internal/vendors/arkiv.yaml": vendor("Arkivet", "2026-09-10"),
  "internal/vendors/ovrigt.yaml": vendor("Övrigt", "2026-11-20"),
  "internal/terms/bild-2026-09-01.yaml": version("2026-09-01", text),
  "internal/terms/bild-2026-10-01.yaml": version(
    "2026-10-01",
    changed,
    "change_kind: change\nprevious: bild-2026-09-01\nassessment:\n  assessed_by: editor\n  assessed_at: 2026-10-02\n" +
      "  materiality: material\n  summary: { sv: Fyra i stället för tre., en: Four instead of three. }\n" +
      "  affects: { tools: [ritaren], rules: [], templates: [], risks: [] }\n  policy_updated_at: 2026-10-12\n" +
      "  late_because: { sv: Vi väntade på svar., en: We waited for an answer. }\n" +
      "  actions: [{ what: { sv: Pröva., en: Assess. }, owner: editor, due: 2026-10-05 }]\n",
  ),
  "internal/tools/ritaren.yaml":
    "name: Ritaren\nvendor: bild\nterms: [bild-2026-10-01]\nlast_reviewed_on: 2026-10-02\n",
  "internal/risks/villkor.yaml": "category: policy_drift\nkpis: [avvikelser]\n",
  "internal/kpis/avvikelser.yaml": "kind: compliance\nunit: count\ncadence: monthly\n",
  "internal/kpis/avvikelser.csv":
    "period;value;n;note\n2026-05;9;;\n2026-07;2;;\n2026-08;1;;\n2026-09;0;;\n2026-10;1;;\n2026-11;7;;\n",
};

test("a vendor whose review is overdue is not marked as read", () => {
  const [vendors] = pagesOf(files);
  const marks = new Map(vendors?.list.groups.at(-1)?.rows.map(({ id, mark }) => [id, mark?.word]));
  expect(Object.fromEntries(marks)).toEqual({ bild: "Översyn försenad", arkiv: "Läst", ovrigt: "Läst" });
});

describe("a portal without vendors", () => {
  test("has pages that say what belongs there", () => {
    const [vendors, terms] = pagesOf({});
    expect(vendors?.list.groups.map(({ rows, empty }) => [rows.length, empty])).toEqual([
      [0, "Här kommer alla som vi köper verktyg och tjänster av att stå."],
    ]);
    expect(terms?.list.groups.map(({ rows, empty }) => [rows.length, empty])).toEqual([
      [0, expect.stringContaining("npm run terms:add")],
    ]);
    expect([terms?.list.sections, terms?.list.page.notices]).toEqual([[], []]);
  });

  test("shows a tool by the id of a vendor that is not there", () => {
    const context = contextOfFiles({ "internal/tools/t.yaml": "vendor: okand\n" });
    const tool = context.portal.catalogue.tools.get("t");
    if (!tool) throw new Error("There is a tool.");
    expect(
      toolView(context, tool)
        .receipt.groups.flat()
        .find(({ label }) => label === "Leverantör")?.value,
    ).toBe("okand");
  });
});

describe("the list of vendors", () => {
  test("those whose review is overdue or near come first, then all by name", () => {
    const [vendors] = pagesOf(files);
    const groups = vendors?.list.groups.map(({ rows }) =>
      rows.map(({ link, facts, mark }) => [link?.text, facts, mark?.word]),
    );
    expect(groups?.[0]).toEqual([
      ["Bildbolaget", "senast 2026-11-20", "Översyn försenad"],
      ["Arkivet", "senast 2026-12-10", undefined],
    ]);
    expect(groups?.[1]?.map(([name]) => name)).toEqual(["Arkivet", "Bildbolaget", "Övrigt"]);
  });
});

describe("a vendor's page", () => {
  test("names its tools, the terms that hold and those before", () => {
    const page = pagesOf(files)[0]?.records.find(({ id }) => id === "bild");
    expect([page?.facts[0], page?.lead?.text]).toEqual(["Ritaren", "Bilder."]);
    const rows = (id: string) =>
      page?.sections
        .find((section) => section.id === id)
        ?.rows?.map(({ link, mark }) => [link?.text, mark?.word]);
    expect(rows("terms")).toEqual([["Bildbolaget: användarvillkor, 2026-10-01", "Stämde för sent"]]);
    expect(rows("earlier")).toEqual([["Bildbolaget: användarvillkor, 2026-09-01", undefined]]);
  });

  test("of a service shows its scope, its levels and how they are measured", () => {
    const service =
      "service:\n  scope: { sv: Köp av annonser., en: Buying ads. }\n  levels:\n" +
      "    - { what: { sv: Start, en: Start }, level: { sv: två dagar, en: two days }, measure: { sv: Listan, en: The list }, kpis: [avvikelser] }\n" +
      "    - { what: { sv: Stopp, en: Stop }, level: { sv: två timmar, en: two hours }, measure: { sv: Prov, en: A try } }\n";
    const more = { ...files, "internal/vendors/byra.yaml": vendor("Byrån", "2026-11-20", service) };
    const page = pagesOf(more, "en")[0]?.records.find(({ id }) => id === "byra");
    const levels = page?.sections.find(({ id }) => id === "levels")?.table;
    expect(page?.sections.find(({ id }) => id === "scope")?.text?.text).toBe("Buying ads.");
    expect(levels?.rows).toEqual([
      ["Start", "two days", "The list", expect.objectContaining({ href: "/en/kpis/avvikelser/" })],
      ["Stop", "two hours", "A try", "–"],
    ]);
  });
});

describe("the list of terms", () => {
  test("counts changes and deviations by quarter, from the first change on", () => {
    const table = pagesOf(files)[1]?.list.sections?.[0]?.table;
    // Thursday 1 October to Monday 12 October is seven working days. November is not over, and May is too long ago.
    expect(table?.rows).toEqual([["2026-Q4, hittills", "1", "1", "0", "1", "0", "7", "1"]]);
  });

  test("holds what applies now apart from what did", () => {
    const groups = pagesOf(files)[1]?.list.groups;
    expect(groups?.map(({ id, rows }) => [id, rows.map((row) => row.id)])).toEqual([
      ["now", ["bild-2026-10-01"]],
      ["earlier", ["bild-2026-09-01"]],
    ]);
  });
});

describe("a version's page", () => {
  const page = (id: string, language: Language = "sv") =>
    pagesOf(files, language)[1]?.records.find((one) => one.id === id);
  const section = (id: string, named: string, language: Language = "sv") =>
    page(id, language)?.sections.find((one) => one.id === named);

  test("shows what it changed, with the rest folded away", () => {
    const document = section("bild-2026-10-01", "text")?.document;
    expect(document?.blocks).toEqual([
      { kind: "unchanged", paragraphs: ["Villkor.", "Ett."], summary: "2 stycken som inte har ändrats" },
      { kind: "paragraph", parts: [{ kind: "same", text: "Två." }] },
      {
        kind: "paragraph",
        parts: [
          { kind: "removed", text: "Tre" },
          { kind: "added", text: "Fyra" },
          { kind: "same", text: "." },
        ],
      },
    ]);
    expect([document?.lang, document?.words]).toEqual([
      undefined,
      { removed: "Borttaget", added: "Tillagt" },
    ]);
    expect(section("bild-2026-10-01", "text", "en")?.document?.lang).toBe("sv");
  });

  test("a first record shows the whole text, and no change", () => {
    const whole = section("bild-2026-09-01", "text");
    expect([whole?.title, whole?.document?.blocks.length, whole?.document?.note]).toEqual([
      "Texten",
      4,
      undefined,
    ]);
  });

  test("tells how long it took and why, what it affects and what is left to do", () => {
    const lines = section("bild-2026-10-01", "meaning")?.lines?.map(({ label, value }) => [label, value]);
    expect(lines).toEqual([
      ["Betydelse", "Väsentlig ändring"],
      ["Bedömd", "2026-10-02, redaktör"],
      ["Klockan", "7 arbetsdagar"],
      ["Våra regler stämmer sedan", "2026-10-12"],
      ["Varför det tog så lång tid", "Vi väntade på svar."],
    ]);
    expect(section("bild-2026-10-01", "affects")?.rows?.map(({ mark }) => mark?.word)).toEqual([
      "läst 2026-10-02",
    ]);
    expect(
      section("bild-2026-10-01", "actions")?.rows?.map(({ title, mark }) => [title, mark?.word]),
    ).toEqual([["Pröva.", "Pågår"]]);
  });
});
