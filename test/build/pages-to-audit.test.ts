import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { lighthouseReport, type PageAudit } from "../../src/build/lighthouse-report.ts";
import { pagesToAudit } from "../../src/build/pages-to-audit.ts";

test("one page of each type in each language is audited, none of a missing address", async () => {
  const folder = await mkdtemp(join(tmpdir(), "kvitto-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  const pages = [
    "",
    "en/",
    "contact/",
    "how-we-work/",
    "how-we-work/b/",
    "how-we-work/a/",
    "en/how-we-work/a/",
    "declaration/2/",
    "en/404/",
  ];
  for (const page of pages) {
    const file = join(folder, page, "index.html");
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, "");
  }
  expect(pagesToAudit(folder)).toEqual([
    "/",
    "/contact/",
    "/declaration/2/",
    "/en/",
    "/en/how-we-work/a/",
    "/how-we-work/",
    "/how-we-work/a/",
  ]);
});

describe("lighthouseReport(audits)", () => {
  const scores = { performance: 100, accessibility: 100, "best-practices": 100, seo: 100 };
  const audit = (more: Partial<PageAudit> = {}): PageAudit => ({
    path: "/",
    device: "phone",
    scores,
    lacking: [],
    ...more,
  });

  test("is whole when every page has everything, or there is none", () => {
    expect(lighthouseReport([audit()])).toEqual({
      isWhole: true,
      text: [
        "page  device  performance  accessibility  best-practices  seo",
        "/     phone           100            100             100  100",
        "",
      ].join("\n"),
    });
    expect(lighthouseReport([]).isWhole).toBe(true);
  });

  test("names what a page lacks, and is not whole with 99 or without a score", () => {
    const lacking = [{ category: "seo", id: "meta-description", title: "No description" }] as const;
    const { text, isWhole } = lighthouseReport([audit({ scores: { ...scores, seo: 99 }, lacking })]);
    expect(text).toContain("\n/ on a phone: seo, meta-description: No description\n");
    expect(isWhole).toBe(false);
    expect(lighthouseReport([audit({ scores: { ...scores, performance: null } })]).isWhole).toBe(false);
  });
});
