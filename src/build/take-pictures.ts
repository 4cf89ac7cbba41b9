import type { Browser } from "playwright-core";

export interface Picture {
  /** Begins the file's name: `search` → `search-390-dark.png`. */
  readonly name: string;
  /** The page's whole address. */
  readonly address: string;
  /** Only what is seen without scrolling, for pages without end. */
  readonly firstScreen?: boolean;
}

/** Draws a page as a phone and a desktop show it, light and dark. */
export async function takePictures(
  browser: Browser,
  folder: string,
  { name, address, firstScreen = false }: Picture,
): Promise<void> {
  for (const width of [390, 1280]) {
    for (const colorScheme of ["light", "dark"] as const) {
      const viewport = { width, height: 900 };
      const context = await browser.newContext({ viewport, colorScheme, serviceWorkers: "block" });
      const page = await context.newPage();
      await page.goto(address, { waitUntil: "networkidle" });
      const path = `${folder}/${name}-${width}-${colorScheme}.png`;
      await page.screenshot({ path, fullPage: !firstScreen });
      await context.close();
    }
  }
}
