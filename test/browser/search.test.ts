import { describe, expect, test } from "vitest";
import { withBrowser } from "./visit.ts";

const visit = withBrowser();

describe("the search", () => {
  test("is not loaded before it is used", async () => {
    const { page, asked } = await visit("/");
    expect(asked.filter((path) => /pagefind|search-dialog/.test(path))).toEqual([]);
    await page.locator("[data-open-search]").focus();
    await expect.poll(() => asked).toContain("/pagefind/pagefind-component-ui.js");
  });

  test.for([
    { language: "Swedish", path: "/rules/", word: "kunder", beginsWith: /^\/(?!en\/)/ },
    { language: "English", path: "/en/rules/", word: "customers", beginsWith: /^\/en\// },
  ])(
    "finds $language pages from a $language page, by the keyboard alone",
    async ({ path, word, beginsWith }) => {
      const { page, complaints } = await visit(path);
      await page.keyboard.press("Control+k");
      await page.locator("dialog[open] input").waitFor();
      await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe("INPUT");
      await page.keyboard.type(word);
      const hits = page.locator(".search-hit a");
      await hits.first().waitFor();
      for (const href of await hits.evaluateAll((links) => links.map((link) => link.getAttribute("href")))) {
        expect(href).toMatch(beginsWith);
      }
      await page.keyboard.press("ArrowDown");
      const first = (await hits.first().getAttribute("href")) ?? "";
      await page.keyboard.press("Enter");
      await page.waitForURL((url) => url.pathname === first);
      expect(complaints).toEqual([]);
    },
  );

  test("narrows the hits to one kind, and shows how many each kind has", async () => {
    const { page } = await visit("/");
    await page.locator("[data-open-search]").click();
    await page.locator("dialog[open] input").fill("AI");
    await page.locator(".search-hit").first().waitFor();
    const kinds = page.locator(".search-kinds button");
    const number = async (text: Promise<string | null>) => Number(/\d+$/.exec((await text) ?? "")?.[0]);
    const counts = await Promise.all((await kinds.all()).map((kind) => number(kind.textContent())));
    const [all = 0, ...each] = counts;
    expect(each.length).toBeGreaterThan(2);
    expect(each.reduce((sum, count) => sum + count, 0)).toBe(all);

    await kinds.nth(1).click();
    await expect.poll(() => kinds.nth(1).getAttribute("aria-pressed")).toBe("true");
    await expect
      .poll(() =>
        number(
          page
            .locator(".pf-summary")
            .textContent()
            .then((text) => /\d+/.exec(text ?? "")?.[0] ?? ""),
        ),
      )
      .toBe(each[0]);
  });

  test("closes with Escape and gives the focus back", async () => {
    const { page } = await visit("/");
    const trigger = page.locator("[data-open-search]");
    await trigger.click();
    await page.locator("dialog[open] input").waitFor();
    await page.keyboard.press("Escape");
    await expect.poll(() => page.locator("dialog[open]").count()).toBe(0);
    expect(await trigger.evaluate((element) => element === document.activeElement)).toBe(true);
  });
});
