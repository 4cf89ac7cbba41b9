#!/usr/bin/env node
// scripts/pictures.ts: draw the README's pictures anew from dist/. Build first.
import { mkdir } from "node:fs/promises";
import { launchBrowser } from "../src/build/browser.ts";
import { serve } from "../src/build/serve.ts";
import { takePictures } from "../src/build/take-pictures.ts";
import { run } from "./lib/run.ts";

const folder = "docs/pictures";
const search = "/search/?q=kan+ni+raddera+mina+upgifter";

await run(async () => {
  await mkdir(folder, { recursive: true });
  const internal = await serve("dist/internal", { port: 0 });
  const visible = await serve("dist/public", { port: 0, site: "public" });
  const browser = await launchBrowser();
  const at = (path: string, { address } = internal) => new URL(path, address).href;
  const pictures = [
    { name: "start", address: at("/") },
    { name: "template", address: at("/templates/ai-i-svar/") },
    { name: "search", address: at(search), firstScreen: true },
    { name: "crisis", address: at("/crisis/"), firstScreen: true },
    { name: "kpi", address: at("/kpis/nettosentiment/") },
    { name: "declaration", address: at("/declaration/") },
    { name: "public", address: at("/", visible) },
  ];
  for (const picture of pictures) await takePictures(browser, folder, picture);
  await browser.close();
  await Promise.all([internal.close(), visible.close()]);
  return 0;
});
