import { describe, expect, test } from "vitest";
import { reviewCauses, reviewsMadeDue } from "../../src/rules/reviews/review-causes.ts";
import { recordKey } from "../../src/catalogue/record-key.ts";
import { textHash } from "../../src/catalogue/text-hash.ts";
import { reportMarkdown } from "../../src/site/report-markdown.ts";
import { reportViews } from "../../src/site/report-view.ts";
import { recordViews } from "../../src/site/registers/register-pages.ts";
import { termsRegister } from "../../src/site/registers/terms.ts";
import { reviewsViews } from "../../src/site/reviews/reviews-view.ts";
import { contextOfFiles } from "./registers/context-of-files.ts";
import { parseXml } from "./public/well-formed.ts";

const read = "owner: editor\nlast_reviewed_on: 2026-11-02\nreview_in: 12 months\n";
const status = {
  tools: "status: approved\nstatus_date: 2026-09-01\n",
  rules: "effective_date: 2026-09-01\n",
};

/** Two of each kind, of which the change names one; r02 and t2 rest on what it names. */
const portal: Readonly<Record<string, string>> = {
  "site.yaml": "as_of: 2026-11-22\n",
  "internal/roles/editor.yaml": "holders: [{ person_id: person-01, from: 2026-01-01 }]\n",
  "internal/vendors/bild.yaml": `name: Bildbolaget\n${read.replace("12 months", "3 months")}`,
  "internal/terms/bild-villkor-2026-09-01.yaml": "vendor: bild\nfetch_date: 2026-09-01\n",
  "internal/tools/ritaren.yaml": `name: Ritaren\nvendor: bild\nterms: [bild-villkor-2026-09-01]\n${status.tools}${read}`,
  "internal/tools/skrivaren.yaml": `name: Skrivaren\nvendor: bild\nterms: [bild-villkor-2026-09-01]\n${status.tools}${read}`,
  "internal/rules/r01.yaml": `title: { sv: Bilder, en: Images }\nstatus: active\n${status.rules}${read}`,
  "internal/rules/r02.yaml": `status: active\ntools: [ritaren]\n${status.rules}${read}`,
  "internal/templates/t1.yaml": `title: { sv: Svar om bilder, en: On images }\nstatus: approved\neffective_date: 2026-09-01\n${read}`,
  "internal/templates/t2.yaml": `status: approved\nrules: [r01]\neffective_date: 2026-09-01\n${read}`,
  "internal/kpis/ctr.yaml": "title: { sv: Klick, en: Clicks }\nprogramme: true\n",
  "internal/kpis/ctr.csv": "period;value;n;note\n2026-W44;4;;\n2026-W45;5;;\n2026-W46;4;;\n",
};

/** A new version, found on Thursday of week 46 and judged the day after. */
const version = (materiality: string, more = ""): Readonly<Record<string, string>> => {
  const text = "Nya villkor: bilder får inte beskäras.";
  return {
    ...portal,
    "internal/terms/bild-villkor-2026-11-12.yaml":
      "vendor: bild\nfetch_date: 2026-11-12\nchange_kind: change\nprevious: bild-villkor-2026-09-01\n" +
      `text: "${text}"\ncontent_hash: "${textHash(text)}"\n` +
      `assessment:\n  assessed_by: editor\n  assessed_at: 2026-11-13\n  materiality: ${materiality}\n` +
      "  summary: { sv: Ny, en: New }\n  affects: { tools: [ritaren], rules: [r01], templates: [t1], risks: [] }\n" +
      `  actions: []\n${more}`,
  };
};
const made = (files: Readonly<Record<string, string>>, language: "sv" | "en" = "sv") =>
  contextOfFiles(files, language);
const due = (files: Readonly<Record<string, string>>) =>
  reviewCauses(made(files).portal.catalogue).map(
    ({ entry, on, changed }) => `${recordKey(entry)} ${on.id} ${changed}`,
  );
const feed = (files: Readonly<Record<string, string>>) => {
  const text = reviewsViews(made(files)).reviews.feed;
  parseXml(text);
  return Array.from(text.matchAll(/<entry>.*?<title[^>]*>(.*?)<\/title>/gs), ([, title]) => title);
};
const report = (files: Readonly<Record<string, string>>, language: "sv" | "en" = "sv") => {
  const [latest] = reportViews(made(files, language));
  if (!latest) throw new Error("There is no report.");
  return latest;
};
const page = (files: Readonly<Record<string, string>>) => {
  const context = made(files);
  const found = recordViews(context, termsRegister).find(({ id }) => id === "bild-villkor-2026-11-12");
  if (!found) throw new Error("There is no page.");
  return found;
};

