import type { Locator, Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { goOnDay } from "./on-day.ts";
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
    await choose(page, "dm");
    await copyButton(page).click();
    expect(await clipboard(page)).toBe("before");
    const field = page.getByLabel("Ärendenummer");
    expect(await isFocused(field)).toBe(true);
    expect(await field.getAttribute("aria-invalid")).toBe("true");
    await page.getByText("Fyll i fältet innan du kopierar.").waitFor();

    await field.fill("EX-2041");
    expect(await field.getAttribute("aria-invalid")).toBeNull();
    await page.getByLabel("Datum för svar, från juristen").fill("4 december");
    await copyButton(page).click();
    await page.getByText("Ligger i urklipp.").waitFor();
    const copied = await clipboard(page);
    expect(copied).toContain("EX-2041");
    expect(copied).toBe(await preview(page));
    expect(copied).not.toMatch(/[{}]/);
  });

  test("is copied as it is shown where a field that may be left out is", async () => {
    const { page } = await visit("/templates/fel-i-inlagg/", copying);
    await choose(page, "dm");
    await page.getByLabel("Vad som stod").fill("199 kr");
    await page.getByLabel("Rätt uppgift").fill("249 kr");
    for (const field of await page.getByLabel("Senaste tid för svar").all())
      if (await field.isVisible()) await field.fill("i dag");
    await copyButton(page).click();
    await page.getByText("Ligger i urklipp.").waitFor();
    const copied = await clipboard(page);
    expect(copied).toBe(await preview(page));
    expect(copied).toContain("rättelsen syns i texten.\n");
    await page.getByLabel("Orsaken i en mening").fill("Priset hade ändrats.");
    await page.getByText("Klart att kopiera.").waitFor();
    expect(await preview(page)).toContain("rättelsen syns i texten. Priset hade ändrats.\n");
  });

  test("goes from field to field by Enter, and is copied from the last", async () => {
    const { page } = await visit("/templates/radera-uppgifter/", copying);
    await choose(page, "email");
    await page.getByLabel("Ärendenummer").fill("EX-2041");
    await page.keyboard.press("Enter");
    expect(await isFocused(page.getByLabel("Datum för svar, från juristen"))).toBe(true);
    expect(await page.locator("[aria-invalid]").count()).toBe(0);
    await page.keyboard.type("4 december");
    await page.keyboard.press("Enter");
    await page.getByText("Ligger i urklipp.").waitFor();
    expect(await clipboard(page)).toBe(await preview(page));
  });

  test("counts as the chosen channel does, and says in words when it is too long for it", async () => {
    const { page } = await visit("/templates/moderering-borttagen/");
    await page.getByRole("radio", { name: "Kort" }).check({ force: true });
    const channel = page.getByLabel("Kanal").filter({ visible: true });
    const field = page.getByLabel("Skälet, efter");
    await field.fill("den innehöll ett telefonnummer");
    await channel.selectOption("TikTok, kommentar");
    const shown = (await preview(page)) ?? "";
    expect(shown.length).toBeLessThanOrEqual(150);
    await page.getByText(`${shown.length} av 150 tecken`).waitFor();
    await field.fill("den innehöll ett telefonnummer och en adress som hörde till någon annan");
    const longer = (await preview(page)) ?? "";
    const excess = longer.length - 150;
    await page.getByText(`${excess} tecken för mycket för TikTok, kommentar.`).waitFor();
    await channel.selectOption("X, inlägg eller svar");
    await page.getByText(`${longer.length} av 280 tecken`).waitFor();
    await page.getByText("Klart att kopiera.").waitFor();
  });

  test("changes language, form and length in place, and counts bytes where the channel does", async () => {
    const { page } = await visit("/templates/ai-i-svar/");
    expect(await page.getByRole("radio", { name: "Lång" }).isChecked()).toBe(true);
    await page.locator("input[value=en]").check({ force: true });
    await choose(page, "dm");
    expect(await page.locator("fieldset[data-kinds]").isVisible()).toBe(false);
    await page.getByLabel("Kanal").filter({ visible: true }).selectOption("Instagram, direktmeddelande");
    await page.getByLabel("Ärendenummer").fill("Ö-1");
    await page.getByLabel("Senaste tid för svar").fill("15:00");
    const variant = page.locator(".variant:visible");
    expect([await variant.getAttribute("data-language"), await variant.getAttribute("data-kind")]).toEqual([
      "en",
      "dm",
    ]);
    const size = new TextEncoder().encode((await preview(page)) ?? "").length;
    await page.getByText(`${size} av 1000 byte`).waitFor();
  });

  test("remembers choices and fields until the tab is closed, and forgets the fields when told", async () => {
    const { page } = await visit("/templates/radera-uppgifter/");
    expect(await page.getByRole("button", { name: "Rensa fälten" }).isVisible()).toBe(false);
    await choose(page, "dm");
    await page.locator("input[value=en]").check({ force: true });
    await page.getByLabel("Ärendenummer").fill("EX-2041");
    await page.goto(new URL("/templates/prata-med-manniska/", page.url()).href);
    expect(await page.locator("input[value=en]").isChecked()).toBe(true);
    expect(await page.locator("input[value=dm]").isChecked()).toBe(true);
    expect(await page.getByLabel("Ärendenummer").inputValue()).toBe("EX-2041");
    await page.getByText("Ifyllt sedan ett tidigare svar.").waitFor();
    expect(await preview(page)).toContain("EX-2041");

    await page.getByRole("button", { name: "Rensa fälten" }).click();
    expect(await page.getByLabel("Ärendenummer").inputValue()).toBe("");
    expect(await page.getByText("Ifyllt sedan ett tidigare svar.").isVisible()).toBe(false);
    await page.goto(new URL("/templates/radera-uppgifter/", page.url()).href);
    expect(await page.getByLabel("Ärendenummer").inputValue()).toBe("");

    const another = await visit("/templates/radera-uppgifter/");
    expect(await another.page.locator("input[value=comment]").isChecked()).toBe(true);
  });

  test("has a short code to tag the case with, which can be copied", async () => {
    const { page } = await visit("/templates/ai-i-svar/", copying);
    await page.getByRole("button", { name: "Kopiera koden" }).click();
    await page.getByText("ai-svar: Ligger i urklipp.").waitFor();
    expect(await clipboard(page)).toBe("ai-svar");
  });

  test("that has been withdrawn has no copy button, says why and whom to ask, and leads on", async () => {
    const { page } = await visit("/templates/ai-bild/");
    expect(await page.getByRole("button", { name: /Kopiera/ }).count()).toBe(0);
    await page.getByText("Indragen sedan 2026-11-12").waitFor();
    await page.getByText("Fråga redaktör eller ersättaren, innehållsproducent.").waitFor();
    await page
      .getByRole("link", { name: /^Använd i stället/ })
      .first()
      .click();
    await page.waitForURL("**/templates/ai-bild-kort/");
    expect(await page.getByRole("button", { name: "Kopiera svaret" }).count()).toBe(1);
  });

  test("can be read and chosen without script", async () => {
    const { page } = await visit("/templates/ai-i-svar/", { javaScriptEnabled: false });
    const seen: (string | null)[] = [];
    for (const language of ["sv", "en"]) {
      await page.locator(`input[name=language][value=${language}]`).check({ force: true });
      for (const kind of ["comment", "dm", "email"]) {
        await choose(page, kind);
        for (const length of kind === "comment" ? ["short", "long"] : [""]) {
          if (length) await page.locator(`input[value=${length}]`).check({ force: true });
          expect(await page.locator(".variant:visible").count()).toBe(1);
          seen.push(await preview(page));
        }
      }
    }
    expect(new Set(seen).size).toBe(8);
    expect(await page.locator(".variant").count()).toBe(8);
  });
});

