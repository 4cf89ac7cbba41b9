import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";

/** What axe judges by: all of WCAG 2.2 to level AA, target size among it, and what is good practice besides. */
const standards = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** The rules that can answer otherwise in dark than in light. */
const colourRules = ["color-contrast", "link-in-text-block"];

/** What axe has against a page as it stands: `target-size at li:nth-child(2) > a`. */
export async function violationsOn(page: Page, { judged }: { judged?: "colours" } = {}): Promise<string[]> {
  // Half a megabyte of it: read once by a page that is judged several times.
  const isThere = await page.evaluate(() => "axe" in globalThis);
  // Our pages have no frames, for which axe would open another page each time.
  const axe = new AxeBuilder({ page, ...(isThere && { axeSource: ";" }) }).setLegacyMode();
  // As many rules are asked of as many places; only those that are wrong are described.
  axe.options({ resultTypes: ["violations"] });
  const { violations } = await (
    judged === "colours" ? axe.withRules(colourRules) : axe.withTags(standards)
  ).analyze();
  return violations.map(
    ({ id, nodes }) => `${id} at ${nodes.map(({ target }) => target.join(" ")).join(", ")}`,
  );
}
