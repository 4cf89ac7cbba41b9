import type { Browser } from "playwright-core";

export interface Picture {
  /** Begins the file's name: `search` → `search-390-dark-en.png`. */
  readonly name: string;
  /** The page's whole address in a language. */
  readonly address: (language: "sv" | "en") => string;
}

/** Each page is seen on a phone and on a desktop, in light and in dark, in Swedish and in English. */
const looks = [
  { width: 390, height: 844, colorScheme: "light", language: "sv" },
  { width: 390, height: 844, colorScheme: "dark", language: "en" },
  { width: 1280, height: 900, colorScheme: "dark", language: "sv" },
  { width: 1280, height: 900, colorScheme: "light", language: "en" },
] as const;

/** Draws what is seen of a page without scrolling, in each of its looks. */
export async function takePictures(
  browser: Browser,
  folder: string,
  { name, address }: Picture,
): Promise<void> {
  for (const { width, height, colorScheme, language } of looks) {
    const context = await browser.newContext({
      viewport: { width, height },
      colorScheme,
      serviceWorkers: "block",
    });
    const page = await context.newPage();
    await page.goto(address(language), { waitUntil: "networkidle" });
    await page.screenshot({ path: `${folder}/${name}-${width}-${colorScheme}-${language}.png` });
    await context.close();
  }
}