describe("a reply whose last day comes after the page was made", () => {
  /** The page as it is when the content pins no day, opened on another one. */
  async function openOn(day: string, { id = "ai-i-svar", isPinned = false } = {}): Promise<Page> {
    const { page } = await visit("/", copying);
    await goOnDay(page, `/templates/${id}/`, day, { isPinned });
    return page;
  }

  test("is usable on that day", async () => {
    const page = await openOn("2027-02-01");
    expect(await copyButton(page).isVisible()).toBe(true);
    expect(await page.getByText("Har gått ut").filter({ visible: true }).count()).toBe(0);
  });

  test("is refused from the day after, and the notice says whom to ask", async () => {
    const page = await openOn("2027-02-02");
    expect(await copyButton(page).count()).toBe(0);
    const visible = await page.locator("main").innerText();
    expect(visible).toContain("Har gått ut 2027-02-01");
    expect(visible).toContain("Fråga ansvarig för kunddialog eller ersättaren,");
    expect(visible).not.toContain("Godkänd\n");
    await page.keyboard.press("c");
    expect(visible).toBe(await page.locator("main").innerText());
  });

  test("is refused in a page that was left open over night", async () => {
    const page = await openOn("2027-02-01");
    await page.evaluate(() => navigator.clipboard.writeText("before"));
    await page.clock.setFixedTime("2027-02-02T12:00:00Z");
    await copyButton(page).click();
    await page.getByText("Får inte skickas.").waitFor();
    expect(await clipboard(page)).toBe("before");
    expect(await copyButton(page).count()).toBe(0);
  });

  test("stays usable where the content says which day it is", async () => {
    const page = await openOn("2027-02-02", { isPinned: true });
    expect(await copyButton(page).isVisible()).toBe(true);
  });

  test.for([
    { day: "2027-02-09", isDue: false },
    { day: "2027-02-10", isDue: true },
  ])("says on $day whether its review is due, and is usable either way", async ({ day, isDue }) => {
    const page = await openOn(day, { id: "radera-uppgifter" });
    expect(await page.getByText("Översyn försenad").isVisible()).toBe(isDue);
    expect(await copyButton(page).isVisible()).toBe(true);
  });
});

