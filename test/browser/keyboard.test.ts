import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { withBrowser } from "./visit.ts";

const visit = withBrowser();
const copying = { permissions: ["clipboard-read", "clipboard-write"] };
const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

/** Where the focus is, as somebody sees and hears it. */
interface Stop {
  readonly name: string;
  /** Whether an outline shows where it is: on the part itself, or on what is drawn in its place. */
  readonly isMarked: boolean;
  /** Whether some of it is in the window and not below a bar that stays in place. */
  readonly isInSight: boolean;
  /** Its place among all the parts of the page, for the order. */
  readonly place: number;
}

/** Undefined when the focus is on the page itself. */
function stop(page: Page): Promise<Stop | undefined> {
  return page.evaluate(() => {
    const at = document.activeElement;
    if (!(at instanceof HTMLElement) || at === document.body) return undefined;
    // A radio button is drawn as the words that stand in its label.
    const drawn = at.matches("[type=radio]") ? (at.closest("label") ?? at) : at;
    const isOutlined = (part: Element) => {
      const { opacity, outlineStyle, outlineWidth } = getComputedStyle(part);
      return opacity !== "0" && outlineStyle !== "none" && parseFloat(outlineWidth) >= 2;
    };
    const isSeenAt = (x: number, y: number) => {
      const top = document.elementFromPoint(x, y);
      return top !== null && drawn.contains(top);
    };
    const { left, top, width, height } = drawn.getClientRects()[0] ?? drawn.getBoundingClientRect();
    const middle = [left + width / 2, top + height / 2] as const;
    return {
      name: (at.getAttribute("aria-label") ?? at.closest("label")?.textContent ?? at.textContent).trim(),
      isMarked: [at, ...drawn.children].some(isOutlined),
      isInSight: isSeenAt(...middle),
      place: Array.from(document.querySelectorAll("*")).indexOf(at),
    };
  });
}

/**
 * Presses Tab until the focus is on what is looked for, and asserts of each stop on the way that it is marked and in sight,
 * and that they come in the order of the page.
 */
async function tabTo(page: Page, selector: string, most = 60): Promise<void> {
  let before = -1;
  for (let i = 0; i < most; i++) {
    await page.keyboard.press("Tab");
    const here = await stop(page);
    expect(here, `the focus left the page before it came to ${selector}`).toBeDefined();
    if (!here) return;
    expect(here).toMatchObject({ isMarked: true, isInSight: true });
    expect(here.place, `${here.name} comes too late`).toBeGreaterThan(before);
    before = here.place;
    if (await page.evaluate((looked) => document.activeElement?.matches(looked), selector)) return;
  }
  throw new Error(`No ${selector} within ${most} presses of Tab.`);
}

const isAt = (page: Page, selector: string) =>
  page.evaluate((looked) => document.activeElement?.matches(looked) === true, selector);

async function follow(page: Page, address: RegExp): Promise<void> {
  await page.keyboard.press("Enter");
  await page.waitForURL(address);
  await page.waitForLoadState("networkidle");
}

