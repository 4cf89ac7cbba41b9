import { globSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Page } from "playwright-core";
import { describe, expect, inject, test } from "vitest";
import { sites } from "../../src/build/sites.ts";
import { filesWithout, layoutsIn, layoutsOf, pageFilesOf } from "./layouts.ts";
import { goOnDay } from "./on-day.ts";
import { withBrowser, withReader, type VisitOptions } from "./visit.ts";
import { wrongWith } from "./wrong-with.ts";

const visit = withBrowser();
/** Without motion, so that no colour is judged half-way between two. */
const phone = { viewport: { width: 390, height: 844 }, reducedMotion: "reduce" } as const;

describe.for(sites)("every layout of the %s site has no violation and overflows nowhere", (site) => {
  const read = withReader({ site, ...phone });
  test.for(layoutsIn(site, inject(`${site}Folder`)))("$path ($file)", async ({ path }) => {
    const { page, complaints } = await read(path);
    expect(await wrongWith(page)).toEqual([]);
    expect(complaints).toEqual([]);
  });
});

interface State {
  readonly state: string;
  readonly path: string;
  readonly options?: VisitOptions;
  /** What a reader does to have it; the page itself shows it unless told. */
  readonly reach?: (page: Page) => Promise<unknown>;
  /** What shows that the state is there. */
  readonly shows: string;
}

const copying = { permissions: ["clipboard-read", "clipboard-write"] };
const onPublic = { site: "public" } as const;
const ask = (text: string) => async (page: Page) => {
  await page.keyboard.press("Control+k");
  await page.locator("dialog[open] input[type=search]").fill(text);
};
const copy = (page: Page) => page.getByRole("button", { name: "Kopiera svaret" }).click();
const openAll = (page: Page) =>
  page.locator("details").evaluateAll((all) => {
    for (const one of all) (one as HTMLDetailsElement).open = true;
  });
const minutesAgo = (minutes: number) =>
  `${new Date(Date.now() - minutes * 60_000).toISOString().slice(0, 16)}Z`;

const states: readonly State[] = [
  { state: "search with hits", path: "/rules/", reach: ask("robot"), shows: ".search-hit .reply" },
  { state: "search without an answer", path: "/en/rules/", reach: ask("xyzzyq"), shows: ".search-unsure" },
  { state: "search page with hits", path: "/en/search/?q=ai", shows: ".search-hit" },
  {
    state: "reply with a gap",
    path: "/templates/radera-uppgifter/",
    reach: async (page) => {
      await page.locator("input[name=kind][value=dm]").check({ force: true });
      await copy(page);
    },
    shows: "[aria-invalid=true]",
  },
  {
    state: "reply copied",
    path: "/templates/ai-i-svar/",
    options: copying,
    reach: copy,
    shows: "[data-part=copy].done",
  },
  { state: "reply withdrawn", path: "/templates/ai-bild/", shows: ".note" },
  {
    state: "reply that has expired",
    path: "/",
    reach: (page) => goOnDay(page, "/templates/ai-i-svar/", "2027-02-02"),
    shows: "main :text('Har gått ut 2027-02-01')",
  },
  {
    state: "reply with its review overdue",
    path: "/",
    reach: (page) => goOnDay(page, "/templates/radera-uppgifter/", "2027-02-10"),
    shows: ":text('Översyn försenad')",
  },
  {
    state: "crisis clock running late",
    path: `/crisis/?start=${minutesAgo(130)}&sev=SEV2`,
    reach: openAll,
    shows: "[data-state=late]",
  },
  {
    state: "May I? answered",
    path: "/en/may-i/?activity=support&data=confidential&ai=drafts",
    shows: ".answer",
  },
  {
    state: "a day audited",
    path: "/audit/?day=2026-11-22",
    reach: async (page) => {
      await page.locator("details.type").first().waitFor();
      await openAll(page);
    },
    shows: "details.type li",
  },
  {
    state: "chart drawn by script",
    path: "/kpis/nettosentiment/",
    reach: (page) => page.locator("[data-kpi-chart]").hover(),
    shows: "canvas",
  },
  {
    state: "keys listed",
    path: "/",
    reach: (page) => page.keyboard.press("?"),
    shows: "dialog[open] input[type=checkbox]",
  },
  { state: "everything unfolded", path: "/help/", reach: openAll, shows: "details[open] li" },
  {
    state: "public search with hits",
    path: "/en/search/?q=delete+my+data",
    options: onPublic,
    shows: "mark, ol li a",
  },
  {
    state: "public search without an answer",
    path: "/search/?q=xyzzyq",
    options: onPublic,
    shows: ":text('Ingen sida svarar')",
  },
];

