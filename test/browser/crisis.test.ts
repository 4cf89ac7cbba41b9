import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { withBrowser } from "./visit.ts";

const visit = withBrowser();
const here = { timezoneId: "Europe/Stockholm" };
const copying = { ...here, permissions: ["clipboard-read", "clipboard-write"] };
const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText());
/** Minutes ago, as the address says it. */
const ago = (minutes: number) => `${new Date(Date.now() - minutes * 60_000).toISOString().slice(0, 16)}Z`;

describe("the crisis page", () => {
  test.for(["/", "/rules/", "/templates/ai-i-svar/", "/finns-inte/"])(
    "is one step away from %s",
    async (from) => {
      const { page } = await visit(from);
      await page.getByRole("link", { name: "Kris", exact: true }).click();
      await page.waitForURL("**/crisis/");
      expect(await page.getByRole("heading", { level: 1 }).textContent()).toBe("Kris: gör så här nu");
    },
  );

  test("starts its clock at once, and says when the statement is due at each level", async () => {
    const { page, complaints } = await visit("/crisis/", here);
    expect(await page.locator(".clock-face").isVisible()).toBe(false);
    await page.getByRole("button", { name: "Larmet gick nu" }).click();
    expect(await page.locator("[data-part=what]").textContent()).toBe("Första beskedet ska ut senast");
    expect(await page.locator(".mark:visible[data-state]").textContent()).toMatch(/1\u00A0h kvar/);
    await page.getByRole("radio", { name: "SEV2" }).check({ force: true });
    expect(await page.locator(".mark:visible[data-state]").textContent()).toMatch(/2\u00A0h kvar/);
    expect(new URL(page.url()).searchParams.get("sev")).toBe("SEV2");
    expect(complaints).toEqual([]);
  });

  test.for([
    { because: "there is time", minutes: 60, state: "on_time", says: /1\u00A0h kvar|59\u00A0min kvar/ },
    { because: "it is soon", minutes: 110, state: "soon", says: /(9|10)\u00A0min kvar/ },
    { because: "it is late", minutes: 130, state: "late", says: /1[01]\u00A0min för sent/ },
  ])("shows the clock of a shared link when $because", async ({ minutes, state, says }) => {
    const { page } = await visit(`/crisis/?start=${ago(minutes)}&sev=SEV2`, here);
    const mark = page.locator(`[data-state=${state}]`);
    expect(await mark.isVisible()).toBe(true);
    expect(await mark.textContent()).toMatch(says);
    expect(await page.locator("[data-state]:visible").count()).toBe(1);
    expect(await page.locator("[data-part=said]").textContent()).toMatch(says);
  });

  test("counts to the next update once a statement is out", async () => {
    const { page } = await visit(`/crisis/?start=${ago(130)}&sev=SEV2`, here);
    await page.getByRole("button", { name: "Beskedet är ute nu" }).click();
    expect(await page.locator("[data-part=what]").textContent()).toBe("Nästa besked ska ut senast");
    expect(await page.locator("[data-state=on_time]").textContent()).toMatch(/2\u00A0h kvar/);
  });

  test("keeps clock and ticks for this visit, in both languages, and forgets them when told", async () => {
    const { page } = await visit("/crisis/", here);
    await page.getByRole("button", { name: "Larmet gick nu" }).click();
    await page.locator("#detect-2").check();
    const due = await page.locator("[data-part=due]").textContent();
    await page.getByRole("link", { name: "English" }).click();
    await page.waitForURL("**/en/crisis/**");
    expect(await page.locator("#detect-2").isChecked()).toBe(true);
    expect((await page.locator("[data-part=due]").textContent())?.replace(/\D/g, "")).toBe(
      due?.replace(/\D/g, ""),
    );
    page.on("dialog", (dialog) => void dialog.accept());
    await page.getByRole("button", { name: "Start over" }).click();
    expect(await page.locator("#detect-2").isChecked()).toBe(false);
    expect(new URL(page.url()).search).toBe("");
  });

  test("copies a statement exactly as shown, and not while a field is empty", async () => {
    const { page } = await visit("/crisis/", copying);
    await page.evaluate(() => navigator.clipboard.writeText("before"));
    const form = page.locator(".holding").first();
    const button = form.getByRole("button", { name: "Kopiera beskedet" });
    await button.click();
    expect(await clipboard(page)).toBe("before");
    const fields = await form.locator("input").all();
    for (const field of fields) await field.fill("  ");
    await button.click();
    expect(await clipboard(page)).toBe("before");
    for (const field of fields) await field.fill("Åsa <b>");
    await button.click();
    await form.getByText("Ligger i urklipp.").waitFor();
    const copied = await clipboard(page);
    expect(copied).toBe(await form.locator(".reply-text").evaluate((text) => text.textContent));
    expect(copied).toContain("Åsa <b>");
    expect(await form.locator("mark.gap").count()).toBe(0);
  });

  test("says what may be said, and copies the short answer", async () => {
    const { page } = await visit("/crisis/", copying);
    await page.getByText("Har ni läckt våra uppgifter?").click();
    const question = page.locator("details[open]");
    await question.getByRole("button", { name: "Kopiera det korta svaret" }).click();
    await question.getByText("Ligger i urklipp.").waitFor();
    expect(await clipboard(page)).toBe(await question.locator("p").first().textContent());
  });

  test("stands without script: the table says how many minutes there are", async () => {
    const { page } = await visit("/crisis/", { javaScriptEnabled: false });
    expect(await page.locator("#crisis-clock").isVisible()).toBe(false);
    expect(await page.locator(".severities").isVisible()).toBe(true);
    expect(await page.getByText("Utan skript räknar ingen klocka här.").isVisible()).toBe(true);
  });

  test("prints every answer, and lines to write the times on", async () => {
    const { page } = await visit("/crisis/", here);
    await page.emulateMedia({ media: "print" });
    expect(await page.getByText("att vi har sett uppgifterna och kontrollerar dem").isVisible()).toBe(true);
    expect(await page.locator(".on-paper").isVisible()).toBe(true);
    expect(await page.locator(".no-clock").isVisible()).toBe(false);
    expect(await page.locator("#crisis-clock").isVisible()).toBe(false);
  });
});
