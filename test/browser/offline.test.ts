import { readdirSync } from "node:fs";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, onTestFinished, test, vi } from "vitest";
import { launchBrowser } from "../../src/build/browser.ts";
import { publishedCopy, type Changes } from "./published-copy.ts";
import { violationsOn } from "./violations.ts";

// Each test downloads the portal once.
vi.setConfig({ testTimeout: 60_000 });

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const template = "/templates/prata-med-manniska/";
/** A new build: another title on two pages, and another word in a file that pages ask for. */
const second: Changes = {
  "rules/index.html": ["</h1>", " v2</h1>"],
  "templates/prata-med-manniska/index.html": ["</h1>", " v2</h1>"],
  "declaration.json": [/^\{/, '{"build": 2,'],
};

/** A phone that has visited a page once; the portal is on it whole unless told. */
async function visited(address: string, { path = "/", whole = true, savesData = false } = {}): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width: 390, height: 844 },
    permissions: ["clipboard-read", "clipboard-write"],
  });
  onTestFinished(() => context.close());
  if (savesData) {
    await context.addInitScript(() =>
      Object.defineProperty(navigator, "connection", { value: { saveData: true } }),
    );
  }
  const page = await context.newPage();
  await page.goto(new URL(path, address).href);
  if (whole) await keptLine(page).getByText("Finns även utan nät").waitFor();
  return page;
}

const keptLine = (page: Page) => page.locator("[data-offline-kept]");
const line = (page: Page) => page.locator("[data-offline]");
const title = (page: Page) => page.locator("h1").innerText();
const file = (page: Page, path: string) =>
  page.evaluate(
    (path) =>
      fetch(path).then(
        (answer) => answer.text(),
        () => "no answer",
      ),
    path,
  );
const releaseOnDevice = (page: Page) =>
  page.evaluate(async () => {
    const found = await caches.match("/.kvitto/held");
    return found ? ((await found.json()) as { release: string }).release : undefined;
  });

async function stopWorker(page: Page): Promise<void> {
  const protocol = await page.context().newCDPSession(page);
  await protocol.send("ServiceWorker.enable");
  await protocol.send("ServiceWorker.stopAllWorkers");
}

describe("with the network cut after one visit", () => {
  test("pages open in both languages and say their age", async () => {
    const { address, cut } = await publishedCopy("whole");
    const page = await visited(address);
    await cut(page.context());
    for (const path of ["/declaration/", "/en/rules/", template, "/faq/", "/kpis/"]) {
      const answer = await page.goto(new URL(path, address).href);
      expect(answer?.status(), path).toBe(200);
      expect(await page.locator("h1").count(), path).toBe(1);
    }
    // The worker tells the page a moment after it has been drawn.
    await line(page).getByText("Du är offline").waitFor();
    expect(await line(page).innerText()).toMatch(
      /^Du är offline\. Visar läget från \d+ \S+ \d{4} kl\. \d\d\.\d\d \(.+\)\. Svar kan ha dragits in sedan dess\.$/,
    );
    await page.goto(new URL("/en/faq/", address).href);
    await line(page).getByText("You are offline. Showing the state of").waitFor();
    expect(await violationsOn(page)).toEqual([]);

    await page.goto(new URL("/", address).href);
    await page.locator(".crisis-link").click();
    await line(page).getByText("Du är offline").waitFor();
    expect(await page.locator("main").innerText()).not.toBe("");

    expect((await page.goto(new URL("/finns-inte/", address).href))?.status()).toBe(404);
    expect(await title(page)).toBe("Sidan finns inte");
    await page.goto(new URL("/en/not-there/", address).href);
    expect(await title(page)).toBe("There is no such page");
  });

  test("a reply is found by the search and copied", async () => {
    const { address, cut } = await publishedCopy("whole");
    const page = await visited(address, { path: "/rules/" });
    await cut(page.context());
    await page.goto(new URL("/rules/", address).href);
    await page.locator("[data-open-search]").click();
    await page.locator("dialog[open] input[type=search]").fill("prata med en människa");
    await page.locator("dialog[open] a[href='/templates/prata-med-manniska/']").first().click();
    await page.waitForURL(`**${template}`);
    for (const input of await page.locator("form.reply .field input:visible").all()) await input.fill("Kim");
    await page.locator("form.reply [data-part=copy]").click();
    await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).not.toBe("");
  });

  test("the search opens on the first visit's own page", async () => {
    const { address, cut } = await publishedCopy("whole");
    const page = await visited(address);
    await cut(page.context());
    await page.locator("[data-open-search]").click();
    await page.locator("dialog[open] input").first().fill("människa");
    await page.locator("dialog[open] a[href^='/templates/']").first().waitFor();
    await line(page).getByText("Du är offline").waitFor();
  });
});

test("a network that does not answer counts as none after four seconds", async () => {
  const { address, stall } = await publishedCopy();
  const page = await visited(address);
  await stall();
  const start = performance.now();
  await page.goto(new URL("/kpis/", address).href);
  expect(performance.now() - start).toBeGreaterThan(3900);
  await line(page).getByText("Nätet svarar inte. Visar läget från").waitFor();
});

