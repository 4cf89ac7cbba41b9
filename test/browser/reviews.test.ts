import { describe, expect, test } from "vitest";
import { withBrowser } from "./visit.ts";

const visit = withBrowser();

describe("the lists of reviews", () => {
  test("the registers and the leads’ start page lead to the list, and the list to each role’s", async () => {
    const { page, complaints } = await visit("/registers/");
    await page.locator("main").getByRole("link", { name: "Översyner" }).click();
    await page.waitForURL("**/reviews/");
    await page.getByRole("navigation", { name: "Per roll" }).getByRole("link").first().click();
    await page.waitForURL(/\/reviews\/[a-z0-9-]+\/$/);
    expect(await page.locator("main h1").innerText()).toMatch(/^Dina översyner: /);
    await page.goto(new URL("/start/lead/", page.url()).href);
    await page.getByRole("link", { name: "Alla översyner" }).click();
    await page.waitForURL("**/reviews/");
    expect(complaints).toEqual([]);
  });

  test("a row tells why, and leads to the record and to what has changed", async () => {
    const { page } = await visit("/en/reviews/");
    const row = page.locator("section[aria-labelledby=now] li", { hasText: "Changed on" }).first();
    const links = row.getByRole("link");
    expect(await links.count()).toBeGreaterThan(1);
    const targets = await links.evaluateAll((all) => all.map((link) => link.getAttribute("href") ?? ""));
    for (const target of targets) {
      const response = await page.request.get(new URL(target, page.url()).href);
      expect(response.status(), target).toBe(200);
    }
  });

  test("the log tells what was read, in both languages", async () => {
    for (const path of ["/reviews/", "/en/reviews/"]) {
      const { page } = await visit(path);
      expect(await page.locator("section[aria-labelledby=log] li").count()).toBeGreaterThan(11);
      expect(await page.locator("section[aria-labelledby=log] [lang]").count()).toBe(0);
    }
  });

  test("the feed and the calendar are served as such, and the browser reads the feed as XML", async () => {
    const { page } = await visit("/reviews/kunddialog/");
    const link = page.locator("link[type='application/atom+xml']");
    expect(await link.getAttribute("href")).toBe("/reviews/kunddialog.xml");
    const read = await page.evaluate(async () => {
      const [feed, calendar] = await Promise.all(
        ["/reviews/kunddialog.xml", "/reviews/kunddialog.ics"].map((path) => fetch(path)),
      );
      const xml = new DOMParser().parseFromString((await feed?.text()) ?? "", "application/xml");
      return {
        root: xml.documentElement.localName,
        entries: xml.querySelectorAll("entry").length,
        type: calendar?.headers.get("content-type"),
        text: await calendar?.text(),
      };
    });
    expect(read).toMatchObject({ root: "feed", type: expect.stringMatching(/^text\/calendar/) });
    expect(read.entries).toBeGreaterThan(0);
    expect(read.text).toMatch(/^BEGIN:VCALENDAR\r\n[^]*END:VCALENDAR\r\n$/);
  });
});
