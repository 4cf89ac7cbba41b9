import { describe, expect, test } from "vitest";
import { listView } from "../../../src/site/registers/register-pages.ts";
import { weekRegister } from "../../../src/site/registers/weeks.ts";
import type { Files } from "../../rules/findings-of.ts";
import { contextOfFiles } from "./context-of-files.ts";
import { rowText, sectionOf } from "./programme-views.ts";

const action = (id: string, owner: string, more = "") =>
  `  - { id: ${id}, do: { sv: Gör ${id}., en: Do ${id}. }, area: risk, owner: ${owner}${more} }\n`;
const role = (title: string) => `title: { sv: ${title}, en: ${title} }\n`;
const week = (n: number, ...actions: string[]) => `week: 2026-W${n}\nactions:\n${actions.join("")}`;
const files: Files = {
  "internal/roles/editor.yaml": role("redaktör"),
  "internal/roles/lead.yaml": role("chef"),
  "internal/rules/r01.yaml": "title: { sv: Regel, en: Rule }\n",
  "internal/trust-reviews/2026-w46.yaml": "week: 2026-W46\ndate: 2026-11-16\n",
  "internal/weeks/2026-w46.yaml": week(
    46,
    action("a", "editor", ", outcome: { carried_to: 2026-W47 }"),
    action("b", "lead"),
    action("c", "lead", ", outcome: { dropped_because: { sv: Inget att göra., en: Nothing to do. } }"),
  ),
  "internal/weeks/2026-w47.yaml": week(
    47,
    action("d", "lead", ", outcome: { done_on: 2026-11-17 }"),
    action("a", "editor", ", about: { rule: r01 }"),
  ),
  "internal/weeks/2026-w48.yaml": week(48, action("e", "editor")),
};
const view = (of: Files) => listView(contextOfFiles(of), weekRegister, []);

describe("this week", () => {
  test("shows the week of the day, not one to come, and how much of it is done", () => {
    const { sections, page } = view(files);
    const { title, text, link } = sectionOf(sections, "week");
    expect(title.replaceAll("\u00A0", " ")).toBe("Vecka 47, 16–22 november 2026");
    expect(text?.text).toBe("1 av 2 gjorda, 1 kvar.");
    expect(link?.href).toBe("/trust-reviews/2026-w46/");
    expect(page.notices).toEqual([]);
  });

  test("begins with the role that has most left", () => {
    const roles = view(files).sections?.slice(1) ?? [];
    expect(roles.map(({ title, rows = [] }) => [title, rows.map(rowText)])).toEqual([
      ["Redaktör", ["Gör a. [Inte gjort] Risker · flyttat en gång"]],
      ["Chef", ["Gör d. [Gjort] Risker · 2026-11-17"]],
    ]);
    expect(roles[0]?.rows?.[0]?.link?.href).toBe("/rules/r01/");
  });

  test("shows the weeks before below it, with what became of each action", () => {
    const [before, ...others] = view(files).groups;
    expect(others).toEqual([]);
    expect(before?.title?.replaceAll("\u00A0", " ")).toBe("Vecka 46: 0 av 3 gjorda");
    expect(before?.rows.map(rowText)).toEqual([
      "Gör a. [Flyttat] Redaktör · Risker · till v. 47",
      "Gör b. [Lämnat öppet] Chef · Risker",
      "Gör c. [Struket] Chef · Risker · Inget att göra.",
    ]);
  });

  test("says so when the week has no list, and shows the latest", () => {
    const { "internal/weeks/2026-w47.yaml": _, ...before } = files;
    const { sections, page } = view(before);
    expect(page.notices).toHaveLength(1);
    expect(sectionOf(sections, "week").title).toContain("46");
  });

  test("says what belongs there while there is none", () => {
    expect(view({}).groups).toMatchObject([{ rows: [], empty: expect.stringContaining("internal/weeks/") }]);
    const onlyLater = { "internal/weeks/2026-w48.yaml": week(48, action("e", "editor")) };
    expect(view(onlyLater).groups).toMatchObject([{ rows: [] }]);
  });
});
