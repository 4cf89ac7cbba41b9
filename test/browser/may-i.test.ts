import { describe, expect, test } from "vitest";
import { withBrowser } from "./visit.ts";

const visit = withBrowser();
const cell = (activity: string, data: string, ai: string) =>
  `[data-activity="${activity}"] [data-ai="${ai}"] [data-data="${data}"] a`;

describe("“May I?”", () => {
  test("three choices give the verdict and its rule, and the address keeps them", async () => {
    const { page, complaints } = await visit("/may-i/");
    expect(await page.locator(".answer:visible").count()).toBe(0);
    await page.getByRole("radio", { name: "Kundservice" }).check();
    await page.getByRole("radio", { name: "Förtroliga" }).check();
    expect(await page.locator(".answer:visible").count()).toBe(0);
    await page.getByRole("radio", { name: "Skriver utkast" }).check();

    const answer = page.locator(".answer:visible");
    expect(await answer.locator(".verdict").innerText()).toMatch(/^Villkorat/);
    expect(await answer.innerText()).toContain("AI-förslag, läst");
    expect(await answer.innerText()).toContain("R06");
    expect(new URL(page.url()).search).toBe("?activity=support&data=confidential&ai=drafts");
    await page.reload();
    expect(await page.locator(".answer:visible .verdict").innerText()).toMatch(/^Villkorat/);
    expect(complaints).toEqual([]);
  });

  test("can be answered by keyboard alone", async () => {
    const { page } = await visit("/en/may-i/");
    await page.locator('[name="activity"]').first().focus();
    await page.keyboard.press("Space");
    for (const presses of [1, 3]) {
      await page.keyboard.press("Tab");
      await page.keyboard.press("Space");
      for (let i = 0; i < presses; i++) await page.keyboard.press("ArrowDown");
    }
    expect(new URL(page.url()).search).toBe("?activity=publishing&data=internal&ai=generates");
    expect(await page.locator(".answer:visible .verdict").innerText()).toMatch(/^Conditional/);
  });

  test("a cell of the table makes the choice", async () => {
    const { page } = await visit("/may-i/?activity=ads&data=public&ai=drafts");
    await page.locator(cell("ads", "restricted", "assists")).click();
    expect(await page.locator(".answer:visible .verdict").innerText()).toMatch(/^Inte tillåtet/);
    expect(await page.locator('[name="data"]:checked').getAttribute("value")).toBe("restricted");
    expect(await page.locator(".answer:visible").evaluate((one) => one === document.activeElement)).toBe(
      true,
    );
  });

  test("what the address asks for and nobody offers is left open", async () => {
    const { page, complaints } = await visit("/may-i/?activity=ads&data=secret&ai=drafts");
    expect(await page.locator("input:checked").count()).toBe(2);
    expect(await page.locator(".answer:visible").count()).toBe(0);
    expect(await page.locator("#choose").isVisible()).toBe(true);
    expect(complaints).toEqual([]);
  });

  test("is whole without script: every combination leads to its answer", async () => {
    const { page } = await visit("/may-i/", { javaScriptEnabled: false });
    expect(await page.locator("#may-i").isVisible()).toBe(false);
    expect(await page.locator(".combinations a:visible").count()).toBe(120);
    const one = page.locator(cell("support", "public", "acts"));
    const address = (await one.getAttribute("href")) ?? "";
    expect(await page.locator(`.answer${address}`).innerText()).toContain("R14");
  });

  test("the JSON beside it holds the same answers", async () => {
    const { page } = await visit("/may-i/");
    const response = await page.request.get(new URL("/may-i.json", page.url()).href);
    const { combinations } = (await response.json()) as { combinations: { verdict: string }[] };
    const forbidden = combinations.filter(({ verdict }) => verdict === "not_allowed").length;
    expect(await page.locator(".combinations .mark.stop").count()).toBe(forbidden);
  });
});
