import { describe, expect, test } from "vitest";
import { noHistory } from "../../../src/provenance/history.ts";
import { createContext } from "../../../src/site/context.ts";
import { portalOf } from "../../../src/site/portal.ts";
import { registers } from "../../../src/site/registers/index.ts";
import { listView, recordViews } from "../../../src/site/registers/register-pages.ts";
import { requirementLines } from "../../../src/site/assurance/requirement-lines.ts";
import { catalogueOf, type Files } from "../../rules/findings-of.ts";

const requirement = (id: string, more = "") =>
  `  - id: ${id}\n    reference: ${id.toUpperCase()}\n    title: { sv: Krav, en: Demand }\n    grade: B\n    sources: [{ title: Källan, url: "https://example.com/a", accessed: 2026-11-22 }]\n${more}`;
const framework = `publisher: Utgivaren\nrequirements:\n${[
  requirement("one"),
  requirement("one-a", "    part_of: one\n"),
  requirement("two"),
  requirement("three", "    not_ours: { sv: Binder andra., en: Binds others. }\n"),
].join("")}`;
const rule = (requirements: string) =>
  `status: active\nsatisfies: [{ framework: f, requirement: ${requirements} }]\n`;
const register = registers.find(({ type }) => type === "frameworks")!;

function viewOf(files: Files) {
  const catalogue = catalogueOf({ "internal/frameworks/f.yaml": framework, ...files });
  const portal = portalOf({ catalogue, diagnostics: [], asOf: "2026-11-22" }, noHistory);
  const [view] = recordViews(createContext(portal, "sv"), register);
  const lines = view?.sections.find(({ id }) => id === "requirements")?.lines ?? [];
  return { view, lines, states: lines.map(({ value }) => (value as { word: string }).word) };
}

describe("a framework’s page", () => {
  test.for([
    {
      because: "nothing answers anything",
      files: {},
      want: [
        "Ingen post svarar på detta",
        "Ingen post svarar på detta",
        "Ingen post svarar på detta",
        "Gäller inte oss",
      ],
      facts: "0 av 3 krav har en post",
    },
    {
      because: "a part of the first is answered",
      files: { "internal/rules/r01.yaml": rule("one-a") },
      want: ["Se kraven under", "1 post", "Ingen post svarar på detta", "Gäller inte oss"],
      facts: "2 av 3 krav har en post",
    },
    {
      because: "two records answer the first, and one what does not bind us",
      files: {
        "internal/rules/r01.yaml": rule("one"),
        "internal/rules/r02.yaml": rule("one"),
        "internal/rules/r03.yaml": rule("three"),
      },
      want: ["2 poster", "Ingen post svarar på detta", "Ingen post svarar på detta", "1 post"],
      facts: "1 av 3 krav har en post",
    },
    {
      because: "only a draft answers",
      files: { "internal/rules/r01.yaml": rule("two").replace("active", "draft") },
      want: [
        "Ingen post svarar på detta",
        "Ingen post svarar på detta",
        "Ingen post svarar på detta",
        "Gäller inte oss",
      ],
      facts: "0 av 3 krav har en post",
    },
  ])("says what is answered and what is not when $because", ({ files, want, facts }) => {
    const { view, states } = viewOf(files);
    expect(states).toEqual(want);
    expect(view?.facts).toEqual(["Utgivaren", facts, "Grad B: kopior som stämmer överens"]);
  });

  test("leads to the records that answer, and says how sure the requirement is", () => {
    const { lines } = viewOf({ "internal/rules/r01.yaml": `title: { sv: Läs, en: Read }\n${rule("two")}` });
    expect(lines[2]?.why).toEqual([{ text: "Regel: R01 Läs", href: "/rules/r01/" }]);
    const mixed = framework.replace("grade: B", "grade: A");
    const other = viewOf({
      "internal/frameworks/f.yaml": mixed,
      "internal/rules/r01.yaml": `title: { sv: Läs, en: Read }\n${rule("two")}`,
    });
    expect(other.lines.map(({ why }) => why?.[0])).toEqual([
      "A: lydelsen är läst, i original eller avskrift",
      "B: kopior som stämmer överens",
      "B: kopior som stämmer överens",
      "Binder andra.",
    ]);
  });

  test("is led to from the receipt of each record that answers", () => {
    const catalogue = catalogueOf({
      "internal/frameworks/f.yaml": framework,
      "internal/rules/r01.yaml": rule("two"),
      "internal/rules/r02.yaml": "status: active\n",
    });
    const context = createContext(
      portalOf({ catalogue, diagnostics: [], asOf: "2026-11-22" }, noHistory),
      "en",
    );
    const of = (id: string) => requirementLines(context, catalogue.rules.get(id)!);
    expect(of("r01")).toMatchObject([
      { label: "Answers requirements", why: [{ text: "Example: TWO", href: "/en/frameworks/f/" }] },
    ]);
    expect(of("r02")).toEqual([]);
  });

  test("never says that the requirement is met", () => {
    const { view } = viewOf({ "internal/rules/r01.yaml": rule("one") });
    expect(view?.page.notices[0]?.text).toMatch(
      /^Sidan visar var kravet tas upp hos oss\. Den säger inte att vi uppfyller/,
    );
  });

  test("names each source once, with the day it was read", () => {
    const { view } = viewOf({});
    expect(view?.sections.find(({ id }) => id === "sources")?.lines).toEqual([
      {
        label: "Källan",
        value: { text: "example.com", href: "https://example.com/a" },
        form: "text",
        why: ["läst 2026-11-22"],
      },
    ]);
  });

  test("has a list that says what belongs in it while it is empty", () => {
    const context = createContext(
      portalOf({ catalogue: catalogueOf({}), diagnostics: [], asOf: "2026-11-22" }, noHistory),
      "en",
    );
    const { groups } = listView(context, register, []);
    expect(groups[0]).toMatchObject({ rows: [], empty: expect.stringContaining("No framework") });
  });
});
