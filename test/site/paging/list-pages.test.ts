import { describe, expect, test } from "vitest";
import { registerPages, rowsOnPage } from "../../../src/site/paging/list-pages.ts";
import type { RegisterView } from "../../../src/site/record-view.ts";
import type { Language } from "../../../src/site/language.ts";
import { contextOf } from "../portal-of.ts";

const rows = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, i) => ({ id: `r${from + i}`, title: `${from + i}`, facts: "" }));

const register = (groups: RegisterView["groups"], language: Language = "sv"): RegisterView => ({
  page: {
    language,
    title: "Beläggslogg",
    address: "/claims/",
    section: "registers",
    crumbs: [{ text: "Register", href: "/registers/" }],
    notices: [{ tone: "warn", text: "Se upp." }],
  },
  lead: "Allt vi påstår.",
  sections: [{ id: "share", title: "Andel" }],
  groups,
});

const cut = (groups: RegisterView["groups"], language: Language = "sv") =>
  registerPages(contextOf({}, language), register(groups, language));

describe("registerPages(context, list)", () => {
  test("says so many rows as the table below rests on", () => {
    expect(rowsOnPage.registers).toBe(50);
  });

  test.for([
    { because: "there is nothing", groups: [] },
    { because: "there is one row", groups: [{ id: "all", rows: rows(1, 1) }] },
    { because: "it just fits", groups: [{ id: "all", rows: rows(1, 50) }] },
  ])("leaves the list as it is when $because", ({ groups }) => {
    expect(cut(groups)).toEqual({ first: register(groups), further: [] });
  });

  const groups = [
    { id: "privacy", title: "Integritet", rows: rows(1, 49) },
    { id: "fact", title: "Fakta", rows: rows(50, 1101) },
    { id: "opinion", title: "Åsikter", rows: rows(1102, 1103) },
  ];
  const { first, further } = cut(groups);

  test("keeps the list’s own address, what it is and its figures on the first page", () => {
    expect(first.page).toEqual(register([]).page);
    expect(first).toMatchObject({ lead: "Allt vi påstår.", sections: [{ id: "share" }] });
    expect(first.groups.map(({ title, rows: { length } }) => [title, length])).toEqual([
      ["Integritet", 49],
      ["Fakta", 1],
    ]);
  });

  test("gives the others an address, a title and the way back", () => {
    expect(further[0]?.page).toMatchObject({
      title: "Beläggslogg, sida 2",
      address: "/claims/page/2/",
      crumbs: [{ href: "/registers/" }, { text: "Beläggslogg", href: "/claims/" }],
      notices: [],
    });
    expect(further[0]?.lead).toBeUndefined();
    expect(further[0]?.sections).toBeUndefined();
  });

  test("says under a heading that it goes on", () => {
    expect(further[0]?.groups.map(({ title }) => title)).toEqual(["Fakta (fortsättning)"]);
    expect(further.at(-1)?.groups.map(({ title }) => title)).toEqual(["Fakta (fortsättning)", "Åsikter"]);
  });

  test("holds every row once, in order, and no page more than it may", () => {
    const pages = [first, ...further].map((page) => page.groups.flatMap((group) => group.rows));
    expect(pages.flat().map(({ id }) => id)).toEqual(rows(1, 1103).map(({ id }) => id));
    expect(pages.map(({ length }) => length)).toEqual([...Array<number>(22).fill(50), 3]);
  });

  test("tells where the page stands, and leads on", () => {
    expect(first.paging).toMatchObject({
      where: "1–50 av 1\u00A0103, sida 1 av 23.",
      search: { text: "Sök i stället", href: "/search/" },
      previous: undefined,
      next: { text: "Nästa", href: "/claims/page/2/" },
    });
    expect(further[0]?.paging?.previous).toEqual({ text: "Föregående", href: "/claims/" });
    expect(further.at(-1)?.paging).toMatchObject({
      where: "1\u00A0101–1\u00A0103 av 1\u00A0103, sida 23 av 23.",
      previous: { href: "/claims/page/22/" },
      next: undefined,
    });
  });

  test("leads to where each part begins, on the first page also those who know the list’s own address only", () => {
    expect(first.paging?.parts.links).toEqual([
      { text: "Integritet (49)", href: "/claims/#group-privacy" },
      { text: "Fakta (1\u00A0052)", href: "/claims/#group-fact" },
      { text: "Åsikter (2)", href: "/claims/page/23/#group-opinion", id: "group-opinion" },
    ]);
    const ids = further.flatMap(({ paging }) => paging?.parts.links.map(({ id }) => id) ?? []);
    expect(new Set(ids)).toEqual(new Set([undefined]));
  });

  test("names its pages by number", () => {
    expect(further[0]?.paging?.pages.links).toEqual([
      { text: "1", label: "sida 1", href: "/claims/", isCurrent: false },
      { text: "2", label: "sida 2", href: "/claims/page/2/", isCurrent: true },
      { text: "3", label: "sida 3", href: "/claims/page/3/", isCurrent: false },
      undefined,
      { text: "23", label: "sida 23", href: "/claims/page/23/", isCurrent: false },
    ]);
  });

  test("stays in its language", () => {
    const [second] = cut([{ id: "all", rows: rows(1, 51) }], "en").further;
    expect(second?.page).toMatchObject({ address: "/claims/page/2/", title: "Beläggslogg, page 2" });
    expect(second?.paging).toMatchObject({
      where: "51 of 51, page 2 of 2.",
      previous: { text: "Previous", href: "/en/claims/" },
      parts: { links: [] },
    });
  });
});
