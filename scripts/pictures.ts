#!/usr/bin/env node
// scripts/pictures.ts: draw the pictures of README.md and docs/tour.md anew from dist/. Build first.
import { mkdir } from "node:fs/promises";
import { launchBrowser } from "../src/build/browser.ts";
import { serve } from "../src/build/serve.ts";
import { takePictures } from "../src/build/take-pictures.ts";
import { run } from "./lib/run.ts";

const folder = "docs/pictures";
const search = { sv: "/search/?q=kan+ni+raddera+mina+upgifter", en: "/search/?q=can+you+delete+my+data" };

await run(async () => {
  await mkdir(folder, { recursive: true });
  const internal = await serve("dist/internal", { port: 0 });
  const visible = await serve("dist/public", { port: 0, site: "public" });
  const browser = await launchBrowser();
  const page = (name: string, path: string | typeof search, { address } = internal) => ({
    name,
    address: (language: "sv" | "en") => {
      const own = typeof path === "string" ? path : path[language];
      return new URL(language === "en" ? `/en${own}` : own, address).href;
    },
  });
  const pictures = [
    page("start", "/"),
    page("lead", "/start/lead/"),
    page("search", search),
    page("template", "/templates/ai-i-svar/"),
    page("may-i", "/may-i/?activity=support&data=confidential&ai=drafts"),
    page("crisis", "/crisis/"),
    page("kpi", "/kpis/nettosentiment/"),
    page("decision", "/decisions/"),
    page("risks", "/risks/"),
    page("registers", "/registers/"),
    page("declaration", "/declaration/"),
    page("public", "/", visible),
  ];
  for (const picture of pictures) await takePictures(browser, folder, picture);
  await browser.close();
  await Promise.all([internal.close(), visible.close()]);
  return 0;
});
