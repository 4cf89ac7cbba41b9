#!/usr/bin/env node
// scripts/icons.ts: draw the icons of the installed portal anew from public/favicon.svg.
import { mkdir, readFile } from "node:fs/promises";
import { launchBrowser } from "../src/build/browser.ts";
import { run } from "./lib/run.ts";

const folder = "src/sites/internal/icons";
/** A phone may cut a maskable icon to a circle of four fifths, so its drawing is smaller and its ground has no corners. */
const icons = [
  { name: "icon-192", size: 192, drawing: 0.8, corner: 0.2 },
  { name: "icon-512", size: 512, drawing: 0.8, corner: 0.2 },
  { name: "maskable-512", size: 512, drawing: 0.62, corner: 0 },
];

await run(async () => {
  await mkdir(folder, { recursive: true });
  const svg = Buffer.from(await readFile("public/favicon.svg")).toString("base64");
  const browser = await launchBrowser();
  for (const { name, size, drawing, corner } of icons) {
    const page = await browser.newPage({ viewport: { width: size, height: size } });
    // Ink below, as wide as the screen: the drawing itself is paper.
    await page.setContent(`<style>
      body { margin: 0 }
      div { display: grid; place-items: center; height: 100vh; background: #172028; border-radius: ${corner * size}px }
      img { width: ${drawing * size}px }
    </style><div><img src="data:image/svg+xml;base64,${svg}"></div>`);
    await page.screenshot({ path: `${folder}/${name}.png`, omitBackground: true });
    await page.close();
  }
  await browser.close();
  return 0;
});
