import { describe, expect, test } from "vitest";
import { noHistory } from "../../src/provenance/history.ts";
import { createContext } from "../../src/site/context.ts";
import { portalOf } from "../../src/site/portal.ts";
import { startViews } from "../../src/site/start/start-view.ts";
import { mostUsed, useLines } from "../../src/site/template-uses.ts";
import { templateView } from "../../src/site/template-view.ts";
import { useView } from "../../src/site/use-view.ts";
import { catalogueOf, type Files } from "../rules/findings-of.ts";

const template = (id: string, status = "approved"): Files => ({
  [`internal/templates/${id}.yaml`]: `title: { sv: "Fråga ${id}?", en: "Question ${id}?" }\nshort_code: ${id}\nstatus: ${status}\nintent: ai\n`,
});
const table = (...rows: string[]): Files => ({
  "internal/use/template-use.csv": `week;short_code;topic;question;count\n${rows.join("\n")}\n`,
});
const contextOf = (files: Files, language: "sv" | "en" = "sv") =>
  createContext(
    portalOf({ catalogue: catalogueOf(files), diagnostics: [], asOf: "2026-11-22" }, noHistory),
    language,
  );
const templatesIn = (context: ReturnType<typeof contextOf>) =>
  Array.from(context.portal.catalogue.templates.values(), (entry) => templateView(context, entry));
const viewOf = (files: Files, language: "sv" | "en" = "sv") => {
  const context = contextOf(files, language);
  return useView(context, templatesIn(context));
};

const used = {
  ...template("a"),
  ...template("b"),
  ...template("c"),
  ...template("utkast", "draft"),
};

describe("useView(context, templates)", () => {
  test("says so while no week is entered", () => {
    expect(viewOf(template("a")).use).toBeUndefined();
    expect(viewOf({ ...template("a"), ...table() }).use).toBeUndefined();
  });

  test("orders by the last four weeks, and names what nobody has used", () => {
    const { use } = viewOf({
      ...used,
      ...table("2026-W42;b;;;99", "2026-W43;b;;;5", "2026-W46;a;;;3", "2026-W46;b;;;1"),
    });
    expect(use?.used.map(({ code, latest, fourWeeks }) => [code, latest, fourWeeks])).toEqual([
      ["b", "1", "6"],
      ["a", "3", "3"],
    ]);
    expect(use?.never.shown.map(({ text }) => text)).toEqual(["Fråga c?"]);
  });

  test("gives the KPI's topics beside all of them, the latest week first", () => {
    const { use } = viewOf(
      {
        ...template("a"),
        "internal/kpis/svar.yaml": "from_template_use: [ai, privacy]\nunit: percent\n",
        ...table("2026-W45;a;;;1", "2026-W46;a;;;2", "2026-W46;;ai;Hur?;1", "2026-W46;;service;Var?;1"),
      },
      "en",
    );
    expect(use?.coverage).toEqual([
      { label: { text: "AI and privacy", href: "/en/kpis/svar/" }, share: "66.7%", of: "2 of 3 replies" },
      { label: "All topics", share: "50.0%", of: "2 of 4 replies" },
    ]);
    expect(use?.weeks).toEqual([
      { week: "week\u00A046", shares: ["66.7% (2/3)", "50.0% (2/4)"] },
      { week: "week\u00A045", shares: ["100.0% (1/1)", "100.0% (1/1)"] },
    ]);
  });

  test("leads from a question without a template to its draft, or to how one is written", () => {
    const { use } = viewOf({
      ...used,
      ...table("2026-W46;;service;fråga utkast?;4", "2026-W46;;ai;Hur?;1", "2026-W42;;ai;För länge sedan?;9"),
    });
    expect(use?.missing).toEqual([
      {
        question: { text: "fråga utkast?" },
        count: "4 gånger",
        topic: "Service",
        next: { text: "Utkast finns", href: "/templates/utkast/" },
      },
      {
        question: { text: "Hur?" },
        count: "1 gång",
        topic: "AI",
        next: { text: "Skriv en mall", href: "/help/" },
      },
    ]);
  });

  test.for([
    { because: "the last closed week is entered", week: "2026-W46", count: 0 },
    { because: "it is not", week: "2026-W45", count: 1 },
  ])("warns that the figures are old unless they are: $because", ({ week, count }) => {
    expect(viewOf({ ...template("a"), ...table(`${week};a;;;1`) }).page.notices).toHaveLength(count);
  });
});

describe("the start page", () => {
  const titleAndIds = (files: Files) => {
    const context = contextOf(files);
    const [reply] = startViews(context, templatesIn(context), []);
    return [reply?.replies?.title, reply?.replies?.rows.map(({ id }) => id)];
  };

  test("lists the replies most used in four weeks that may be sent", () => {
    const rows = table("2026-W42;a;;;99", "2026-W46;b;;;2", "2026-W46;c;;;3", "2026-W46;utkast;;;9");
    expect(titleAndIds({ ...used, ...rows })).toEqual(["Mest använda svar", ["c", "b"]]);
  });

  test("lists replies on the programme's topics while nothing is known of use", () => {
    expect(titleAndIds(used)).toEqual(["Svar om AI och integritet", ["a", "b", "c"]]);
  });
});

test("a template's receipt counts its own uses, also none", () => {
  const context = contextOf({ ...used, ...table("2026-W46;b;;;1234") });
  expect(useLines(context, "b")).toEqual([
    { label: "Använd, fyra veckor", value: { text: "1\u00A0234", href: "/use/" }, form: "figure" },
  ]);
  expect(useLines(context, "a")[0]?.value).toMatchObject({ text: "0" });
  expect(useLines(contextOf(used), "b")).toEqual([]);
  expect(mostUsed(contextOf(used).portal)).toEqual([]);
});
