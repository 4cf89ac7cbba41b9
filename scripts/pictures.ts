#!/usr/bin/env node
// scripts/pictures.ts: draw the README's pictures anew from dist/. Build first.
import { mkdir } from "node:fs/promises";
import { launchBrowser } from "../src/build/browser.ts";
import { serve } from "../src/build/serve.ts";
import { run } from "./lib/run.ts";

const folder = "docs/pictures";
const pages = [
  { name: "start", site: "internal", path: "/" },
  { name: "template", site: "internal", path: "/templates/ai-i-svar/" },
  { name: "search", site: "internal", path: "/search/?q=kan+ni+raddera+mina+upgifter" },
  { name: "crisis", site: "internal", path: "/crisis/" },
  { name: "kpi", site: "internal", path: "/kpis/nettosentiment/" },
  { name: "declaration", site: "internal", path: "/declaration/" },
  { name: "public", site: "public", path: "/" },
] as const;

await run(async () => {
  await mkdir(folder, { recursive: true });
  const sites = {
    internal: await serve("dist/internal", { port: 0 }),
    public: await serve("dist/public", { port: 0 }),
  };
  const browser = await launchBrowser();
  for (const { name, site, path } of pages) {
    for (const width of [390, 1280]) {
      for (const colorScheme of ["light", "dark"] as const) {
        const context = await browser.newContext({
          viewport: { width, height: 900 },
          colorScheme,
          serviceWorkers: "block",
        });
        const page = await context.newPage();
        await page.goto(new URL(path, sites[site].address).href, { waitUntil: "networkidle" });
        await page.screenshot({ path: `${folder}/${name}-${width}-${colorScheme}.png`, fullPage: true });
        await context.close();
      }
    }
  }
  await browser.close();
  await Promise.all([sites.internal.close(), sites.public.close()]);
  return 0;
});
