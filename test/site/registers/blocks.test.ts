import { describe, expect, test } from "vitest";
import { blockRegister } from "../../../src/site/registers/blocks.ts";
import { listView, recordViews } from "../../../src/site/registers/register-pages.ts";
import { contextOfFiles } from "./context-of-files.ts";

const rights = (until: string) =>
  `rights: { source: { sv: Köpt }, licence: { sv: Fritt }, until: ${until} }\n`;
const content = "content: { sv: Spara, en: Save }\n";

function view(block: string, language: "sv" | "en" = "sv") {
  const context = contextOfFiles(
    {
      "internal/creative/b.yaml": block,
      "internal/rules/r05.yaml": "label: { sv: Märkt, en: Labelled }\n",
      "internal/taxonomy/formats/example.yaml": "title: { sv: Formatet }\n",
    },
    language,
  );
  const [one] = recordViews(context, blockRegister);
  const lines = (id: string) =>
    one?.sections.find((section) => section.id === id)?.lines?.map(({ label, value }) => [label, value]);
  return { one, lines };
}

describe("/blocks/<id>/", () => {
  test.for([
    {
      because: "an opening is approved",
      block: `kind: hook\nstatus: approved\n${content}`,
      want: ["Spara", "Kopiera öppningen"],
    },
    {
      because: "a call to action is approved",
      block: `kind: cta\nstatus: approved\n${content}`,
      want: ["Spara", "Kopiera uppmaningen"],
    },
    { because: "a visual is approved", block: `kind: visual\nstatus: approved\n${content}`, want: undefined },
    { because: "an opening is a draft", block: `kind: hook\nstatus: draft\n${content}`, want: undefined },
    {
      because: "its rights ended yesterday",
      block: `kind: hook\nstatus: approved\n${content}${rights("2026-11-21")}`,
      want: undefined,
    },
    {
      because: "its rights end today",
      block: `kind: hook\nstatus: approved\n${content}${rights("2026-11-22")}`,
      want: ["Spara", "Kopiera öppningen"],
    },
  ])("copies $want when $because", ({ block, want }) => {
    const copy = view(block).one?.copy;
    expect(copy && [copy.text, copy.label]).toEqual(want);
  });

  test("copies the words of the page’s language", () => {
    const copy = view(`kind: cta\nstatus: approved\n${content}`, "en").one?.copy;
    expect(copy).toEqual({ text: "Save", label: "Copy the call to action" });
  });

  test("says that the rights have ended", () => {
    const { one } = view(`status: approved\n${rights("2026-11-21")}`);
    expect(one?.mark?.word).toBe("Rätten har gått ut");
    expect(one?.page.notices).toMatchObject([
      { tone: "stop", text: expect.stringContaining("21 november 2026") },
    ]);
  });

  test("tells where it comes from and which label it carries", () => {
    const ai = "digital_source_type: compositeSynthetic\nai_level: generates\nlabel: r05\nc2pa: true\n";
    expect(view(ai).lines("origin")).toEqual([
      ["Ursprung", "sammansatt, delvis med generativ AI"],
      ["IPTC:s namn", "compositeSynthetic"],
      ["AI:s del", "gjorde bilden eller en del av den"],
      ["Märks med", { text: "Märkt", href: "/rules/r05/" }],
      ["Innehållsuppgifter i filen (C2PA)", "ja"],
    ]);
    expect(view("ai_level: none\n").lines("origin")?.slice(-1)).toEqual([
      ["Märks med", "Ingen märkning behövs"],
    ]);
  });

  test("shows the alternative text of a visual only", () => {
    const { one } = view("kind: visual\nalt: { sv: En låda, en: A box }\n");
    expect(one?.sections[0]).toMatchObject({ id: "alt", text: { text: "En låda" } });
    expect(view("kind: hook\n").one?.sections.map(({ id }) => id)).not.toContain("alt");
  });
});

describe("/blocks/", () => {
  const list = (files: Readonly<Record<string, string>>) => {
    const context = contextOfFiles(files);
    return listView(context, blockRegister, recordViews(context, blockRegister));
  };

  test("says what belongs here while there are none", () => {
    const { groups, sections } = list({});
    expect(sections).toEqual([]);
    expect(groups).toMatchObject([{ rows: [], empty: expect.stringMatching(/^Här står byggblocken/) }]);
  });

  test("says which label a block carries, as its rule words it", () => {
    const { groups } = list({
      "internal/creative/a.yaml": `kind: visual\nlabel: r05\n${content}`,
      "internal/rules/r05.yaml": "label: { sv: AI-bild, en: AI image }\n",
    });
    expect(groups[1]?.rows[0]?.facts).toBe("Facebook · märks AI-bild");
  });

  test("lists by kind, and counts those that may be used", () => {
    const { groups, sections } = list({
      "site.yaml": "programme: { start: 2026-08-31, days: 90, approved_blocks: 30 }\n",
      "internal/creative/a.yaml": `kind: hook\nstatus: approved\n${content}`,
      "internal/creative/b.yaml": `kind: hook\nstatus: retired\n${content}`,
      "internal/creative/c.yaml": `kind: cta\nstatus: approved\n${content}${rights("2026-11-21")}`,
    });
    expect(groups.map(({ id, rows }) => [id, rows.map((row) => row.id)])).toEqual([
      ["hook", ["a", "b"]],
      ["visual", []],
      ["cta", ["c"]],
    ]);
    expect(groups[0]?.rows[0]).toMatchObject({ notes: ["Spara"], facts: "Facebook" });
    expect(sections?.[0]?.lines?.map(({ label, value, why }) => [label, value, why])).toEqual([
      ["Öppningar", { text: "1 godkänt", href: "#group-hook" }, undefined],
      ["Bilder", { text: "0 godkända", href: "#group-visual" }, undefined],
      ["Uppmaningar", { text: "0 godkända", href: "#group-cta" }, undefined],
      ["Kreativt bibliotek", "1 godkänt", ["Minst 30 har bestämts."]],
    ]);
  });
});
