import { describe, expect, test } from "vitest";
import { listView, recordViews } from "../../../src/site/registers/register-pages.ts";
import { trustReviewRegister } from "../../../src/site/registers/trust-reviews.ts";
import { parsePeriod } from "../../../src/lib/period.ts";
import { trustAside } from "../../../src/site/programme/report-trust.ts";
import { trustReviewSummary } from "../../../src/site/programme/trust-review-summary.ts";
import type { Files } from "../../rules/findings-of.ts";
import { contextOfFiles } from "./context-of-files.ts";
import { rowText, sectionOf, tableText } from "./programme-views.ts";

const theme = (id: string, count: number, more: string) =>
  `  - { id: ${id}, title: { sv: Om ${id}, en: About ${id} }, topic: privacy, count: ${count}${more} }\n`;
const review = (n: number, ...themes: string[]) =>
  `week: 2026-W${n}\ndate: 2026-11-${n - 30}\nread: { comments: 1284, messages: 238 }\nmeasure: negative\nthemes:\n${themes.join("")}next: { sv: Mer., en: More. }\n`;
const files: Files = {
  "internal/roles/editor.yaml": "title: { sv: redaktör, en: editor }\n",
  "internal/kpis/negative.yaml":
    "title: { sv: Negativa, en: Negative }\nunit: percent\nprecision: 1\nbetter: lower\nbaseline: { value: 2, from: 2026-08-31, to: 2026-09-13 }\ntarget: { op: '<=', value: 1.4, by: 2026-11-28 }\n",
  "internal/kpis/negative.csv": "period;value;n;note\n2026-W45;2,0;;\n2026-W46;1,64;;\n",
  "internal/templates/ads.yaml":
    "title: { sv: Varför ser jag annonser?, en: Why do I see ads? }\nversion: 2\nstatus: approved\neffective_date: 2026-11-19\n",
  "internal/trust-reviews/2026-w45.yaml": review(
    45,
    theme("ads", 4, ", template: ads"),
    theme("voice", 1, ""),
  ),
  "internal/trust-reviews/2026-w46.yaml": review(
    46,
    theme(
      "ads",
      10,
      ", template: ads, wording: jag sa nej, change: { template: ads, version: 2, what: { sv: Kortare., en: Shorter. } }",
    ),
    theme("voice", 1, ", change: { none_because: { sv: Ett utkast skrivs., en: A draft is written. } }"),
  ),
};
const view = (of: Files) => {
  const context = contextOfFiles(of);
  const records = recordViews(context, trustReviewRegister);
  return { context, records, list: listView(context, trustReviewRegister, records) };
};

describe("trust reviews", () => {
  test("a review of a week that is not over has no figure yet, and hides nothing else", () => {
    const early = { ...files, "internal/trust-reviews/2026-w47.yaml": review(47, theme("ads", 2, "")) };
    const { records, list } = view(early);
    expect(records.at(-1)?.sections.map(({ id }) => id)).toEqual(["themes", "unanswered", "next"]);
    expect(tableText(sectionOf(list.sections, "negative").table)[0]).toBe("v. 47 | – | – | –");
  });

  test("a review tells how often each theme came up, and for how long it has", () => {
    const [, latest] = view(files).records;
    expect(latest?.page.title).toBe("Förtroendegenomgång, vecka 46");
    expect(tableText(sectionOf(latest?.sections, "themes").table)).toEqual([
      "Om ads | 10 | 4 | 2 | Varför ser jag annonser?",
      "Om voice | 1 | 1 | 2 | Ingen mall",
    ]);
  });

  test("and which replies changed because of it, and which themes have none", () => {
    const [, latest] = view(files).records;
    expect(sectionOf(latest?.sections, "changes").rows?.map(rowText)).toEqual([
      "Varför ser jag annonser? [Ändrad] Kortare. · Version 2 · 2026-11-19",
    ]);
    expect(sectionOf(latest?.sections, "unanswered").rows?.map(rowText)).toEqual([
      "Om voice [] Ett utkast skrivs. · Veckor i rad: 2",
    ]);
    expect(sectionOf(latest?.sections, "sounds").items).toEqual([{ text: "”jag sa nej”", lang: "sv" }]);
  });

  test("measures the negative comments against where they began: (1.64 − 2) / 2 = −18%", () => {
    const { list, context } = view(files);
    const negative = sectionOf(list.sections, "negative");
    expect(negative.text?.text.replaceAll("\u00A0", " ")).toBe("Målet är −30 %.");
    expect(tableText(negative.table).map((row) => row.replace(/\| [^|]+ \|/, "|"))).toEqual([
      "v. 46 | 1,64 % | −18 %",
      "v. 45 | 2,0 % | 0 %",
    ]);
    const review46 = context.portal.catalogue.trustReviews.get("2026-w46");
    expect(review46 && trustReviewSummary(context, review46).replaceAll("\u00A0", " ")).toBe(
      "2 teman, 1 svarsmall ändrad. Negativa integritetskommentarer −18 %, mål −30 %",
    );
  });

  test("the list sets the themes side by side, week by week, and the latest review first", () => {
    const { list } = view(files);
    expect(tableText(sectionOf(list.sections, "themes").table)).toEqual([
      "Om ads | 4 | 10",
      "Om voice | 1 | 1",
    ]);
    expect(list.groups[0]?.rows.map(({ id }) => id)).toEqual(["2026-w46", "2026-w45"]);
  });

  test("is one line of its own week’s report, and of no other", () => {
    const { context } = view(files);
    const asideOf = (text: string) => {
      const week = parsePeriod(text, "weekly");
      return week ? trustAside(context, { week, id: "", log: undefined, portal: context.portal }) : [];
    };
    expect(asideOf("2026-W46")).toMatchObject([
      { id: "trust-review", label: "Förtroendegenomgång", text: expect.stringMatching(/^2 teman, .*\.$/) },
    ]);
    expect(asideOf("2026-W44")).toEqual([]);
  });

  test("stands without the KPI’s figures", () => {
    const { "internal/kpis/negative.csv": _, ...without } = files;
    const [, latest] = view(without).records;
    expect(latest?.sections.map(({ id }) => id)).not.toContain("negative");
  });

  test("says what belongs there while there is none", () => {
    const { list } = view({});
    expect(list.sections).toEqual([]);
    expect(list.groups).toMatchObject([
      { rows: [], empty: expect.stringContaining("internal/trust-reviews/") },
    ]);
  });
});
