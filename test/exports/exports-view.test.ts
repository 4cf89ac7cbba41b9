import { describe, expect, test } from "vitest";
import { noHistory as history } from "../../src/provenance/history.ts";
import { createContext } from "../../src/site/context.ts";
import { exportFilesOf } from "../../src/site/exports.ts";
import { exportsView } from "../../src/site/exports-view.ts";
import { portalOf } from "../../src/site/portal.ts";
import { asOf, catalogueOf } from "./catalogue-of.ts";

const suspended = { since: asOf, reason: { sv: "Fel.", en: "Wrong." } };

function viewOf(templates: Parameters<typeof catalogueOf>[0], language: "sv" | "en" = "sv") {
  const portal = portalOf({ catalogue: catalogueOf(templates), diagnostics: [], asOf }, history);
  return { view: exportsView(createContext(portal, language)), files: exportFilesOf(portal) };
}

describe("exportsView(context)", () => {
  test.for([
    { because: "none", templates: {}, want: "0 godkända svar · texter: 0 på svenska, 0 på engelska" },
    { because: "one", templates: { a: {} }, want: "1 godkänt svar · texter: 1 på svenska, 1 på engelska" },
    {
      because: "two and a draft",
      templates: { a: {}, b: {}, c: { status: "draft" as const } },
      want: "2 godkända svar · texter: 2 på svenska, 2 på engelska",
    },
  ])("counts $because", ({ templates, want }) => {
    expect(viewOf(templates).view.facts).toBe(`${want} · läget 2026-11-22`);
  });

  test("names what a file fetched earlier may hold, and only that", () => {
    const { view } = viewOf({
      draft: { status: "draft" },
      gone: { status: "retired" },
      good: {},
      old: { expires: "2026-11-21" },
      reviewed: { status: "in_review" },
      soon: { effective_date: "2026-11-23" },
      wrong: { status: "suspended", suspended },
    });
    expect(view.withdrawn.replies.shown.map(({ code }) => code)).toEqual(["gone", "old", "wrong"]);
  });

  test.for(["sv", "en"] as const)("offers every file once in %s, its own language first", (language) => {
    const { view, files } = viewOf({ a: {} }, language);
    const offered = view.tools.flatMap(({ downloads }) => downloads.map(({ href }) => href));
    const made = Object.entries(files).flatMap(([ending, some]) =>
      some.map(({ name }) => `/exports/${name}.${ending}`),
    );
    expect(offered.toSorted()).toEqual(made.toSorted());
    expect(offered[0]).toBe(`/exports/espanso-${language}.yml`);
  });
});
