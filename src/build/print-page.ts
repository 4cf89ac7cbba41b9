import { existsSync } from "node:fs";
import { launchBrowser } from "./browser.ts";
import { serve } from "./serve.ts";

/**
 * Prints a page of a built site as PDF, on the paper that its styles ask for.
 *
 * @param folder A site's root.
 * @param address `/en/reports/2026-w46/`
 * @returns Undefined when there is no such page: the site was not built since it came.
 * @throws {Error} When there is no browser.
 */
export async function printPage(folder: string, address: string): Promise<Buffer | undefined> {
  if (!existsSync(folder)) return undefined;
  const site = await serve(folder, { port: 0 });
  try {
    const browser = await launchBrowser();
    try {
      const page = await browser.newPage({ serviceWorkers: "block" });
      const answer = await page.goto(new URL(address, site.address).href, { waitUntil: "networkidle" });
      return answer?.ok() ? await page.pdf({ preferCSSPageSize: true }) : undefined;
    } finally {
      await browser.close();
    }
  } finally {
    await site.close();
  }
}
