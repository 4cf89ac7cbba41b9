import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { allEntries } from "../../src/catalogue/catalogue.ts";
import { check } from "../../src/check.ts";
import { noHistory, type History } from "../../src/provenance/history.ts";
import { readHistory } from "../../src/provenance/read-history.ts";
import { sourceOf } from "../../src/site/audit-source.ts";
import { createContext } from "../../src/site/context.ts";
import { historyPagesOf } from "../../src/site/history-pages.ts";
import type { HistoryView } from "../../src/site/history-view.ts";
import type { Language } from "../../src/site/language.ts";
import { lazily } from "../../src/site/lazily.ts";
import { portalOf } from "../../src/site/portal.ts";
import { handMadeHistory, paths, record, type HandMade } from "../audit/hand-made-history.ts";

let made: HandMade;
beforeAll(() => {
  made = handMadeHistory();
});
afterAll(() => made.repository[Symbol.dispose]());

async function pagesOf(folder: string, language: Language, history?: History) {
  const content = join(folder, "content");
  const checked = await check(content, { asOf: "2026-11-01" });
  const portal = portalOf(checked, history ?? (await readHistory(content)));
  const pages = historyPagesOf(
    portal,
    lazily(() => sourceOf(portal.history, portal.proof)),
  )(createContext(portal, language));
  return { pages, entries: [...allEntries(portal.catalogue)] };
}

async function viewOf(
  section: string,
  id: string,
  language: Language = "en",
  history?: History,
): Promise<HistoryView> {
  const { pages } = await pagesOf(made.repository.folder, language, history);
  const page = pages.find((one) => one.section === section && one.id === id);
  if (!page) throw new Error(`There is no page ${section}/${id}.`);
  return page.view();
}

describe("the page of a record’s versions", () => {
  test("has an address of its own for every record", async () => {
    const { pages, entries } = await pagesOf(made.repository.folder, "sv");
    expect(new Set(pages.map(({ section, id }) => `${section}/${id}`)).size).toBe(entries.length);
  });

  test("shows the versions of a KPI and its figures, the latest first", async () => {
    const { versions, page } = await viewOf("kpis", "kvalitet");
    expect(page.address).toBe("/history/kpis/kvalitet/");
    expect(
      versions.map(({ title, changes, note }) => [
        title,
        note ?? changes.map(({ label }) => label.replace("\u00A0", " ")).join(),
      ]),
    ).toEqual([
      ["Version 2 · 2026-10-20", "Week 41"],
      ["Version 2 · 2026-10-12", "Week 40,Week 41"],
      ["Version 2 · 2026-09-28", "Week 37,Week 38,Week 39"],
      ["Version 2 · 2026-09-21", "Target › value"],
      ["Version 1 · 2026-09-07", "Week 36"],
      ["Version 1 · 2026-09-01", "The first version."],
    ]);
    expect(versions[0]?.changes[0]?.parts).toEqual([
      { kind: "removed", text: "88" },
      { kind: "added", text: "80" },
    ]);
  });

  test("says who, why, in which commit and who approved it", async () => {
    const { versions } = await viewOf("rules", "r01", "sv");
    expect(versions.map(({ title }) => title)).toEqual([
      "Version 2 · 2026-10-05",
      "Version 2 · 2026-09-15",
      "Version 1 · 2026-09-01",
    ]);
    expect(versions[1]?.lines.map(({ label, value }) => `${String(label)}: ${String(value)}`)).toEqual([
      "Skriven av: Kim",
      "Varför: Första versionen.",
      `Ändring: ${made.commits["change the rule"]?.slice(0, 7)} · change the rule`,
      "Godkänd av: Redaktör, 2026-09-14 (uppgivet); Redaktör, 2026-09-14 (uppgivet)",
    ]);
  });

  test("tells a new status and what came with it", async () => {
    const { versions } = await viewOf("templates", "ai-bild");
    const suspended = versions.find(({ title }) => title.endsWith("2026-09-16"));
    expect(
      suspended?.changes.map(({ label, parts }) => [
        label,
        ...parts.map(({ kind, text }) => `${kind} ${text}`),
      ]),
    ).toEqual([
      ["Status", "removed approved", "added suspended"],
      ["Suspended › since", "added 2026-09-16"],
      ["Suspended › reason (Swedish)", "added Fel märkning."],
      ["Suspended › reason (English)", "added Wrong label."],
    ]);
  });

  test("without a history says so", async () => {
    const { versions, notes } = await viewOf("rules", "r01", "en", noHistory);
    expect(versions).toEqual([]);
    expect(notes).toEqual([expect.stringContaining("no versions to show")]);
  });

  test("shows at most fifty versions, and says how many there are more", { timeout: 30_000 }, async () => {
    using repository = handMadeHistory().repository;
    for (let i = 1; i <= 52; i++) {
      repository.commit({ [paths.quality]: record("kpis", { precision: i % 2, definition_version: i }) });
    }
    const { pages } = await pagesOf(repository.folder, "en");
    const view = await pages.find(({ id }) => id === "kvalitet")?.view();
    expect(view?.versions).toHaveLength(50);
    expect(view?.older).toBe("8 older versions are not shown here.");
  });

  test("shows a name and a subject as text, however they were meant", async () => {
    using repository = handMadeHistory().repository;
    repository.commit(
      { [paths.rule]: record("rules", { status: "active", title: { sv: "Ny" } }) },
      { message: "<img src=x>\u202E", author: "\u001b[31m<b>Kim</b> <kim@example.com>" },
    );
    const { pages } = await pagesOf(repository.folder, "en");
    const view = await pages.find(({ id }) => id === "r01")?.view();
    const values = view?.versions[0]?.lines.map(({ value }) => String(value)).join(" ");
    expect(values).toContain("<img src=x><U+202E>");
    expect(values).not.toMatch(/[\u001b\u202e]/);
  });
});
