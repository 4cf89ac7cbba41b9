import { describe, expect, test } from "vitest";
import { findEntry } from "../../../src/catalogue/find-entry.ts";
import type { TypeName } from "../../../src/content-types/index.ts";
import { claimReviewJson } from "../../../src/site/proof-log/claim-review-json.ts";
import { graphJson } from "../../../src/site/relations/graph-json.ts";
import { relationSections, usersLine } from "../../../src/site/relations/graph-sections.ts";
import { impactPage } from "../../../src/site/registers/impact.ts";
import type { LineView } from "../../../src/site/views.ts";
import type { Files } from "../../rules/findings-of.ts";
import { contextOfFiles } from "../registers/context-of-files.ts";

const files: Files = {
  "internal/roles/editor.yaml": "may_approve: []\n",
  "internal/tools/w.yaml": "name: Utkastet\nstatus: blocked\n",
  "internal/rules/r06.yaml":
    "title: { sv: AI i svar, en: AI in replies }\nstatus: active\nverdict: allowed\ntools: [w]\n",
  "internal/claims/c.yaml":
    "status: approved\nsources: [{ rule: r06, accessed: 2026-11-02 }, { url: https://imy.se/ai, title: AI, publisher: IMY, accessed: 2026-11-03 }]\n",
  "internal/templates/t.yaml": "title: { sv: Vem svarar?, en: Who replies? }\nrules: [r06]\nclaims: [c]\n",
  "internal/templates/u.yaml": "title: { sv: Vem mer?, en: Who else? }\nclaims: [c]\n",
};

const told = ({ label, value, why = [] }: LineView) =>
  [
    typeof label === "string" ? label : label.word,
    typeof value === "string" || "word" in value ? value : value.text,
    ...why.map((one) => (typeof one === "string" ? one : one.text)),
  ].join(" | ");

function sectionsOf(type: TypeName, id: string) {
  const context = contextOfFiles(files);
  const entry = findEntry(context.portal.catalogue, type, id);
  if (!entry) throw new Error(`No ${type}/${id}.`);
  return Object.fromEntries(
    relationSections(context, entry).map(({ title, lines = [] }) => [title, lines.map(told)]),
  );
}

describe("relationSections(context, entry)", () => {
  test.for<{ type: TypeName; id: string; want: Record<string, string[]> }>([
    {
      type: "rules",
      id: "r06",
      want: {
        // The tool may not be used any more.
        "Vilar på": ["AI-verktyg | Utkastet (spärrad)"],
        "Används av": [
          "Påstående | En människa läser svaret.",
          "Svarsmall | Vem svarar?",
          "En ändring rör | 3 poster",
        ],
      },
    },
    {
      type: "claims",
      id: "c",
      want: {
        "Vilar på": ["Regel | R06 AI i svar"],
        "Används av": ["Svarsmall | 2 | Vem svarar? | Vem mer?"],
      },
    },
    { type: "templates", id: "u", want: { "Vilar på": ["Påstående | En människa läser svaret."] } },
    { type: "roles", id: "editor", want: {} },
  ])("of $type/$id", ({ type, id, want }) => {
    expect(sectionsOf(type, id)).toEqual(want);
  });

  test("fit on one line where there is little room", () => {
    const context = contextOfFiles(files, "en");
    const [claim, template] = [
      context.portal.catalogue.claims.get("c"),
      context.portal.catalogue.templates.get("t"),
    ];
    expect(claim && usersLine(context, claim)).toEqual([
      { label: "Used by", value: "2 records", form: "words" },
    ]);
    expect(template && usersLine(context, template)).toEqual([]);
  });
});

describe("the page of what a change would touch", () => {
  test("has by type what others rest on, with how many", () => {
    const { groups, sections } = impactPage.view(contextOfFiles(files, "en"));
    expect(
      groups.map(({ id, rows }) => [id, rows.map(({ link, facts }) => `${link?.text}: ${facts}`)]),
    ).toEqual([
      ["tools", ["Utkastet: 4 records · 1 directly"]],
      ["rules", ["R06 AI in replies: 3 records · 2 directly"]],
      ["claims", ["A person reads the reply.: 2 records"]],
    ]);
    expect(sections?.[0]?.text?.text).toBe("Nothing is suspended because something else has given way.");
  });

  test("leaves out what is retired, also where it is counted", () => {
    const old = { ...files, "internal/templates/u.yaml": "status: retired\nclaims: [c]\n" };
    const facts = (of: Files) =>
      impactPage.view(contextOfFiles(of, "en")).groups.flatMap(({ rows }) => rows.map((row) => row.facts));
    expect(facts(old)).toEqual(["3 records · 1 directly", "2 records", "1 record"]);
    expect(facts({ ...old, "internal/templates/t.yaml": "status: retired\nclaims: [c]\n" })).toEqual([
      "2 records · 1 directly",
      "1 record",
    ]);
  });

  test("says what belongs there while nothing rests on anything", () => {
    const { groups, sections } = impactPage.view(contextOfFiles({}));
    expect(sections).toBeUndefined();
    expect(groups[0]?.empty).toContain("vad som vilar på vad");
  });
});

test("graph.json has each record with its edges, and the way to what has given way", () => {
  const { portal } = contextOfFiles({ ...files, "internal/rules/r06.yaml": "status: retired\n" });
  const { records } = graphJson(portal);
  expect(records.find(({ record }) => record === "templates/u")).toEqual({
    record: "templates/u",
    rests_on: ["claims/c"],
    names: [],
    out: { cause: "retired", way: ["templates/u", "claims/c", "rules/r06"] },
  });
  expect(graphJson(contextOfFiles({}).portal).records).toEqual([]);
});

test("claims.json has the names of ClaimReview, where each claim appears, and what it rests on", () => {
  const { claims } = claimReviewJson(contextOfFiles(files).portal);
  expect(claims).toHaveLength(1);
  expect(claims[0]).toMatchObject({
    "@type": "ClaimReview",
    claimReviewed: "En människa läser svaret.",
    datePublished: "2026-11-02",
    reviewRating: { ratingValue: 3, worstRating: 1, bestRating: 3, alternateName: "supported" },
    itemReviewed: {
      "@type": "Claim",
      appearance: [
        { identifier: "templates/t", name: "Vem svarar?", url: "/templates/t/" },
        { identifier: "templates/u", name: "Vem mer?", url: "/templates/u/" },
      ],
    },
    isBasedOn: [
      { identifier: "rules/r06", accessed: "2026-11-02" },
      { url: "https://imy.se/ai", publisher: "IMY", accessed: "2026-11-03" },
    ],
    holds: true,
    aiAssisted: false,
    aiTool: null,
  });
});
