import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { withBrowser } from "./visit.ts";

const visit = withBrowser();
const copying = { permissions: ["clipboard-read", "clipboard-write"] };
const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

const question = "kan ni raddera mina upgifter";
const reply =
  "Ja, du kan be oss om det, och vi tar emot din begäran här. Skriv vilken e-postadress du har använt hos oss. " +
  "Mer än så behöver vi inte nu.\n\n" +
  "Vår jurist går igenom begäran. Senast 4 december får du veta vad vi raderar, och om det är något vi behöver spara " +
  "och varför. Ditt ärendenummer är EX-2041.";

/** From the first key to the text in the clipboard, machine time; a person adds only the typing. */
const limit = 10_000;

// The path that the portal is for: a customer's question, as misspelt as it came, to an approved reply in the clipboard.
describe("from a misspelt question to the filled-in reply", () => {
  test("by the keyboard alone", async () => {
    const { page, complaints } = await visit("/kpis/", copying);
    const start = Date.now();
    await page.keyboard.press("/");
    await page.locator("dialog[open] input[type=search]").waitFor();
    await page.keyboard.type(question);
    const first = page.locator(".search-hit > a").first();
    await expect.poll(() => first.getAttribute("href")).toBe("/templates/radera-uppgifter/");
    await page.locator(".search-reply form").waitFor();
    await tabTo(page, "input[name=kind]");
    await page.keyboard.press("ArrowRight"); // comment → DM
    await tabTo(page, "input[data-field]");
    await page.keyboard.type(await valueFor(page));
    await page.keyboard.press("Enter");
    await page.keyboard.type(await valueFor(page));
    await page.keyboard.press("Enter");
    await expect.poll(() => clipboard(page)).toBe(reply);
    expect(Date.now() - start).toBeLessThan(limit);
    expect(complaints).toEqual([]);
  });

  test("by touch on a phone", async () => {
    const phone = { ...copying, viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };
    const { page, complaints } = await visit("/kpis/", phone);
    const start = Date.now();
    await page.locator("[data-open-search]").tap();
    await page.locator("dialog[open] input[type=search]").fill(question);
    const box = page.locator(".search-reply form");
    await box.waitFor();
    await box.getByRole("radio", { name: "DM" }).tap();
    await box.getByLabel("Ärendenummer").fill("EX-2041");
    await box.getByLabel("Datum för svar, från juristen").fill("4 december");
    await box.getByRole("button", { name: "Kopiera svaret" }).tap();
    await expect.poll(() => clipboard(page)).toBe(reply);
    expect(Date.now() - start).toBeLessThan(limit);
    expect(complaints).toEqual([]);
  });
});

/** Presses Tab until the focus is on such an element. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let presses = 0; presses < 20; presses += 1) {
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted), selector)) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`Twenty presses of Tab did not reach ${selector}.`);
}

/** What belongs in the field that has the focus. */
async function valueFor(page: Page): Promise<string> {
  const name = await page.evaluate(() => (document.activeElement as HTMLElement).dataset["field"]);
  return name === "arende" ? "EX-2041" : "4 december";
}
