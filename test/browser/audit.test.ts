import { describe, expect, test } from "vitest";
import { onDay, type AuditPageFile } from "../../src/audit/on-day.ts";
import { withBrowser, type Visit } from "./visit.ts";

const visit = withBrowser();

const jsonOf = async ({ page }: Visit): Promise<AuditPageFile> => {
  const response = await page.request.get(new URL("/audit.json", page.url()).href);
  return (await response.json()) as AuditPageFile;
};

describe("“What applied then?”", () => {
  test("a day is answered in the page, from a file that is fetched once and only then", async () => {
    const { page, asked, complaints } = await visit("/audit/");
    expect(asked).not.toContain("/audit.json");
    const day = await page.locator("#day").inputValue();
    await page.getByRole("button", { name: "Visa dagen" }).click();
    await page.locator("details.type").first().waitFor();
    expect(new URL(page.url()).search).toBe(`?day=${day}`);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("answer");
    await page.getByRole("button", { name: "Visa dagen" }).click();
    expect(asked.filter((path) => path === "/audit.json")).toHaveLength(1);
    expect(complaints).toEqual([]);
  });

  test("shows what the JSON holds: every record in force, the decision and where its figures stood", async () => {
    const shown = await visit("/en/audit/");
    const file = await jsonOf(shown);
    const { page } = shown;
    await page.goto(`${page.url()}?day=${file.asOf}`);
    await page.locator("details.type").first().waitFor();
    const { records, decision } = onDay(file, file.asOf);
    expect(records.length).toBeGreaterThan(100);
    expect(await page.locator("details.type li").count()).toBe(records.length);
    expect(await page.locator("[data-why]").innerText()).toContain(decision?.sentence.en);
    const places = await page.locator("[data-slip] .why").allInnerTexts();
    expect(places.map((text) => text.split(" @ ")[0])).toEqual(decision?.rows.map(({ place }) => place));
    expect(await page.locator("[data-mark] .mark svg").count()).toBe(1);
  });

  test("leads to a record’s versions, and back to the record", async () => {
    const { page } = await visit("/audit/");
    await page.getByRole("button", { name: "Visa dagen" }).click();
    await page.locator("summary", { hasText: /^Regel ·/ }).click();
    const link = page.locator("details[open] li a").first();
    const title = await link.innerText();
    await link.click();
    expect(await page.locator("h1").innerText()).toBe(`Ändringar: ${title}`);
    await page.locator(".crumbs a").last().click();
    expect(await page.locator("h1").innerText()).toContain(title);
  });

  test.for([
    { day: "1999-12-31", says: "Inget fanns i historiken den dagen" },
    { day: "2999-12-31", says: "går det inte att veta något om än" },
  ])("says of $day that it cannot be answered", async ({ day, says }) => {
    const { page, complaints } = await visit(`/audit/?day=${day}`);
    expect(await page.locator("[data-note]").innerText()).toContain(says);
    expect(await page.locator("details.type").count()).toBe(0);
    expect(await page.locator("[data-slip]").isVisible()).toBe(false);
    expect(complaints).toEqual([]);
  });

  test("what the address asks for and no calendar has is passed over", async () => {
    const { page, complaints } = await visit("/audit/?day=<b>igår</b>");
    expect(await page.locator("[data-in-force] table").count()).toBe(1);
    expect(complaints).toEqual([]);
  });

  test("is whole without script: the answer for the portal’s own day, and the days with changes", async () => {
    const { page } = await visit("/audit/", { javaScriptEnabled: false });
    expect(await page.locator("form").isVisible()).toBe(false);
    expect(await page.locator("[data-in-force] tbody tr").count()).toBeGreaterThan(10);
    expect(await page.locator("[data-mark]").innerText()).not.toBe("");
    expect(await page.locator("[data-day]").count()).toBeGreaterThan(0);
  });
});

describe("a record’s versions", () => {
  test("are reached from its receipt, and words that came and went are said, not only coloured", async () => {
    const { page, complaints } = await visit("/templates/ai-bild/");
    await page.locator('a[href="/history/templates/ai-bild/"]').click();
    expect(await page.locator(".version").count()).toBeGreaterThan(0);
    const marks = page.locator("ins, del");
    const said = await marks.evaluateAll((all) => all.map((one) => one.firstElementChild?.textContent));
    expect(said.every((text) => /^\[(tillagt|borttaget): $/.test(text ?? ""))).toBe(true);
    expect(complaints).toEqual([]);
  });

  test("are not found by the search", async () => {
    const { page } = await visit("/");
    const response = await page.request.get(new URL("/search-index/source.json", page.url()).href);
    if (response.ok()) expect(await response.text()).not.toContain("/history/");
  });
});
