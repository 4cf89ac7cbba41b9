import { describe, expect, test } from "vitest";
import { noHistory } from "../../../src/provenance/history.ts";
import { createContext } from "../../../src/site/context.ts";
import { portalOf } from "../../../src/site/portal.ts";
import { newsView } from "../../../src/site/start/news.ts";
import { catalogueOf, type Files } from "../../rules/findings-of.ts";

const news = (files: Files, language: "sv" | "en" = "sv") =>
  newsView(
    createContext(
      portalOf({ catalogue: catalogueOf(files), diagnostics: [], asOf: "2026-11-22" }, noHistory),
      language,
    ),
  );
const changed = (id: string, date: string, summary: string): Files => ({
  [`internal/templates/${id}.yaml`]: `title: { sv: "Fråga ${id}", en: "Question ${id}" }\nshort_code: ${id}\neffective_date: ${date}\nchange_summary: { sv: "${summary}" }\n`,
});

describe("newsView(context)", () => {
  test.for([
    { date: "2026-11-15", title: "Senast ändrat", because: "a week ago is earlier" },
    { date: "2026-11-16", title: "Ändrat senaste veckan", because: "six days ago is this week" },
    { date: "2026-11-22", title: "Ändrat senaste veckan", because: "today is" },
  ])("$date: $because", ({ date, title }) => {
    const view = news(changed("a", date, "Ny."));
    expect([view.title, view.items.map((item) => item.date)]).toEqual([title, [date]]);
  });

  test("leaves out what has not come into force", () => {
    expect(news(changed("a", "2026-11-23", "Ny.")).items).toEqual([]);
  });

  test("tells once of records that changed on a day in the same words, and names three", () => {
    const ids = ["e", "d", "c", "b", "a"];
    const files = Object.assign({}, ...ids.map((id) => changed(id, "2026-11-20", "Kortare."))) as Files;
    const [item, ...others] = news(files).items;
    expect(others).toEqual([]);
    expect(item?.text.text).toBe("Kortare.");
    expect(item?.links.map(({ text }) => text)).toEqual(["Fråga a", "Fråga b", "Fråga c"]);
    expect(item?.more).toBe("och 2 till");
  });

  test("names the fourth rather than count one more", () => {
    const ids = ["a", "b", "c", "d"];
    const files = Object.assign({}, ...ids.map((id) => changed(id, "2026-11-20", "Kortare."))) as Files;
    const [item] = news(files).items;
    expect([item?.links.length, item?.more]).toEqual([4, undefined]);
  });

  test("keeps the same words of two days apart", () => {
    const files = { ...changed("a", "2026-11-20", "Ny."), ...changed("b", "2026-11-21", "Ny.") };
    expect(news(files).items.map(({ date }) => date)).toEqual(["2026-11-21", "2026-11-20"]);
  });

  test("marks a summary that is in Swedish only", () => {
    expect(news(changed("a", "2026-11-20", "Ny."), "en").items[0]?.text).toEqual({ text: "Ny.", lang: "sv" });
  });

  test("tells of the week's decision, by its rule or by its word", () => {
    const log = (rule: string) => ({
      "internal/decisions/2026-w46.yaml": `week: 2026-W46\ndate: 2026-11-16\nrule_decision: continue\n${rule}`,
      "internal/kpis/example.yaml": "title: { sv: Exempel }\n",
      "internal/decision-rules/skala.yaml": "title: { sv: Skala upp, en: Scale }\n",
    });
    const said = (rule: string) => news(log(rule)).items.map(({ text, links }) => [text.text, links]);
    expect(said("")).toEqual([
      ["Beslut för vecka\u00A046", [{ text: "Fortsätt", href: "/reports/2026-w46/" }]],
    ]);
    expect(said("rule: skala\n")[0]?.[1]).toEqual([{ text: "Skala upp", href: "/reports/2026-w46/" }]);
  });

  test("tells of terms that a vendor has changed, and not of the first that we read", () => {
    const terms = (id: string, kind: string) => ({
      [`internal/terms/${id}.yaml`]: `vendor: v\nterms_type: Terms of Service\nfetch_date: 2026-11-18\nchange_kind: ${kind}\n`,
      "internal/vendors/v.yaml": "name: Exempelbild\n",
    });
    const links = news({ ...terms("a", "change"), ...terms("b", "first_record") }).items.flatMap(
      (item) => item.links,
    );
    expect(links).toEqual([{ text: "Exempelbild: användarvillkor, 2026-11-18", href: "/terms/a/" }]);
  });
});
