import { AxeBuilder } from "@axe-core/playwright";
import { describe, expect, test } from "vitest";
import { withBrowser } from "./visit.ts";

const visit = withBrowser();

/** One page per layout and state. */
const pages = [
  ["internal", "/"],
  ["internal", "/en/"],
  ["internal", "/templates/"],
  ["internal", "/templates/radera-uppgifter/"],
  ["internal", "/en/templates/ai-i-svar/"],
  ["internal", "/templates/ai-bild/"],
  ["internal", "/rules/"],
  ["internal", "/en/rules/r05/"],
  ["internal", "/policies/ai-policy/"],
  ["internal", "/kpis/"],
  ["internal", "/kpis/nettosentiment/"],
  ["internal", "/en/kpis/svar-med-mall/"],
  ["internal", "/decisions/"],
  ["internal", "/decisions/pausa-skalning/"],
  ["internal", "/reports/"],
  ["internal", "/reports/2026-w46/"],
  ["internal", "/en/reports/2026-w43/"],
  ["internal", "/declaration/"],
  ["internal", "/crisis/"],
  ["internal", "/en/crisis/"],
  ["internal", "/faq/"],
  ["internal", "/faq/har-ni-lackt/"],
  ["internal", "/claims/"],
  ["internal", "/claims/klippbordet-tranas-inte/"],
  ["internal", "/risks/"],
  ["internal", "/tools/"],
  ["internal", "/roles/"],
  ["internal", "/diagnostics/"],
  ["internal", "/help/"],
  ["internal", "/help/kv303/"],
  ["internal", "/source/internal/kpis/ctr.csv/"],
  ["internal", "/finns-inte/"],
  ["public", "/"],
  ["public", "/en/"],
  ["public", "/how-we-work/"],
  ["public", "/how-we-work/sa-hanterar-vi-data/"],
  ["public", "/declaration/"],
  ["public", "/changes/"],
  ["public", "/contact/"],
  ["public", "/search/"],
  ["public", "/en/search/?q=delete+my+data"],
] as const;

describe.for(["light", "dark"] as const)("in %s", (colorScheme) => {
  test.for(pages)(
    "%s %s has no violation, overflows nowhere and leaves the console quiet",
    async ([site, path]) => {
      const { page, complaints } = await visit(path, {
        site,
        colorScheme,
        viewport: { width: 390, height: 844 },
      });
      const found: string[] = [];
      for (const width of [390, 1280]) {
        await page.setViewportSize({ width, height: 844 });
        const { violations } = await new AxeBuilder({ page }).analyze();
        found.push(
          ...violations.map(
            ({ id, nodes }) => `${width}: ${id} at ${nodes.map(({ target }) => target.join(" ")).join(", ")}`,
          ),
        );
      }
      for (const width of [320, 768, 1920]) {
        await page.setViewportSize({ width, height: 844 });
        const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        if (over > 0) found.push(`${width}: ${over} px too wide`);
      }
      expect(found).toEqual([]);
      // The page that is not there is itself reported by the browser.
      expect(complaints.filter((text) => !/status of 404/.test(text))).toEqual([]);
    },
  );
});

test("a planted violation is found", async () => {
  const { page } = await visit("/");
  await page.evaluate(() =>
    document.querySelector("h1")?.insertAdjacentHTML("afterend", '<img src="/favicon.svg">'),
  );
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id }) => id)).toContain("image-alt");
});
