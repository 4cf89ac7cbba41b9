import { describe, expect, test } from "vitest";
import rule from "../../src/rules/public-names-internal.ts";
import { findingsOf } from "./findings-of.ts";

const internal = {
  "internal/rules/r05.yaml": "status: draft\n",
  "internal/kpis/ctr.yaml": "unit: percent\n",
  "internal/kpis/sedd-andel.yaml": "unit: percent\n",
  "internal/roles/redaktor.yaml": "title: { sv: redaktör }\n",
  "internal/declarations/ai-deklaration.yaml": "status: draft\n",
  "internal/templates/ai-bild.yaml": "status: draft\n",
};
const post = "public/how-we-work/a/sv.mdx";
const id = (at: string, word: string, what: string, file = post) =>
  `${file}:${at} "${word}" is the id of an internal ${what}.`;

describe("KV518", () => {
  test.for([
    { because: "a text names nothing", text: "Vi svarar inom 6 h.\n", want: [] },
    { because: "an id is a common word", text: "En redaktor läser ctr.\n", want: [] },
    { because: "a Swedish compound looks like an id", text: "AI-deklarationen, en AI-bild.\n", want: [] },
    {
      because: "an id is part of a longer one",
      text: "Se sa-marker-vi-ai-bilder och ai-bild-kort.\n",
      want: [],
    },
    { because: "a rule stands in capitals", text: "Enligt R05.\n", want: [id("4:8", "R05", "rule")] },
    {
      because: "an id with a hyphen stands in it",
      text: "Se\nsedd-andel.\n",
      want: [id("5:1", "sedd-andel", "KPI")],
    },
    { because: "a component shows a record, which is KV529", text: '<Rule id="r05"/>\n', want: [] },
    {
      because: "a link leads to a rule",
      text: "Läs [regeln](/rules/r05/).\n",
      want: [`${post}:4:5 "/rules/r05/" is an address on the internal site.`],
    },
    {
      because: "a link leads to an internal list in English",
      text: "Läs [dem](/en/kpis/).\n",
      want: [`${post}:4:5 "/en/kpis/" is an address on the internal site.`],
    },
    {
      because: "a link leads to a public page",
      text: "Läs [den](/declaration/) och [mer](/how-we-work/a/).\n",
      want: [],
    },
  ])("when $because", ({ text, want }) => {
    const files = { ...internal, [post]: `---\ntitle: A\n---\n${text}` };
    expect(findingsOf(rule, files)).toEqual(want);
  });

  test("reads titles and summaries in both languages, and the public record of the site", () => {
    const files = {
      ...internal,
      [post]: "---\ntitle: Regel r05\n---\nText.\n",
      "public/how-we-work/a/en.mdx": "---\ntitle: Post\nsummary: >-\n  Read\n  R05.\n---\nText.\n",
      "site.yaml": "demonstration:\n  sv: Enligt r05\n",
    };
    expect(findingsOf(rule, files)).toEqual([
      id("2:14", "r05", "rule", "site.yaml"),
      id("2:14", "r05", "rule"),
      id("5:3", "R05", "rule", "public/how-we-work/a/en.mdx"),
    ]);
  });

  test("says nothing of an id that a public record has too", () => {
    const files = { ...internal, "public/how-we-work/ai-bild/sv.mdx": "Läs om ai-bild.\n" };
    expect(findingsOf(rule, files)).toEqual([]);
  });

  test("says nothing of an internal text", () => {
    const files = { ...internal, "internal/policies/a/sv.mdx": "Se r05 och [regeln](/rules/r05/).\n" };
    expect(findingsOf(rule, files)).toEqual([]);
  });
});
