import { expect, test } from "vitest";
import { withBrowser } from "./visit.ts";

const visit = withBrowser();

const weeks = ["2026-w43", "2026-w44", "2026-w45", "2026-w46"];
const addresses = weeks.flatMap((week) => [`/reports/${week}/`, `/en/reports/${week}/`]);

const pagesIn = (pdf: Buffer): number => pdf.toString("latin1").match(/\/Type\s*\/Page\b/g)?.length ?? 0;

test.for(addresses)("%s prints on one A4 page, with a fifth of it to spare", async (address) => {
  const { page } = await visit(address);
  expect(pagesIn(await page.pdf({ preferCSSPageSize: true }))).toBe(1);
  // A tenth more in each direction is a fifth more of the paper.
  expect(pagesIn(await page.pdf({ preferCSSPageSize: true, scale: 1.1 }))).toBe(1);
});

test("a report too long for one page is seen to be", async () => {
  const { page } = await visit("/reports/2026-w46/");
  await page.evaluate(() => {
    const lines = document.querySelector(".report-lines");
    lines?.after(...Array.from({ length: 3 }, () => lines.cloneNode(true)));
  });
  expect(pagesIn(await page.pdf({ preferCSSPageSize: true }))).toBeGreaterThan(1);
});

test.for(["/decisions/", "/kpis/"])("%s leads to the latest week on one page", async (address) => {
  const { page } = await visit(address);
  await page.getByRole("link", { name: "Veckorapporten, en sida" }).click();
  await page.waitForURL("**/reports/2026-w46/");
  expect(await page.locator(".report-lines .line").count()).toBe(7);
});
