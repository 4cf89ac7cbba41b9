import { describe, expect, test } from "vitest";
import { noHistory } from "../../../src/provenance/history.ts";
import { createContext } from "../../../src/site/context.ts";
import { mayIJson } from "../../../src/site/may-i-answers.ts";
import { mayIView } from "../../../src/site/may-i-view.ts";
import { portalOf } from "../../../src/site/portal.ts";
import { registers } from "../../../src/site/registers/index.ts";
import { listView, recordViews } from "../../../src/site/registers/register-pages.ts";
import { ruleView } from "../../../src/site/rule-view.ts";
import { catalogueOf, type Files } from "../../rules/findings-of.ts";

const exception = (starts: string, expires: string, status = "approved") =>
  `title: { sv: Provet, en: The trial }\nrule: r01\nscope: { sv: ett prov, en: one trial }\nstarts: ${starts}\nexpires: ${expires}\nstatus: ${status}\n`;
const rule =
  "status: active\nverdict: conditional\nactivities: [support]\ndata_classes: [internal]\nai_levels: [drafts]\n";
const now = exception("2026-11-01", "2026-11-22");

function contextOf(files: Files, language: "sv" | "en" = "sv") {
  const catalogue = catalogueOf({ "internal/rules/r01.yaml": rule, ...files });
  return createContext(portalOf({ catalogue, diagnostics: [], asOf: "2026-11-22" }, noHistory), language);
}
const named = (files: Readonly<Record<string, string>>) =>
  Object.fromEntries(
    Object.entries(files).map(([id, text]) => [`internal/exceptions/${id}.yaml`, text] as const),
  );
const register = registers.find(({ type }) => type === "exceptions")!;

function listOf(files: Readonly<Record<string, string>>): string[] {
  const context = contextOf(named(files));
  return listView(context, register, recordViews(context, register)).groups.map(
    ({ title, rows }) => `${title}: ${rows.map(({ id, mark }) => `${id} (${mark?.word})`).join(", ")}`,
  );
}

describe("the list of exceptions", () => {
  test("says that none is in force when there is none", () => {
    expect(listOf({})).toEqual(["Gäller nu: "]);
  });

  test("keeps what is in force, to come, drafted and past apart, what ends last first", () => {
    expect(
      listOf({
        a: exception("2026-10-01", "2026-11-21"),
        b: now,
        c: exception("2026-11-23", "2026-12-01"),
        d: exception("2026-11-01", "2026-12-01", "draft"),
        e: exception("2026-11-01", "2026-12-01", "retired"),
      }),
    ).toEqual([
      "Gäller nu: b (Gäller)",
      "Börjar senare: c (Börjar 2026-11-23)",
      "Utkast: d (Utkast)",
      "Har upphört: e (Avslutat i förtid), a (Har gått ut)",
    ]);
  });
});

describe("a rule with an exception", () => {
  test.for([
    { because: "it is in force", of: now, notices: 1, listed: 1 },
    { because: "it has expired", of: exception("2026-10-01", "2026-11-21"), notices: 0, listed: 1 },
    { because: "it starts later", of: exception("2026-11-23", "2026-12-01"), notices: 0, listed: 1 },
    { because: "it is a draft", of: exception("2026-11-01", "2026-12-01", "draft"), notices: 0, listed: 0 },
  ])("has $notices notices and lists $listed when $because", ({ of, notices, listed }) => {
    const context = contextOf(named({ provet: of }));
    const { page, relations } = ruleView(context, context.portal.catalogue.rules.get("r01")!);
    const said = page.notices.filter(({ link }) => link?.href === "/exceptions/provet/");
    expect(said.map(({ text }) => text)).toEqual(
      notices === 0 ? [] : ["Undantag gäller till och med 2026-11-22 för ett prov."],
    );
    expect(relations.find(({ id }) => id === "exceptions")?.rows ?? []).toHaveLength(listed);
  });
});

describe("May I? with an exception in force", () => {
  const of = (files: Files, language: "sv" | "en" = "sv") => {
    const context = contextOf(files, language);
    const rules = Array.from(context.portal.catalogue.rules.values(), (entry) => ruleView(context, entry));
    return { portal: context.portal, view: mayIView(context, rules) };
  };

  test("says so beside the answers that its rule gives, and nowhere else", () => {
    const { view } = of(named({ provet: now }), "en");
    expect(
      view.answers.map(({ mark, exceptions }) => [mark.word, exceptions.map(({ text }) => text.text)]),
    ).toEqual(
      view.answers.map(({ mark }) => [
        mark.word,
        mark.word === "Conditional" ? ["An exception holds through 2026-11-22 for one trial."] : [],
      ]),
    );
    expect(view.answers.filter(({ exceptions }) => exceptions.length > 0)).toHaveLength(1);
  });

  test("changes no verdict", () => {
    const verdicts = (files: Files) => mayIJson(of(files).portal).combinations.map(({ verdict }) => verdict);
    expect(verdicts(named({ provet: now }))).toEqual(verdicts({}));
  });

  test("names it to other programs, only while it holds", () => {
    const names = (files: Files) => mayIJson(of(files).portal).combinations.flatMap((one) => one.exceptions);
    expect(names(named({ provet: now }))).toEqual(["provet"]);
    expect(names(named({ provet: exception("2026-11-01", "2026-11-21") }))).toEqual([]);
  });
});
