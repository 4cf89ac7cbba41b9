import { existsSync } from "node:fs";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { onTestFinished } from "vitest";
import { makeManifest, manifestPath, writeManifest } from "../../src/build/manifest.ts";
import type { Site } from "../../src/build/sites.ts";

/** Memory where the system has it as a folder: a publisher waits for the disk thousands of times, and so would the tests. */
const memory = "/dev/shm";

/** A folder of its own for one test, removed after it. */
export async function ownFolder(): Promise<string> {
  const place = existsSync(memory) ? memory : tmpdir();
  const folder = await mkdtemp(join(place, "kvitto-publish-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

/** The pages of a made site; each names the style and the script of its edition. */
export const pages = Array.from({ length: 10 }, (_, index) =>
  index ? `rules/r${index}/index.html` : "index.html",
);

/** The files of a made site whose name changes with their content. */
export const assetsOf = (edition: string): string[] => [
  `_astro/style.${edition}.css`,
  `_astro/script.${edition}.js`,
  `search-index/engine/index/sv_${edition}.pf_index`,
];

/** The files of a small site. Another edition has the same addresses with other bytes, and assets of other names. */
export function madeFiles(edition: string): Record<string, string | Uint8Array> {
  const [style = "", script = "", index = ""] = assetsOf(edition);
  const page = (path: string) =>
    `<!doctype html><link rel="stylesheet" href="/${style}"><script src="/${script}"></script>` +
    `<h1>${path}</h1><p>Edition ${edition}.</p>${"<p>Vi svarar inom en timme.</p>".repeat(20)}`;
  return {
    ...Object.fromEntries(pages.map((path) => [path, page(path)])),
    ...Object.fromEntries(
      pages.map((path) => [path.replace("index.html", "data.json"), `{"of":"${edition}"}`]),
    ),
    [style]: `p { color: red } /* ${edition} */`.repeat(20),
    [script]: `console.log("${edition}");`.repeat(20),
    [index]: Buffer.from(`packed already ${edition}`),
    "icons/icon.png": Buffer.from([0x89, 0x50, 0x4e, 0x47, edition.length]),
  };
}

/**
 * Builds a site by hand, with its manifest.
 *
 * @param from Stands for `dist`.
 */
export async function madeSite(
  from: string,
  files: Record<string, string | Uint8Array>,
  site: Site = "public",
): Promise<void> {
  const folder = join(from, site);
  await rm(folder, { recursive: true, force: true });
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  }
  const about = { site, as_of: "2026-11-22", gates: ["content-check", "output-list"] };
  await writeManifest(manifestPath(folder), await makeManifest(folder, about));
}
