#!/usr/bin/env node
// scripts/icons.ts: draw the icons of tabs and phones anew from public/favicon.svg, and take the interface's from Lucide.
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { launchBrowser } from "../src/build/browser.ts";
import { interfaceIconsFile, interfaceIconsText, lucideFile, type IconNodes } from "./lib/interface-icons.ts";
import { run } from "./lib/run.ts";

const installed = "src/sites/internal/icons";
/**
 * A phone may cut a maskable icon to a circle of four fifths, so its drawing is smaller and its ground has no corners. Apple's cuts
 * its own, and asks for them by name, without a link in any page.
 */
const icons = [
  { file: `${installed}/icon-192.png`, size: 192, drawing: 0.62, corner: 0.2 },
  { file: `${installed}/icon-512.png`, size: 512, drawing: 0.62, corner: 0.2 },
  { file: `${installed}/maskable-512.png`, size: 512, drawing: 0.5, corner: 0 },
  { file: "public/apple-touch-icon.png", size: 180, drawing: 0.58, corner: 0 },
];

await run(async () => {
  const nodes = JSON.parse(await readFile(lucideFile, "utf8")) as IconNodes;
  await writeFile(interfaceIconsFile, await interfaceIconsText(nodes));

  await mkdir(installed, { recursive: true });
  const svg = Buffer.from(await readFile("public/favicon.svg")).toString("base64");
  const browser = await launchBrowser();
  for (const { file, size, drawing, corner } of icons) {
    // The mark as it is on dark tabs, on ink: legible on any screen.
    const page = await browser.newPage({ viewport: { width: size, height: size }, colorScheme: "dark" });
    await page.setContent(`<style>
      body { margin: 0 }
      div { display: grid; place-items: center; height: 100vh; background: #172028; border-radius: ${corner * size}px }
      img { width: ${drawing * size}px }
    </style><div><img src="data:image/svg+xml;base64,${svg}"></div>`);
    await page.screenshot({ path: file, omitBackground: true });
    await page.close();
  }
  await browser.close();
  return 0;
});