describe("every state has no violation and overflows nowhere", () => {
  test.for(states)("$state", async ({ path, options, reach, shows }) => {
    const { page } = await visit(path, { ...phone, ...options });
    await reach?.(page);
    await page.locator(shows).filter({ visible: true }).first().waitFor();
    expect(await wrongWith(page)).toEqual([]);
  });
});

describe("nothing is left out", () => {
  test.for(sites)("each page file of the %s site is looked at", (site) => {
    const files = pageFilesOf(site);
    const layouts = layoutsIn(site, inject(`${site}Folder`));
    // A further page of a list is its first one with the way on; `further.test.ts` looks at them in a larger portal.
    const isFurther = (file: string) => /page\/\[page\]\.astro$|\[year\]\.astro$/.test(file);
    expect(filesWithout(layouts, files).filter((file) => !isFurther(file))).toEqual([]);
  });

  test("a page file that draws nothing is named, and an address that no page file draws is refused", () => {
    const files = ["[...lang]/index.astro", "[...lang]/new.astro"];
    expect(
      filesWithout(
        layoutsOf(files, ["/", "/en/"], () => 1),
        files,
      ),
    ).toEqual(["[...lang]/new.astro"]);
    expect(() => layoutsOf(files, ["/lost/"], () => 1)).toThrow("No page file draws /lost/.");
  });

  test("a register is a layout of its own, and of a layout the longest page is taken, in its turn of languages", () => {
    const files = [
      "[...lang]/[register]/index.astro",
      "[...lang]/rules/index.astro",
      "[...lang]/rules/[id].astro",
    ];
    const lengths: Record<string, number> = { "/en/rules/r01/": 1, "/en/rules/r02/": 2, "/rules/r03/": 3 };
    const addresses = ["/risks/", "/en/risks/", "/roles/", "/rules/", ...Object.keys(lengths)];
    expect(layoutsOf(files, addresses, (path) => lengths[path] ?? 0).map(({ path }) => path)).toEqual([
      "/risks/",
      "/roles/",
      "/rules/",
      "/en/rules/r02/",
    ]);
  });

  test.for(sites)("no two pages of one part of the %s site have the same title", (site) => {
    const folder = inject(`${site}Folder`);
    const files = globSync("**/index.html", { cwd: folder });
    const titles = files.map((file) => {
      const text = readFileSync(join(folder, file), "utf8");
      const [, lang = "", title = ""] = /<html lang="(\w+)">.*?<title>([^<]+)</s.exec(text) ?? [];
      return `${lang} ${dirname(dirname(file))}: ${title}`;
    });
    expect(titles.length).toBeGreaterThan(30);
    expect(titles.filter((title, i) => titles.indexOf(title) !== i || title.endsWith(": "))).toEqual([]);
  });
});

describe("what is planted is found", () => {
  const planted = [
    { rule: "image-alt", html: '<img src="/favicon.svg">' },
    { rule: "target-size", html: '<ul><li><a href="#a">1</a><a href="#b">2</a><a href="#c">3</a></li></ul>' },
    { rule: "heading-order", html: "<h2>a</h2><h5>b</h5>" },
    { rule: "too wide", html: `<p class="nowrap">${"long ".repeat(300)}</p>` },
  ];
  test.for(planted)("$rule", async ({ rule, html }) => {
    const { page } = await visit("/", phone);
    await page.evaluate((text) => document.querySelector("h1")?.insertAdjacentHTML("afterend", text), html);
    expect((await wrongWith(page)).join("\n")).toContain(rule);
  });

  test("a text too pale in dark only", async () => {
    const { page } = await visit("/", phone);
    await page.evaluate(() => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync("@media (prefers-color-scheme: dark) { h1 { color: #333 } }");
      document.adoptedStyleSheets = [sheet];
    });
    expect((await wrongWith(page)).join("\n")).toMatch(/^dark: color-contrast at /m);
  });
});
