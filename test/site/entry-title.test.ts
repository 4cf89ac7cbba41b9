import { describe, expect, test } from "vitest";
import type { ContentType } from "../../src/content-types/define.ts";
import { contentTypes } from "../../src/content-types/index.ts";
import { noHistory } from "../../src/provenance/history.ts";
import { createContext } from "../../src/site/context.ts";
import { entryTitle } from "../../src/site/entry-title.ts";
import { portalOf } from "../../src/site/portal.ts";
import { catalogueOf, type Files } from "../rules/findings-of.ts";

const files: Files = {
  "internal/vendors/bild.yaml": "name: Exempelbild\n",
  "internal/terms/a.yaml": "vendor: bild\nterms_type: Privacy Policy\nfetch_date: 2026-11-12\n",
  "internal/terms/b.yaml": "vendor: gone\nterms_type: x-Reklam\nfetch_date: 2026-11-12\n",
  "internal/weeks/2026-w06.yaml": "week: 2026-W06\n",
  "internal/trust-reviews/2026-w46.yaml": "week: 2026-W46\n",
  "internal/faq/q.yaml": "question: { sv: Varför?, en: Why? }\n",
  "internal/claims/c.yaml": "claim: { sv: Så är det., en: So it is. }\n",
  "internal/rules/r01.yaml": "title: { sv: Regel, en: Rule }\n",
};

describe("entryTitle(context, entry)", () => {
  const catalogue = catalogueOf(files);
  const portal = portalOf({ catalogue, diagnostics: [], asOf: "2026-11-22" }, noHistory);
  const [sv, en] = [createContext(portal, "sv"), createContext(portal, "en")];

  test.for([
    { because: "by its name", entry: catalogue.vendors.get("bild"), want: ["Exempelbild", "Exempelbild"] },
    {
      because: "terms by their vendor, kind and day",
      entry: catalogue.terms.get("a"),
      want: ["Exempelbild: integritetspolicy, 2026-11-12", "Exempelbild: privacy policy, 2026-11-12"],
    },
    {
      because: "by the vendor’s id where there is no such vendor",
      entry: catalogue.terms.get("b"),
      want: ["gone: reklam, 2026-11-12", "gone: reklam, 2026-11-12"],
    },
    {
      because: "by its week, without a zero",
      entry: catalogue.weeks.get("2026-w06"),
      want: ["Att göra vecka 6", "To do in week 6"],
    },
    {
      because: "by its week",
      entry: catalogue.trustReviews.get("2026-w46"),
      want: ["Förtroendegenomgång, vecka 46", "Trust review, week 46"],
    },
    { because: "by its question", entry: catalogue.faq.get("q"), want: ["Varför?", "Why?"] },
    { because: "by what it claims", entry: catalogue.claims.get("c"), want: ["Så är det.", "So it is."] },
    { because: "by its title", entry: catalogue.rules.get("r01"), want: ["Regel", "Rule"] },
    { because: "by its type, of which it is all", entry: catalogue.site, want: undefined },
  ])("a record is called $because", ({ entry, want }) => {
    if (!entry) throw new Error("The record cannot be read.");
    const { label } = contentTypes[entry.type];
    const whole = [label.sv, label.en].map((one) => one.charAt(0).toUpperCase() + one.slice(1));
    expect([entryTitle(sv, entry), entryTitle(en, entry)]).toEqual(want ?? whole);
  });

  test("a field that names records is a field of theirs", () => {
    const types: [string, ContentType][] = Object.entries(contentTypes);
    const wrong = types.filter(([, { titleField, schema }]) => titleField && !(titleField in schema.shape));
    expect(wrong.map(([name]) => name)).toEqual([]);
  });
});
