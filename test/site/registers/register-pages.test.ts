import { describe, expect, test } from "vitest";
import { calculatedPages, registers } from "../../../src/site/registers/index.ts";
import { groups } from "../../../src/site/registers/overview.ts";
import {
  listAddress,
  listView,
  overviewView,
  recordView,
  recordViews,
} from "../../../src/site/registers/register-pages.ts";
import { defineRegister } from "../../../src/site/registers/define-register.ts";
import { registersView } from "../../../src/site/register-view.ts";
import { languages } from "../../../src/site/language.ts";
import { createContext } from "../../../src/site/context.ts";
import { noHistory } from "../../../src/provenance/history.ts";
import { portalOf } from "../../../src/site/portal.ts";
import { catalogueOf } from "../../rules/findings-of.ts";
import { contextOf } from "../portal-of.ts";

const all = [...registers, ...calculatedPages];

/** The first risk is the lesser one. */
function risks(language: "sv" | "en" = "sv") {
  const risk = (title: string, likelihood: number) =>
    `title: { sv: "${title}" }\ncurrent: { likelihood: ${likelihood}, impact: 4 }\n`;
  const catalogue = catalogueOf({
    "internal/risks/a.yaml": `${risk("Liten", 1)}last_reviewed_on: 2026-01-02\nreview_in: 3 months\n`,
    "internal/risks/b.yaml": risk("Stor", 5),
  });
  const portal = portalOf({ catalogue, diagnostics: [], asOf: "2026-11-22" }, noHistory);
  return createContext(portal, language);
}
const register = registers.find(({ type }) => type === "risks")!;

describe("the registry of registers", () => {
  test("leads to each list by an address of its own", () => {
    const addresses = all.map(listAddress);
    expect(addresses.filter((one, i) => addresses.indexOf(one) !== i)).toEqual([]);
    expect(addresses.filter((one) => !/^\/[a-z-]+\/$/.test(one))).toEqual([]);
  });

  test("places each below a heading of its own overview", () => {
    expect(all.filter(({ area, group }) => !(group in groups[area]))).toEqual([]);
  });

  test.for(languages)("stands in a portal that holds nothing (%s)", (language) => {
    const context = contextOf({}, language);
    for (const page of all) {
      const { groups, lead, page: head } = listView(context, page, []);
      expect(head.title).not.toBe("");
      expect(lead).not.toBe("");
      expect(groups.every(({ rows }) => rows.every(({ id }) => id !== ""))).toBe(true);
    }
  });
});

describe("recordView(context, register, entry)", () => {
  test("gives a record its heading, its way back and what every record says", () => {
    const [small] = recordViews(risks(), register);
    expect(small).toMatchObject({
      id: "a",
      page: {
        title: "Liten",
        address: "/risks/a/",
        section: "registers",
        crumbs: [{ href: "/registers/" }, { text: "Riskkarta", href: "/risks/" }],
        notices: [{ tone: "warn", text: "2026-04-02" }],
      },
    });
    expect(small?.receipt.reference).toBe("a");
  });

  test("marks a title that is not in the page’s language", () => {
    const [small] = recordViews(risks("en"), register);
    expect(small?.page).toMatchObject({ title: "Liten", titleLang: "sv" });
    expect(small?.page.crumbs[1]).toEqual({ text: "Risk map", href: "/en/risks/" });
  });

  test("gives none to a type whose records share the list’s page", () => {
    const list = defineRegister({ ...register, record: undefined } as never);
    const context = risks();
    const [entry] = context.portal.catalogue.risks.values();
    expect(recordView(context, list, entry!)).toBeUndefined();
    expect(recordViews(context, list)).toEqual([]);
  });
});

describe("listView(context, page, records)", () => {
  test("lists the records in the order that the register gives them", () => {
    const context = risks();
    const { groups } = listView(context, register, recordViews(context, register));
    expect(groups.flatMap(({ rows }) => rows.map(({ link }) => link?.text))).toEqual(["1. Stor", "2. Liten"]);
  });

  test("names records that have no page, each under its own id", () => {
    const plain = defineRegister({
      type: "risks",
      area: "registers",
      group: "risks",
      title: register.title,
      lead: register.lead,
    });
    const { groups } = listView(risks(), plain, []);
    expect(groups[0]?.rows).toEqual([
      { id: "a", title: "Liten", facts: "" },
      { id: "b", title: "Stor", facts: "" },
    ]);
  });
});

describe("overviewView(context, area, pages, others)", () => {
  test("leaves out headings with nothing below them", () => {
    const { groups } = overviewView(risks(), "registers", [register]);
    expect(groups.map(({ id, title }) => [id, title])).toEqual([["risks", "Risker"]]);
    expect(groups[0]?.rows[0]).toMatchObject({ link: { text: "Riskkarta", href: "/risks/" } });
    expect(groups[0]?.rows[0]).toMatchObject({
      count: "2",
      facts: "Vad som kan gå fel och vad vi gör åt det.",
    });
  });

  test("shows pages of their own making first", () => {
    const others = [{ group: "risks", row: { id: "x", title: "Annan", facts: "" } }];
    const { groups } = overviewView(risks(), "registers", [register], others);
    expect(groups[0]?.rows.map(({ id }) => id)).toEqual(["x", "/risks/"]);
  });

  test("does not count the records of a page that is about one of them", () => {
    const week = registers.find(({ type }) => type === "weeks")!;
    const { groups } = overviewView(risks(), "registers", [week]);
    expect(groups[0]?.rows[0]?.count).toBeUndefined();
  });

  test("leads to every register of its area", () => {
    const context = contextOf({});
    const rows = registersView(context).groups.flatMap(({ rows }) => rows.map(({ link }) => link?.href));
    const missing = all.filter(({ area }) => area === "registers").map(listAddress);
    expect(missing.filter((address) => !rows.includes(address))).toEqual([]);
  });
});