describe("keys pressed alone", () => {
  test("c copies, but not in a field, not with Ctrl and not below a dialog", async () => {
    const { page, complaints } = await visit("/templates/radera-uppgifter/", copying);
    await page.evaluate(() => navigator.clipboard.writeText("before"));
    await choose(page, "dm");
    await page.getByLabel("Ärendenummer").focus();
    await page.keyboard.press("c");
    expect(await page.getByLabel("Ärendenummer").inputValue()).toBe("c");
    await choose(page, "comment");
    await page.keyboard.press("Control+c");
    await page.keyboard.press("?");
    await page.getByRole("dialog").waitFor();
    await page.keyboard.press("c");
    expect(await clipboard(page)).toBe("before");
    await page.keyboard.press("Escape");
    await page.keyboard.press("c");
    await page.getByText("Ligger i urklipp.").waitFor();
    expect(await clipboard(page)).toBe(await preview(page));
    expect(complaints).toEqual([]);
  });

  test("can be turned off for this browser, from the foot of every page", async () => {
    const { page } = await visit("/templates/radera-uppgifter/", copying);
    await page.evaluate(() => navigator.clipboard.writeText("before"));
    expect(await copyButton(page).getAttribute("aria-keyshortcuts")).toBe("c");
    await page.getByRole("button", { name: "Kortkommandon" }).click();
    await page.getByLabel("Kortkommandon med en tangent").uncheck();
    await page.getByRole("button", { name: "Stäng" }).click();
    await page.reload({ waitUntil: "networkidle" });
    expect(await copyButton(page).getAttribute("aria-keyshortcuts")).toBeNull();
    await page.keyboard.press("c");
    await page.keyboard.press("?");
    expect(await page.getByRole("dialog").count()).toBe(0);
    expect(await clipboard(page)).toBe("before");
    await page.getByRole("button", { name: "Kortkommandon" }).click();
    expect(await page.getByLabel("Kortkommandon med en tangent").isChecked()).toBe(false);
  });
});

const copyButton = (page: Page) => page.getByRole("button", { name: "Kopiera svaret" });

/** The text of the reply as it is shown. */
const preview = (page: Page) =>
  page.locator(".variant:visible .reply-text").evaluate((text) => text.textContent);

const choose = (page: Page, kind: string) =>
  page.locator(`input[name=kind][value=${kind}]`).check({ force: true });

const isFocused = (field: Locator) => field.evaluate((element) => element === document.activeElement);
