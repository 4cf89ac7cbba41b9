import { existsSync } from "node:fs";
import { chromium, type Browser } from "playwright-core";

/** Where systems put a Chromium. */
const usual = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/snap/bin/chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
];

/** Quiet, and without the sandbox where we are root: Chromium refuses it there. */
const flags = [
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
];

/** The browser to test with: `KVITTO_BROWSER`, the one that Playwright installed, or the system's. */
function findBrowser(): string | undefined {
  const candidates = [process.env["KVITTO_BROWSER"] ?? "", chromium.executablePath(), ...usual];
  return candidates.find((path) => path !== "" && existsSync(path));
}

/**
 * @param more Further flags.
 * @throws {Error} With what to install when there is no browser.
 */
export async function launchBrowser(more: readonly string[] = []): Promise<Browser> {
  const executablePath = findBrowser();
  if (executablePath === undefined) {
    throw new Error("No Chromium was found. Install Chromium or Chrome, or set KVITTO_BROWSER to its path.");
  }
  return chromium.launch({ executablePath, args: [...flags, ...more] });
}
