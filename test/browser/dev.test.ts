import { cp, mkdtemp, readFile, rename, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, describe, expect, onTestFinished, test } from "vitest";
import { launchBrowser } from "../../src/build/browser.ts";
import type { Site } from "../../src/build/sites.ts";
import { startDev, type DevServer } from "../../src/build/start-dev.ts";

/** What a save may take on a machine that does much else; how long it does take, `npm run bench` tells. */
const soon = { timeout: 20_000 };
const sample = "test/samples/clean/content";

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/** A dev server for a block's tests, whose content is the sample's before each. */
function withDev(site: Site) {
  let folder: string;
  let server: DevServer;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "kvitto-saved-"));
    await cp(sample, join(folder, "content"), { recursive: true });
    server = await startDev({ site, content: join(folder, "content"), today: "2026-11-22" });
  }, 120_000);
  afterAll(async () => {
    await server.stop();
    await rm(folder, { recursive: true });
  });
  const at = (file: string) => join(folder, "content", file);
  return {
    at,
    edit: async (file: string, from: string, to: string) => {
      const text = await readFile(at(file), "utf8");
      expect(text).toContain(from);
      await writeFile(at(file), text.replace(from, to));
      onTestFinished(() => writeFile(at(file), text));
    },
    /** Opens a page, and waits until it listens for changes. */
    open: async (path: string): Promise<Page> => {
      const page = await browser.newPage();
      onTestFinished(() => page.close());
      const connected = page.waitForEvent("console", {
        predicate: (said) => said.text().includes("[vite] connected"),
        timeout: 60_000,
      });
      await page.goto(new URL(path, server.address).href, { timeout: 60_000 });
      await connected;
      return page;
    },
  };
}

const main = (page: Page, text: string) => page.locator("main", { hasText: text }).waitFor(soon);
const overlay = (page: Page) => page.locator("vite-error-overlay");
const shownOver = (page: Page) => overlay(page).evaluate(({ shadowRoot }) => shadowRoot?.textContent ?? "");

describe("the internal site while it is written", { timeout: 120_000 }, () => {
  const dev = withDev("internal");
  const role = "internal/roles/editor.yaml";
  let page: Page;
  beforeEach(async () => {
    page = await dev.open("/roles/");
    await main(page, "Redaktör");
  });

  test("shows what has been saved, and what is saved at once after it", async () => {
    await dev.edit(role, "#editor", "#first");
    await dev.edit(role, "#first", "#second");
    await main(page, "#second");
  });

  test("shows an error on its own line, keeps the good site below, and goes on when it is mended", async () => {
    await dev.edit(role, "deputy: lead", "deputy: nobody");
    await overlay(page).waitFor(soon);
    const text = await shownOver(page);
    expect(text).toContain("KV201");
    expect(text).toContain(`${role}:7:9`);
    // Who opens another page meanwhile sees the error there too.
    const other = await dev.open("/en/roles/");
    await overlay(other).waitFor(soon);
    await main(other, "Editor");
    await dev.edit(role, "deputy: nobody", "deputy: lead");
    await overlay(page).waitFor({ state: "detached", ...soon });
    await overlay(other).waitFor({ state: "detached", ...soon });
    await main(page, "Redaktör");
  });

  test("says what is wrong with a file that cannot be read", async () => {
    await dev.edit(role, "sv: redaktör", 'sv: "redaktör');
    await overlay(page).waitFor(soon);
    expect(await shownOver(page)).toContain("The quotation mark that begins here is not closed.");
  });

  test("follows new, renamed and removed files", async () => {
    const text = await readFile(dev.at(role), "utf8");
    const [one, other] = [dev.at("internal/roles/one.yaml"), dev.at("internal/roles/other.yaml")];
    onTestFinished(() => rm(other, { force: true }));
    await writeFile(one, text.replace("redaktör", "nykomling"));
    await main(page, "Nykomling");
    await rename(one, other);
    await page.locator("#other").waitFor({ state: "attached", ...soon });
    expect(await page.locator("#one").count()).toBe(0);
    await rm(other);
    await page.locator("#other").waitFor({ state: "detached", ...soon });
    expect(await overlay(page).count()).toBe(0);
  });

  test("follows site.yaml", async () => {
    await dev.edit("site.yaml", "organisation: Exempelbolaget", "organisation: Provbolaget");
    await page.locator("body", { hasText: "Provbolaget" }).waitFor(soon);
  });
});

describe("the public site while it is written", { timeout: 120_000 }, () => {
  const dev = withDev("public");

  test("shows what has been saved, an error on its line, and the page again when it is mended", async () => {
    const page = await dev.open("/contact/");
    await main(page, "fraga@exempelbolaget.example");
    await dev.edit("site.yaml", "email: fraga@", "email: hej@");
    await main(page, "hej@exempelbolaget.example");
    // What is wrong with internal content is said too: nothing is published while it stands.
    await dev.edit("internal/roles/editor.yaml", "deputy: lead", "deputy: nobody");
    await overlay(page).waitFor(soon);
    expect(await shownOver(page)).toContain("KV201");
    await dev.edit("internal/roles/editor.yaml", "deputy: nobody", "deputy: lead");
    await overlay(page).waitFor({ state: "detached", ...soon });
    await main(page, "hej@exempelbolaget.example");
  });
});