describe("after a new build", () => {
  test("the next load shows the new text, and so does the device afterwards", async () => {
    const { address, publish, cut } = await publishedCopy();
    const page = await visited(address, { path: "/rules/" });
    const first = await releaseOnDevice(page);
    await publish(second);
    await page.reload();
    expect(await title(page)).toMatch(/ v2$/);
    expect(await line(page).innerText()).toBe("");
    await expect.poll(() => releaseOnDevice(page)).not.toBe(first);
    await cut(page.context());
    await page.goto(new URL(template, address).href);
    expect(await title(page)).toMatch(/ v2$/);
    expect(await file(page, "/declaration.json")).toContain('"build": 2');
  });

  test("an open page is told, and gets no old file while there is a network", async () => {
    const { address, publish } = await publishedCopy();
    const page = await visited(address, { path: "/rules/" });
    await page.reload();
    expect(await file(page, "/declaration.json")).not.toContain('"build": 2');
    await publish(second);
    await page.waitForTimeout(3500); // The server's answer holds for three seconds.
    expect(await file(page, "/declaration.json")).toContain('"build": 2');
    await page.evaluate(() => document.dispatchEvent(new Event("visibilitychange")));
    await line(page).getByText("En nyare version finns").waitFor();
    await line(page).getByRole("button", { name: "Ladda om" }).click();
    await expect.poll(() => title(page).catch(() => "")).toMatch(/ v2$/);
    await expect.poll(() => line(page).innerText()).toBe("");
  });

  test("a page that came from the device keeps to its release until it is loaded again", async () => {
    const { address, publish, cut, restore } = await publishedCopy();
    const page = await visited(address);
    await cut(page.context());
    await page.goto(new URL("/rules/", address).href);
    await publish(second);
    await restore(page.context());
    await line(page).getByText("En nyare version finns").waitFor();
    expect(await file(page, "/declaration.json")).not.toContain('"build": 2');
    await stopWorker(page); // As the browser does when it has nothing to do.
    expect(await file(page, "/declaration.json")).not.toContain('"build": 2');
    await page.reload();
    expect(await title(page)).toMatch(/ v2$/);
    expect(await file(page, "/declaration.json")).toContain('"build": 2');
  });

  test("a page of the new build gets nothing of the old one when the network goes", async () => {
    const { address, publishInPart, cut } = await publishedCopy();
    const page = await visited(address);
    const { "rules/index.html": rules, ...others } = second;
    // Never complete, so that the old build stays on the device.
    await publishInPart(rules ? { "rules/index.html": rules } : {}, others);
    await page.goto(new URL("/rules/", address).href);
    expect(await title(page)).toMatch(/ v2$/);
    await cut(page.context());
    expect(await file(page, "/declaration.json")).toBe("no answer");
  });

  test("a build that is only half in place leaves the old one whole", async () => {
    const { address, publishInPart, publish, cut, restore } = await publishedCopy();
    const page = await visited(address);
    const first = await releaseOnDevice(page);
    const { "declaration.json": json, ...others } = second;
    await publishInPart(others, json ? { "declaration.json": json } : {});
    await page.goto(new URL("/kpis/", address).href);
    await page.waitForTimeout(1500); // Time in which it could go wrong.
    expect(await releaseOnDevice(page)).toBe(first);
    await cut(page.context());
    for (const path of ["/rules/", template]) {
      await page.goto(new URL(path, address).href);
      expect(await title(page)).not.toMatch(/ v2$/);
    }
    expect(await file(page, "/declaration.json")).not.toContain('"build": 2');

    await publish(json ? { "declaration.json": json } : {});
    await restore(page.context());
    await page.reload();
    await expect.poll(() => releaseOnDevice(page)).not.toBe(first);
  });
});

test("a connection that saves data downloads nothing before somebody asks", async () => {
  const { address, cut } = await publishedCopy();
  const page = await visited(address, { whole: false, savesData: true });
  const save = keptLine(page).getByRole("button", { name: /^Spara för användning utan nät \(\d+ MB\)$/ });
  await save.waitFor();
  expect(await releaseOnDevice(page)).toBeUndefined();
  await save.click();
  await keptLine(page).getByText("Finns även utan nät").waitFor();
  await cut(page.context());
  expect((await page.goto(new URL("/kpis/", address).href))?.status()).toBe(200);
});

test("a site without a release takes everything away from the device", async () => {
  const { address, remove } = await publishedCopy();
  const page = await visited(address);
  await remove("release.json");
  await page.reload();
  await expect.poll(() => page.evaluate(() => caches.keys())).toEqual([]);
  await expect
    .poll(() => page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length))
    .toBe(0);
});

test("the portal can be installed", async () => {
  const page = await visited(inject("internalSite"), { whole: false });
  const protocol = await page.context().newCDPSession(page);
  const { errors } = await protocol.send("Page.getAppManifest");
  expect(errors).toEqual([]);
  const { installabilityErrors } = await protocol.send("Page.getInstallabilityErrors");
  // A test has no profile of its own.
  expect(installabilityErrors.filter(({ errorId }) => errorId !== "in-incognito")).toEqual([]);
});

test("the public site has nothing of it", () => {
  const files = readdirSync(inject("publicFolder"), { recursive: true, encoding: "utf8" });
  expect(files.filter((name) => /sw\.js|release|manifest|^icons/.test(name))).toEqual([]);
});
