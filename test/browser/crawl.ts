import { globSync } from "node:fs";
import type { Browser, Page } from "playwright-core";

/** How many pages are open at once: two cores draw, and one waits for its files. */
const atOnce = 3;

/** Addresses of all pages of a built site, a folder for its index. */
export function pagesOf(folder: string): string[] {
  const files = globSync("**/*.html", { cwd: folder });
  return files.map((file) => `/${file.replaceAll("\\", "/").replace(/(?<=^|\/)index\.html$/, "")}`).sort();
}

/**
 * Visits pages in a browser and says what it complains of: violations of the Content-Security-Policy, errors and warnings
 * in the console, requests that fail, and requests to anywhere but the site.
 *
 * @param use What a reader does there once it is loaded.
 */
export async function crawl(
  browser: Browser,
  address: string,
  paths: readonly string[],
  use: (page: Page) => Promise<void> = () => Promise.resolve(),
): Promise<string[]> {
  // Without the service worker, which would download the whole site behind every page.
  const context = await browser.newContext({
    serviceWorkers: "block",
    viewport: { width: 800, height: 600 },
    permissions: ["clipboard-read", "clipboard-write"],
  });
  await context.addInitScript(() => {
    document.addEventListener("securitypolicyviolation", ({ effectiveDirective, blockedURI }) => {
      console.error(`Violation of ${effectiveDirective}: ${blockedURI}`);
    });
  });
  const complaints: string[] = [];
  const waiting = paths.values();
  const visitor = async () => {
    const page = await context.newPage();
    let path = "";
    const say = (complaint: string) => complaints.push(`${path}: ${complaint}`);
    page.on("console", (message) => {
      if (message.text() === "Service Worker registration blocked by Playwright") return;
      if (/error|warning/.test(message.type())) say(message.text());
    });
    page.on("pageerror", (error) => say(String(error)));
    page.on("request", (request) => {
      const { origin, protocol } = new URL(request.url());
      if (protocol !== "data:" && `${origin}/` !== address) say(`asks ${request.url()}`);
    });
    page.on("requestfailed", (request) => {
      const reason = request.failure()?.errorText ?? "";
      // Broken off since the next page is opened.
      if (reason !== "net::ERR_ABORTED") say(`${request.url()} failed: ${reason}`);
    });
    page.on("response", (response) => {
      if (response.status() >= 400) say(`${response.url()} is answered with ${response.status()}`);
    });
    for (path of waiting) {
      await page.goto(new URL(path, address).href, { waitUntil: "load" });
      await use(page);
      // What scripts do at leisure, they have done by now.
      await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve, { timeout: 200 })));
    }
    await page.close();
  };
  await Promise.all(Array.from({ length: atOnce }, visitor));
  await context.close();
  return complaints;
}
