import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { launchBrowser } from "../../src/build/browser.ts";
import { startDev } from "../../src/build/start-dev.ts";
import { benchRepository } from "./bench-repository.ts";
import { benchmarkPortal } from "./benchmark-portal.ts";

/** The reply that is edited, beside those of the portal. */
const id = "being-written";

/** Edits the English title of a reply, which changes neither what was approved nor what was translated. */
export async function measureSaves(
  records: number,
  saves: number,
): Promise<{ firstMs: number; times: number[] }> {
  const portal = benchmarkPortal(records, 0);
  const repository = benchRepository(portal);
  const content = join(repository, "content");
  const text = draft(readFileSync(join(content, anyReply(portal.before)), "utf8"));
  const file = join(content, `internal/templates/${id}.yaml`);
  writeFileSync(file, text);
  const start = performance.now();
  const server = await startDev({
    site: "internal",
    content,
    today: "2026-11-22",
  });
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage();
    await page.goto(new URL(`/en/templates/${id}/`, server.address).href, { timeout: 120_000 });
    const firstMs = performance.now() - start;
    const times: number[] = [];
    for (let save = 0; save < saves; save++) {
      // The page listens, and the server rests, as between two saves of a person.
      await page.waitForTimeout(1000);
      const saved = performance.now();
      writeFileSync(file, text.replace(/^( {2}en: ).*/m, `$1Save number ${save}`));
      await page.locator("h1", { hasText: `Save number ${save}` }).waitFor({ timeout: 60_000 });
      times.push(performance.now() - saved);
    }
    return { firstMs, times };
  } finally {
    await browser.close();
    await server.stop();
    rmSync(repository, { recursive: true });
  }
}

/** A copy that may change without anybody's approval: a draft with a code of its own. */
function draft(text: string): string {
  return text
    .replace(/^short_code: .*$/m, `short_code: ${id}`)
    .replace("status: approved", "status: draft")
    .replace(/^approvals:\n(?: {2}.*\n)+/m, "approvals: []\n");
}

/** A reply of the portal's, to be copied. */
function anyReply(files: ReadonlyMap<string, string>): string {
  const found = Array.from(files.keys()).find((path) => path.startsWith("internal/templates/"));
  if (found === undefined) throw new Error("The made-up portal has no reply.");
  return found;
}
