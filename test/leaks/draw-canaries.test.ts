import { describe, expect, test } from "vitest";
import { buildCatalogue } from "../../src/catalogue/build.ts";
import type { SourceFile } from "../../src/catalogue/source-file.ts";
import { drawCanaries } from "../../src/leaks/draw-canaries.ts";
import { counterProof, internalContent, kindsFound } from "../../src/leaks/find-canaries.ts";
import type { OutputFile } from "../../src/leaks/output-file.ts";
import { fillFile } from "../help/fill-file.ts";

/** Long Swedish text of a rule, a short tool name, a KPI with a table. */
const records = {
  "internal/rules/r05.yaml":
    "statement:\n  sv: Betala aldrig kreatörer utan att det syns i själva inlägget.\n  en: Never pay third-party creators in secret.\n",
  "internal/tools/profilbyggaren.yaml": "name: Profilbyggaren\nvendor: leverantor-9\n",
  "internal/vendors/leverantor-9.yaml": "name: Skuggfabriken i Norr\n",
  "internal/roles/redaktor.yaml":
    "title: { sv: redaktör, en: editor }\nholders: [{ person_id: person-07, from: 2026-01-12 }]\n",
  "internal/kpis/nettosentiment.yaml": "title: { sv: Stämning, en: Mood }\n",
  "internal/kpis/nettosentiment.csv":
    "period;value;n;note\n2026-W40;12,5;340;\n2026-W41;13,1;351;\n2026-W42;11,9;322;\n2026-W43;14,2;360;\n2026-W44;9,8;298;\n2026-W45;10,4;310;\n",
};

function draw(open: readonly string[] = [], files: Readonly<Record<string, string>> = records) {
  const sources = Object.entries(files).map(([path, text]): SourceFile => {
    const bytes = Buffer.from(fillFile(path, text).text);
    return { path, kind: "file", size: bytes.length, bytes };
  });
  return drawCanaries(buildCatalogue(sources, "content").catalogue, open);
}

const file = (text: string, path = "index.html"): OutputFile => ({
  path,
  isPlain: true,
  bytes: Buffer.from(text),
});
const found = (text: string, canaries = draw(), path?: string) =>
  internalContent(file(text, path), canaries).map(({ message }) => message);

describe("an internal text in a public file is found", () => {
  test.for([
    { because: "six of its words", text: "<p>… utan att det syns i själva …</p>", from: "rules/r05.yaml" },
    {
      because: "capitals and hidden signs",
      text: "<p>BETALA AL\u00ADDRIG KREATÖ\u200BRER UTAN ATT DET</p>",
      from: "rules/r05.yaml",
    },
    {
      because: "letters of another form",
      text: "betala aldrig kreato\u0308rer utan att det",
      from: "rules/r05.yaml",
    },
    {
      because: "a short text whole",
      text: "by Skuggfabriken i Norr, 2026",
      from: "vendors/leverantor-9.yaml",
    },
    { because: "a word in an index", text: '["profilbyggaren","på"]', from: "tools/profilbyggaren.yaml" },
    { because: "a word without accents", text: '["skuggfabriken"]', from: "vendors/leverantor-9.yaml" },
    { because: "a person's key", text: '<p data-x="person-07">', from: "roles/redaktor.yaml" },
    { because: "a field's name", text: '{"person_id":1}', from: "roles/redaktor.yaml" },
    { because: "a file's name", text: "source: r05.yaml", from: "rules/r05.yaml" },
    { because: "a file's path", text: "/x/content/internal/rules/r05.yaml", from: "rules/r05.yaml" },
    { because: "an address", text: "https://x.example/en/rules/r05/#a", from: "internal/rules/r05" },
    {
      because: "a row of figures",
      text: "<td>2026-W41</td><td>13,1</td>",
      from: "kpis/nettosentiment.yaml",
    },
    {
      because: "a row in JSON",
      text: '{"period":"2026-W41","value":13.1}',
      from: "kpis/nettosentiment.yaml",
    },
    { because: "a column", text: "[12.5, 13.1, 11.9, 14.2, 9.8, 10.4]", from: "kpis/nettosentiment.yaml" },
  ])("by $because", ({ text, from }) => {
    expect(found(text)).toEqual([expect.stringContaining(from)]);
  });
});

describe("what is no leak gives no alarm", () => {
  test.for([
    { because: "a common word", text: "<p>redaktör, regler, inlägg</p>" },
    { because: "five words of a sentence", text: "<p>utan att det syns i</p>" },
    { because: "a short id alone", text: "<p>r05 och person</p>" },
    { because: "a figure without its period", text: "<p>13,1 procent</p>" },
    { because: "a period without its figure", text: "<p>2026-W41: 15 svar</p>" },
    { because: "words on both sides of a tag's quotes", text: '<p title="utan att det">syns i själva</p>' },
    { because: "a word with a hyphen that a sentence holds", text: "<p>third-party software</p>" },
    { because: "an empty file", text: "" },
  ])("$because", ({ text }) => {
    expect(found(text)).toEqual([]);
  });

  test.for([
    {
      open: "Vi betalar: Betala aldrig kreatörer\n  utan att det syns i **själva** inlägget.",
      text: "Betala aldrig kreatörer utan att det syns i själva inlägget.",
    },
    { open: "Vi har [Skuggfabriken](https://x.example/) i Norr", text: "Skuggfabriken i Norr" },
    { open: "profilbyggarens", text: '{"profilbyggaren":1}' },
    { open: "omprofilbyggare", text: "Profilbyggaren" },
    { open: "period: 2026-W41, value: 13.1", text: "2026-W41: 13,1 %" },
    { open: "const person_id = 1", text: '{"person_id":1}' },
  ])("what public content or its pages' code says: $text", ({ open, text }) => {
    expect(found(text)).not.toEqual([]);
    expect(found(text, draw([open]))).toEqual([]);
  });

  test("and the name of a public post is none, though an internal table names it too", () => {
    const named = {
      "internal/use/post-results.csv": "week;post;comments;sentiment;saves\n2026-W46;sa-svarar-vi;5;2;1\n",
    };
    const post = { "public/how-we-work/sa-svarar-vi/sv.mdx": "---\n---\n\nEn text.\n" };
    const link = '<a href="/how-we-work/sa-svarar-vi/">';
    expect(found(link, draw([], named))).toHaveLength(1);
    expect(found(link, draw([], { ...named, ...post }))).toEqual([]);
  });

  test("and a portal without internal content has no canaries", () => {
    expect(draw([], {}).sources.size).toBe(0);
    expect(draw([], { "public/facts.yaml": "rules: []\n" }).sources.size).toBe(0);
  });
});

describe("counterProof(files, canaries, folder)", () => {
  test("is silent when a page of the internal site shows what was drawn, and reads no further than it must", () => {
    let read = 0;
    const files = function* () {
      for (const text of [
        "profilbyggaren person-07 2026-W41 13.1 Betala aldrig kreatörer utan att det syns",
        "never read",
      ]) {
        read += 1;
        yield file(text);
      }
    };
    expect(counterProof(files(), draw(), "dist/internal")).toEqual([]);
    expect(read).toBe(1);
    expect(kindsFound(files(), draw())).toEqual(new Set(["n", "w", "p", "f"]));
  });

  test("speaks when no page does, and never when there is nothing to look for", () => {
    const codes = counterProof([file("<p>Tom sida</p>")], draw(), "dist/internal").map(({ code }) => code);
    expect(codes).toEqual(["KV705"]);
    expect(counterProof([], draw([], {}), "dist/internal")).toEqual([]);
  });
});
