import { describe, expect, test } from "vitest";
import { claimShareSection } from "../../../src/site/proof-log/claim-share.ts";
import { correctionsByMonthSection } from "../../../src/site/proof-log/corrections-by-month.ts";
import { recordViews } from "../../../src/site/registers/register-pages.ts";
import { zoneRegister } from "../../../src/site/registers/zones.ts";
import type { Files } from "../../rules/findings-of.ts";
import { contextOfFiles } from "./context-of-files.ts";

const zone = (more: string): Files => ({
  "internal/roles/editor.yaml": "may_approve: []\n",
  "internal/no-claim-zones/training.yaml": `title: { sv: Träning, en: Training }\npatterns: { sv: [tränar ingen AI], en: [never train*] }\nfallback_template: data\n${more}`,
  "internal/templates/data.yaml":
    "title: { sv: Hur använder ni uppgifter?, en: How do you use data? }\nstatus: approved\n",
  "internal/templates/t.yaml":
    "title: { sv: Tränar ni?, en: Do you train? }\nvariants:\n  - kind: comment\n    channels: [email]\n    body: { sv: Vi tränar ingen AI. }\nclaims: [none]\n",
  "internal/channels/email.yaml": "name: E-post\n",
  "internal/claims/none.yaml": "status: approved\n",
});

const sectionsOf = (files: Files) => {
  const [view] = recordViews(contextOfFiles(files), zoneRegister);
  return Object.fromEntries((view?.sections ?? []).map((section) => [section.id, section]));
};

describe("the page of a no-claim zone", () => {
  test("has the words of both languages, what to say instead, and who finds out", () => {
    const { instead, "words-sv": swedish, "words-en": english } = sectionsOf(zone(""));
    expect(swedish?.items).toEqual([{ text: "tränar ingen AI" }]);
    expect(english).toMatchObject({
      text: { text: "En stjärna står för vilken ändelse som helst." },
      items: [{ text: "never train*", lang: "en" }],
    });
    expect(instead?.lines).toEqual([
      {
        label: "Svar att skicka",
        value: { text: "Hur använder ni uppgifter?", href: "/templates/data/" },
        form: "text",
      },
      { label: "Tar reda på svaret", value: "Redaktör", form: "words" },
    ]);
  });

  test("says that nobody may say it, unless something allows it", () => {
    expect(sectionsOf(zone(""))["allowed"]?.text?.text).toContain("Ingen får säga det");
    expect(sectionsOf(zone("allowed_with: { claims: [none] }\n"))["allowed"]?.lines).toEqual([
      {
        label: "Påstående",
        value: { text: "En människa läser svaret.", href: "/claims/none/" },
        form: "text",
      },
      {
        label: "Texter som säger det",
        value: "1",
        form: "figure",
        why: [{ text: "Tränar ni?", href: "/templates/t/" }],
      },
    ]);
  });
});

describe("the share of factual texts that are documented", () => {
  const text = (claims: string) => `status: approved\nclaims_about: [privacy]\nclaims: ${claims}\n`;
  test.for<{ because: string; files: Files; want: string | undefined }>([
    { because: "there are no such texts", files: {}, want: undefined },
    {
      because: "a text says nothing of the kind",
      files: { "internal/templates/t.yaml": "status: approved\n" },
      want: undefined,
    },
    {
      because: "all rest on what holds",
      files: {
        "internal/templates/t.yaml": text("[none]"),
        "internal/claims/none.yaml": "status: approved\n",
      },
      want: "100 %",
    },
    {
      because: "one of three rests on nothing, and one on what has expired",
      files: {
        "internal/templates/t.yaml": text("[none]"),
        "internal/templates/u.yaml": text("[]"),
        "internal/faq/q.yaml": text("[old]"),
        "internal/claims/none.yaml": "status: approved\n",
        "internal/claims/old.yaml": "status: approved\nvalid_until: 2026-11-21\n",
      },
      want: "33 %",
    },
    {
      because: "the only one is a draft",
      files: { "internal/templates/t.yaml": "status: draft\nclaims_about: [privacy]\n" },
      want: undefined,
    },
  ])("is $want when $because", ({ files, want }) => {
    expect(claimShareSection(contextOfFiles(files))[0]?.lines?.[0]?.value).toBe(want);
  });
});

describe("corrections by month", () => {
  test("has every month since the first, the latest first, beside the KPI", () => {
    const [section] = correctionsByMonthSection(
      contextOfFiles({
        "internal/kpis/k.yaml": "cadence: monthly\nfrom_corrections: true\n",
        "internal/kpis/k.csv": "period;value;n;note\n2026-09;1;;\n",
        "internal/corrections/correction-2026-09-15-1.yaml": "corrected_at: 2026-09-15\npublic: true\n",
        "internal/corrections/correction-2026-11-09-1.yaml": "corrected_at: 2026-11-09\npublic: false\n",
      }),
    );
    expect(section?.table?.rows).toEqual([
      ["2026-11", "0", "1", "månaden pågår"],
      ["2026-10", "0", "0", "–"],
      ["2026-09", "1", "0", "1"],
    ]);
  });

  test("is left out while there are none", () => {
    expect(correctionsByMonthSection(contextOfFiles({}))).toEqual([]);
  });
});
