import type { Page } from "playwright-core";
import { violationsOn } from "./violations.ts";

const widths = { phone: 390, desktop: 1280 };

/** Space between letters, words, lines and paragraphs as WCAG 2.2, 1.4.12 has it. */
const spaced =
  "* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }" +
  "p { margin-block-end: 2em !important }";

const setWidth = (page: Page, width: number) => page.setViewportSize({ width, height: 844 });

async function overflowAt(page: Page, width: number, because = ""): Promise<string[]> {
  await setWidth(page, width);
  const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  return over > 0 ? [`${width}${because}: ${over} px too wide`] : [];
}

/** Everything that is wrong with a page as it stands, in both themes and at every width. */
export async function wrongWith(page: Page): Promise<string[]> {
  const found: string[] = [];
  for (const [name, width] of Object.entries(widths)) {
    await setWidth(page, width);
    found.push(...(await violationsOn(page)).map((what) => `${name}: ${what}`));
  }
  await page.emulateMedia({ colorScheme: "dark" });
  found.push(...(await violationsOn(page, { judged: "colours" })).map((what) => `dark: ${what}`));
  for (const width of [320, 768, 1920]) found.push(...(await overflowAt(page, width)));
  await page.evaluate((css) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    document.adoptedStyleSheets = [sheet];
  }, spaced);
  found.push(...(await overflowAt(page, 320, ", spaced")));
  return found;
}
