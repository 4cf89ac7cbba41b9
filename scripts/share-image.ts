#!/usr/bin/env node
// scripts/share-image.ts: draw the picture beside shared links anew from its SVG.
import { readFile } from "node:fs/promises";
import { launchBrowser } from "../src/build/browser.ts";
import { run } from "./lib/run.ts";

const drawing = "src/site/public/share-image.svg";
/** What Open Graph's readers show largest. */
const viewport = { width: 1200, height: 630 };

await run(async () => {
  const svg = Buffer.from(await readFile(drawing)).toString("base64");
  const browser = await launchBrowser();
  const page = await browser.newPage({ viewport });
  await page.setContent(
    `<style>body { margin: 0 } img { display: block }</style><img src="data:image/svg+xml;base64,${svg}">`,
  );
  await page.screenshot({ path: drawing.replace(/\.svg$/, ".png") });
  await browser.close();
  return 0;
});