describe("by keyboard alone", () => {
  test("a reply is found from a customer’s words, filled in and copied", async () => {
    const { page, complaints } = await visit("/", copying);
    await tabTo(page, "[data-open-search]");
    await page.keyboard.press("Enter");
    await page.locator("dialog[open] input[type=search]").waitFor();
    await page.keyboard.type("kan ni ta bort mina uppgifter");
    await page.locator(".search-hit form.reply").first().waitFor();

    // What the search found is said aloud, since nothing else tells of it.
    await page.locator('dialog [role="status"]', { hasText: /\d träff/ }).waitFor({ state: "attached" });
    await tabTo(page, '.search-hit a[href="/templates/radera-uppgifter/"]');
    await tabTo(page, "input[name=kind]");
    await page.keyboard.press("ArrowRight");
    expect(await isAt(page, "input[name=kind][value=dm]:checked")).toBe(true);

    // Copied with a gap, it copies nothing and goes to the gap.
    await page.evaluate(() => navigator.clipboard.writeText("before"));
    await tabTo(page, "[data-part=copy]");
    await page.keyboard.press("Enter");
    expect(await isAt(page, "input[data-field][aria-invalid=true]")).toBe(true);
    expect(await clipboard(page)).toBe("before");
    await page.keyboard.type("EX-2041");
    await tabTo(page, "input[data-field]");
    await page.keyboard.type("4 december");
    await tabTo(page, "[data-part=copy]");
    await page.keyboard.press("Enter");
    const box = page.locator(".search-hit form.reply").first();
    await box.locator("[role=status]", { hasText: "Ligger i urklipp." }).waitFor();
    expect(await clipboard(page)).toBe(
      await box.locator(".variant:visible .reply-text").evaluate((text) => text.textContent),
    );
    expect(await clipboard(page)).toContain("EX-2041");

    await page.keyboard.press("Escape");
    await expect.poll(() => isAt(page, "[data-open-search]")).toBe(true);
    expect(complaints).toEqual([]);
  });

  test("the AI declaration is found, read from its beginning, copied and printed", async () => {
    const { page } = await visit("/faq/", copying);
    await page.addInitScript(() => {
      window.print = () => document.documentElement.toggleAttribute("data-printed", true);
    });
    await tabTo(page, '.foot a[href="/declaration/"]', 200);
    await follow(page, /\/declaration\/$/);

    await tabTo(page, ".skip");
    await page.keyboard.press("Enter");
    await tabTo(page, "#content a");
    await page.keyboard.press("Control+a");
    await page.keyboard.press("Control+c");
    const sheet = await page.locator("main h1").innerText();
    expect(await clipboard(page)).toContain(sheet);
    await tabTo(page, "[data-print]");
    await page.keyboard.press("Enter");
    expect(await page.locator("html[data-printed]").count()).toBe(1);
  });

  test("who leads goes from the start page to what needs them, and from a KPI to the row it comes from", async () => {
    const { page } = await visit("/");
    await tabTo(page, '.works a[href="/start/lead/"]');
    await follow(page, /\/start\/lead\/$/);
    await tabTo(page, 'main a[href^="/decisions/"]');
    await follow(page, /\/decisions\/pausa-skalning\/$/);
    await tabTo(page, 'main a[href^="/kpis/"]', 80);
    await follow(page, /\/kpis\/[^/]+\/$/);
    await tabTo(page, '.slip a[href*=".csv/#L"], .lines a[href*=".csv/#L"]', 80);
    await follow(page, /\.csv\/#L\d+$/);
    const row = page.locator(new URL(page.url()).hash);
    expect(await row.innerText()).toMatch(/20\d\d-/);
    expect(await row.evaluate((line) => line.getBoundingClientRect().top < innerHeight)).toBe(true);
  });

  test.for([
    { site: "internal", path: "/templates/radera-uppgifter/" },
    { site: "internal", path: "/en/kpis/ctr/" },
    { site: "public", path: "/" },
    { site: "public", path: "/en/search/" },
  ] as const)(
    "every part of $site $path is passed in order and left, on a small window too",
    async ({ site, path }) => {
      // 1280 by 1024 at 400 %.
      const { page } = await visit(path, { site, viewport: { width: 320, height: 256 } });
      const seen: number[] = [];
      for (let i = 0; i < 200; i++) {
        await page.keyboard.press("Tab");
        const here = await stop(page);
        if (!here || here.place <= (seen.at(-1) ?? -1)) break;
        expect(here).toMatchObject({ isMarked: true, isInSight: true });
        seen.push(here.place);
      }
      const last = page.locator(".foot :is(a, button):visible").last();
      expect(seen.at(-1)).toBe(
        await last.evaluate((part) => Array.from(document.querySelectorAll("*")).indexOf(part)),
      );
    },
  );
});

test("a part without a mark, and one below a bar, are found", async () => {
  const { page } = await visit("/templates/ai-i-svar/");
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      "*, * + span { outline: none !important } .bar { position: fixed; inset: 0; z-index: 9 }",
    );
    document.adoptedStyleSheets = [sheet];
    document.body.insertAdjacentHTML("beforeend", '<div class="bar"></div>');
  });
  await page.keyboard.press("Tab");
  expect(await stop(page)).toMatchObject({ isMarked: false, isInSight: false });
  await page.locator("input[name=kind]:checked").focus();
  expect(await stop(page)).toMatchObject({ isMarked: false, isInSight: false });
});
