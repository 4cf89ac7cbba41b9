#!/usr/bin/env node
// scripts/pictures.ts: draw the pictures of README.md and docs/tour.md anew from dist/. Build first.
import { mkdir } from "node:fs/promises";
import { launchBrowser } from "../src/build/browser.ts";
import { serve } from "../src/build/serve.ts";
import { takePictures } from "../src/build/take-pictures.ts";
import { picturedPages } from "./lib/pictured-pages.ts";
import { run } from "./lib/run.ts";

const folder = "docs/pictures";
await run(async () => {
  await mkdir(folder, { recursive: true });
  const internal = await serve("dist/internal", { port: 0 });
  const visible = await serve("dist/public", { port: 0, site: "public" });
  const browser = await launchBrowser();
  for (const picture of picturedPages(internal.address, visible.address))
    await takePictures(browser, folder, picture);
  await browser.close();
  await Promise.all([internal.close(), visible.close()]);
  return 0;
});
