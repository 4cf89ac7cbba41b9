import { gzipSync } from "node:zlib";
import { beforeAll, describe, expect, test } from "vitest";
import { manyRecords } from "../../../scripts/lib/benchmark-records.ts";
import { checkFiles } from "../../../src/check.ts";
import { noHistory } from "../../../src/provenance/history.ts";
import { decisionsJson } from "../../../src/site/kpi-json.ts";
import { mayIJson } from "../../../src/site/may-i-answers.ts";
import { portalOf, type Portal } from "../../../src/site/portal.ts";
import { claimReviewJson } from "../../../src/site/proof-log/claim-review-json.ts";
import { sharedFilesOf } from "../../../src/site/record-files.ts";
import { graphJson } from "../../../src/site/relations/graph-json.ts";
import { siteView, type SiteView } from "../../../src/site/site-view.ts";

/**
 * How much larger the largest page of a kind may be in a portal of five times as many records, in bytes of its view as
 * JSON, compressed: numbers have more digits, and a list that was not full fills up to its page.
 */
const slack = 700;

/** Fifty rows of the made-up portal: what a register that was short in the small portal may fill up to. */
const fullPage = 2000;

/** Every page that lists or sums up, as what it shows; a list with all its pages. */
const kinds: Readonly<Record<string, (site: SiteView) => readonly object[]>> = {
  templates: ({ templateList: { first, further } }) => [first, ...further],
  rules: ({ ruleList: { first, further } }) => [first, ...further],
  kpis: ({ kpiDashboard: { first, further } }) => [first, ...further],
  decisions: ({ decisionList: { first, further } }) => [first, ...further],
  policies: ({ policyList: { first } }) => [first],
  tools: ({ toolList: { first } }) => [first],
  faq: ({ faqList: { first } }) => [first],
  claims: ({ claimList: { first } }) => [first],
  reports: ({ reportList: { first } }) => [first],
  "what leads to the registers": ({ registers, content }) => [registers, content],
  use: ({ use }) => [use],
  exports: ({ exports }) => [exports],
  start: ({ starts }) => starts,
  crisis: ({ crisis }) => [crisis],
};

/** The feed and the calendar are files of their own. */
const reviewPages = ({ reviews, roleReviews }: SiteView) =>
  [reviews, ...roleReviews].flatMap(({ further, ...first }) =>
    [first, ...further].map(({ page, now, soon, paging, elsewhere, log }) => ({
      page,
      now,
      soon,
      paging,
      elsewhere,
      log,
    })),
  );

const heaviest = (pages: readonly object[]): number =>
  Math.max(0, ...pages.map((page) => gzipSync(JSON.stringify(page)).length));

/** @param asOf A later day than the portal’s own, on which everything is to be read through. */
function portalWith(records: number, asOf?: string): Portal {
  const files = manyRecords(records).map(([path, text]) => {
    const bytes = new TextEncoder().encode(text);
    return { path, kind: "file" as const, size: bytes.length, bytes };
  });
  return portalOf(checkFiles(files, { today: "2026-11-22", ...(asOf !== undefined && { asOf }) }), noHistory);
}

const siteOf = (portal: Portal): SiteView =>
  siteView(portal, "sv", {
    histories: () => [],
    audit: () => Promise.reject(new Error("Nobody asks for the past here.")),
  });

/**
 * The files for other programs that list records. Each is whole, since a program that has to leaf through pages is one that
 * stops at the first; no page asks for one, but the page on what may be done.
 */
const lists: Readonly<Record<string, (portal: Portal) => object>> = {
  "roles.json and other records that share a page": sharedFilesOf,
  "graph.json": graphJson,
  "claims.json": claimReviewJson,
  "decisions.json": decisionsJson,
  "may-i.json": mayIJson,
};

describe("no page grows with the portal", () => {
  let few: Portal;
  let many: Portal;
  let small: SiteView;
  let large: SiteView;
  beforeAll(() => {
    few = portalWith(600);
    many = portalWith(3000);
    small = siteOf(few);
    large = siteOf(many);
  }, 120_000);

  test.for(Object.entries(kinds))("%s", { timeout: 60_000 }, ([, pagesOf]) => {
    expect(heaviest(pagesOf(large))).toBeLessThanOrEqual(heaviest(pagesOf(small)) + slack);
  });

  test("no register either", { timeout: 60_000 }, () => {
    const before = new Map(small.lists.map(({ first }) => [first.page.address, heaviest([first])]));
    const grown = large.lists.flatMap(({ first }) => {
      const [was, is] = [before.get(first.page.address) ?? 0, heaviest([first])];
      return is > was + fullPage ? [`${first.page.address} from ${was} to ${is}`] : [];
    });
    expect(grown).toEqual([]);
  });

  test("nor what is to be read through, once all of it is", { timeout: 60_000 }, () => {
    const [short, long] = [siteOf(portalWith(200, "2027-11-22")), siteOf(portalWith(600, "2027-11-22"))];
    expect(long.reviews.further.length).toBeGreaterThan(short.reviews.further.length);
    expect(heaviest(reviewPages(long))).toBeLessThanOrEqual(heaviest(reviewPages(short)) + slack);
  });

  test("a further page holds no more than a full one", { timeout: 60_000 }, () => {
    expect(heaviest(large.furtherPages)).toBeLessThan(fullPage);
  });

  test.for(Object.entries(lists))("%s grows no faster than the portal", { timeout: 60_000 }, ([, of]) => {
    const bytes = (portal: Portal) => JSON.stringify(of(portal)).length;
    expect(bytes(many)).toBeLessThan(5.5 * bytes(few));
  });

  test("the lists of the large one are cut, so that the above says something", () => {
    expect(large.templateList.further.length).toBeGreaterThan(20);
    expect(large.furtherPages.length).toBeGreaterThan(10);
  });

  test("a list that is not cut would be found", () => {
    const whole = ({ templates }: SiteView) => [templates.map(({ page }) => page)];
    expect(heaviest(whole(large))).toBeGreaterThan(heaviest(whole(small)) + slack);
  });
});
