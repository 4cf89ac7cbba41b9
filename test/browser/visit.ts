import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, inject, onTestFinished } from "vitest";
import { launchBrowser } from "../../src/build/browser.ts";

export interface Visit {
  readonly page: Page;
  /** Paths that the page has asked the server for, in order. */
  readonly asked: string[];
  /** What the browser's console has complained of, violations of the Content-Security-Policy among them. */
  readonly complaints: string[];
}

export interface VisitOptions extends BrowserContextOptions {
  /** The internal site unless told. */
  readonly site?: "internal" | "public";
  /** When the page is there: once nothing more is asked for, unless told. */
  readonly waitUntil?: "load" | "networkidle";
}

/** One browser for a file's tests; a visit is a person with a fresh profile. */
export function withBrowser(): (path: string, options?: VisitOptions) => Promise<Visit> {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(() => browser.close());

  return async (path, { site = "internal", waitUntil = "networkidle", ...options } = {}) => {
    // Without the service worker, which would download the whole site for each test: offline.test.ts is about it.
    const context = await browser.newContext({ serviceWorkers: "block", ...options });
    onTestFinished(() => context.close());
    const seen = watch(await context.newPage());
    await seen.page.goto(addressOf(site, path), { waitUntil });
    return seen;
  };
}

/**
 * One person who goes from page to page, for tests that only look: four times as fast as a fresh profile for each.
 *
 * @param options Of every page, whatever a test has changed on the page before.
 */
export function withReader({
  site = "internal",
  waitUntil = "load",
  viewport = null,
  ...options
}: VisitOptions): (path: string) => Promise<Visit> {
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    browser = await launchBrowser();
    const context = await browser.newContext({ serviceWorkers: "block", viewport, ...options });
    page = await context.newPage();
  });
  afterAll(() => browser.close());

  return async (path) => {
    page.removeAllListeners();
    await page.emulateMedia({ colorScheme: null });
    if (viewport) await page.setViewportSize(viewport);
    const seen = watch(page);
    await page.goto(addressOf(site, path), { waitUntil });
    return seen;
  };
}

const addressOf = (site: "internal" | "public", path: string): string =>
  new URL(path, inject(site === "internal" ? "internalSite" : "publicSite")).href;

/** Notes what a page asks for and complains of from now on. */
function watch(page: Page): Visit {
  const [asked, complaints]: [string[], string[]] = [[], []];
  page.on("request", (request) => asked.push(new URL(request.url()).pathname));
  page.on("console", (message) => {
    if (message.text() === "Service Worker registration blocked by Playwright") return;
    if (message.type() === "error" || message.type() === "warning") complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(String(error)));
  return { page, asked, complaints };
}