const named = [
  "tools/ritaren bild-villkor-2026-11-12 2026-11-13",
  "rules/r01 bild-villkor-2026-11-12 2026-11-13",
  "templates/t1 bild-villkor-2026-11-12 2026-11-13",
];

describe("a new material terms version", () => {
  test("makes exactly the named rules, tools and templates due, and nothing that rests on them", () => {
    expect(due(portal)).toEqual([]);
    expect(due(version("material"))).toEqual(named);
  });

  test("and the change that brings it is told so", () => {
    const [before, after] = [portal, version("material")].map((files) => made(files).portal.catalogue);
    if (!before || !after) throw new Error("There are two.");
    expect(reviewsMadeDue(before, after).map(({ entry }) => recordKey(entry))).toEqual([
      "tools/ritaren",
      "rules/r01",
      "templates/t1",
    ]);
  });

  test.for(["minor", "none"])("a %s one makes nothing due, though it names the same", (materiality) => {
    expect(due(version(materiality))).toEqual([]);
    expect(feed(version(materiality))).toEqual([]);
  });

  test("what is read on the day of the assessment or later is due no longer, what was read before it is", () => {
    const files = version("material");
    const readOn = (day: string) => ({
      ...files,
      "internal/rules/r01.yaml": (files["internal/rules/r01.yaml"] ?? "").replace("2026-11-02", day),
    });
    expect(due(readOn("2026-11-12"))).toEqual(named);
    expect(due(readOn("2026-11-13"))).toEqual(named.filter((one) => !one.startsWith("rules/r01")));
  });

  test("what nobody goes by is not due", () => {
    const files = version("material");
    const suspended = (files["internal/templates/t1.yaml"] ?? "").replace("approved", "draft");
    expect(due({ ...files, "internal/templates/t1.yaml": suspended })).toEqual(named.slice(0, 2));
  });

  test("starts the clock, which stops when the rules agree with it", () => {
    const running = page(version("material"));
    expect(running.mark?.word).toBe("Över tiden");
    expect(running.page.notices.map(({ text }) => text)).toEqual([
      "6 arbetsdagar; sista dag i tid 2026-11-18.",
    ]);
    const done = page(version("material", "  policy_updated_at: 2026-11-18\n"));
    expect([done.mark?.word, done.page.notices]).toEqual(["Stämde i tid", []]);
    expect(page(version("minor")).page.notices).toEqual([]);
  });

  test("says on its page which of the named have been read since", () => {
    const rows = page(version("material")).sections.find(({ id }) => id === "affects")?.rows;
    expect(rows?.map(({ link, mark }) => [link?.text, mark?.word])).toEqual([
      ["Ritaren", "inte läst sedan dess"],
      ["Bilder", "inte läst sedan dess"],
      ["Svar om bilder", "inte läst sedan dess"],
    ]);
  });

  test("stands in the feed of reviews, once for each that is due", () => {
    expect(feed(portal)).toEqual([]);
    expect(feed(version("material")).toSorted()).toEqual([
      "AI-verktyg: Ritaren",
      "Regel: Bilder",
      "Svarsmall: Svar om bilder",
    ]);
    const { reviews } = reviewsViews(made(version("material")));
    expect(reviews.feed).toContain(
      "Ändrades 2026-11-13: Villkorsversion: Bildbolaget: användarvillkor, 2026-11-12",
    );
    expect(reviews.now.rows.map(({ id }) => id).toSorted()).toEqual([
      "rules-r01",
      "templates-t1",
      "tools-ritaren",
    ]);
  });

  test("stands in the weekly report on one line, as things were when the week ended", () => {
    expect(report(portal).besides).toEqual([]);
    expect(report(version("material", "  policy_updated_at: 2026-11-18\n")).besides).toEqual([
      {
        id: "terms",
        label: "Villkor i veckan",
        // Thursday to Sunday: one working day.
        text: "Bildbolaget, användarvillkor: väsentlig ändring; klockan går, 1 arbetsdag (mål: under 5).",
      },
    ]);
    expect(report(version("minor"), "en").besides[0]?.text).toBe(
      "Bildbolaget, terms of service: minor change.",
    );
    expect(reportMarkdown(report(version("material")))).toContain("**Villkor i veckan:** Bildbolaget");
  });
});
