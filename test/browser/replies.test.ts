import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { withBrowser } from "./visit.ts";

const visit = withBrowser();
const copying = { permissions: ["clipboard-read", "clipboard-write"] };
const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

describe("a reply", () => {
  test("is found, opened and copied by the keyboard alone", async () => {
    const { page, complaints } = await visit("/", copying);
    await page.keyboard.press("Control+k");
    await page.locator("dialog[open] input").waitFor();
    await page.keyboard.type("robot");
    await page.locator('.search-hit a[href="/templates/ai-i-svar/"]').waitFor();
    await page.locator('.search-hit a[href="/templates/ai-i-svar/"]').focus();
    await page.keyboard.press("Enter");
    await page.waitForURL("**/templates/ai-i-svar/");
    const shown = await page.locator(".variant:visible .reply-text").innerText();
    await page.getByRole("button", { name: "Kopiera svaret" }).press("Enter");
    await page.getByText("Ligger i urklipp.").waitFor();
    expect(await clipboard(page)).toBe(shown);
    expect(complaints).toEqual([]);
  });

  test("is not copied with a gap; the field says so and gets the focus", async () => {
    const { page } = await visit("/templates/radera-uppgifter/", copying);
    await page.evaluate(() => navigator.clipboard.writeText("before"));
    const variant = await chooseOneWithRequiredField(page);
    await page.getByRole("button", { name: "Kopiera svaret" }).click();
    expect(await clipboard(page)).toBe("before");
    const field = page.locator("input[aria-invalid=true]");
    expect(await field.evaluate((element) => element === document.activeElement)).toBe(true);

    for (const input of await page.locator(".fill input:visible").all()) await input.fill("EX-2041");
    await page.getByRole("button", { name: "Kopiera svaret" }).click();
    await page.getByText("Ligger i urklipp.").waitFor();
    const copied = await clipboard(page);
    expect(copied).toContain("EX-2041");
    expect(copied).toBe(
      await page.locator(`[data-variant="${variant}"] .reply-text`).evaluate((text) => text.textContent),
    );
    expect(copied).not.toMatch(/[{}]/);
  });

  test("counts as the channel does, and changes language and form in place", async () => {
    const { page } = await visit("/templates/ai-i-svar/");
    await page.locator("input[value=en]").check({ force: true });
    await page.getByRole("radio", { name: "DM" }).check({ force: true });
    for (const input of await page.locator(".fill input:visible").all()) await input.fill("Åsa");
    const shown = await page.locator(".variant:visible .reply-text").evaluate((text) => text.textContent);
    expect(await page.locator(".variant:visible").getAttribute("data-variant")).toBe("en-dm");
    const size = Number(await page.locator("[data-length]").textContent());
    expect(size).toBe(new TextEncoder().encode(shown).length);
    expect(await page.locator("[data-limit]").textContent()).toContain("byte");
  });

  test("that has been withdrawn has no copy button, says why, and leads to its substitute", async () => {
    const { page } = await visit("/templates/ai-bild/");
    expect(await page.getByRole("button", { name: /Kopiera/ }).count()).toBe(0);
    await page.getByText("Indragen sedan 2026-11-12").waitFor();
    await page
      .getByRole("link", { name: /^Använd i stället/ })
      .first()
      .click();
    await page.waitForURL("**/templates/ai-bild-kort/");
    expect(await page.getByRole("button", { name: "Kopiera svaret" }).count()).toBe(1);
  });

  test("can be read and chosen without script", async () => {
    const { page } = await visit("/templates/ai-i-svar/", { javaScriptEnabled: false });
    expect(await page.locator(".variant:visible").count()).toBe(1);
    await page.getByRole("radio", { name: "E-post" }).check({ force: true });
    expect(await page.locator(".variant:visible").getAttribute("data-variant")).toBe("sv-email");
  });
});

/** Picks the first form of the reply that has a field which must be filled in; gives its name. */
async function chooseOneWithRequiredField(page: Page): Promise<string> {
  for (const name of await page
    .locator(".variant")
    .evaluateAll((all) => all.map((one) => one.getAttribute("data-variant") ?? ""))) {
    const [language, kind] = name.split("-");
    await page.locator(`input[name=language][value=${language}]`).check({ force: true });
    await page.locator(`input[name=kind][value=${kind}]`).check({ force: true });
    if ((await page.locator(".fill input[required]:visible").count()) > 0) return name;
  }
  throw new Error("No form of this reply has a required field.");
}
