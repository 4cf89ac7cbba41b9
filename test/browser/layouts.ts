import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Site } from "../../src/build/sites.ts";
import { pagesOf } from "./crawl.ts";

/** One page to look at for all that one page file draws alike. */
export interface Layout {
  /** The page file, below the site's `pages/`: `[...lang]/rules/[id].astro`. */
  readonly file: string;
  /** The address with the most to draw: `/en/rules/r05/`. */
  readonly path: string;
}

/** Page files of a site, below its `pages/`. */
export function pageFilesOf(site: Site): string[] {
  return globSync("**/*.astro", { cwd: `src/sites/${site}/pages` })
    .map((file) => file.replaceAll("\\", "/"))
    .sort();
}

/**
 * Groups the addresses of a built site by the page file that draws them, and takes of each group the longest page. Lists are
 * taken in Swedish and pages of one record in English where there are both. Each register is a group of its own, though they
 * share one page file.
 *
 * @param size Length of a page's HTML, by address.
 */
export function layoutsOf(
  files: readonly string[],
  addresses: readonly string[],
  size: (address: string) => number,
): Layout[] {
  const routes = files.map(routeOf).sort((one, other) => (one.order < other.order ? -1 : 1));
  const groups = new Map<string, { file: string; path: string; rank: number }>();
  for (const path of addresses) {
    const route = routes.find(({ pattern }) => pattern.test(path));
    if (!route) throw new Error(`No page file draws ${path}.`);
    const { file, pattern, isOfOne } = route;
    const key = `${file} ${pattern.exec(path)?.groups?.["register"] ?? ""}`;
    const isInTurn = path.startsWith("/en/") === isOfOne;
    const rank = size(path) + (isInTurn ? 1e9 : 0);
    if (rank > (groups.get(key)?.rank ?? -1)) groups.set(key, { file, path, rank });
  }
  return Array.from(groups.values(), ({ file, path }) => ({ file, path }));
}

/** The same of a site that lies built in a folder. */
export function layoutsIn(site: Site, folder: string): Layout[] {
  const sizeOf = (address: string) =>
    readFileSync(join(folder, address.endsWith("/") ? `${address}index.html` : address)).length;
  return layoutsOf(pageFilesOf(site), pagesOf(folder), sizeOf);
}

/** Page files that none of the layouts is drawn by. */
export function filesWithout(layouts: readonly Layout[], files: readonly string[]): string[] {
  const drawn = new Set(layouts.map(({ file }) => file));
  return files.filter((file) => !drawn.has(file));
}

/** A page file as Astro matches it: part for part, one that is written out before one that stands for any. */
function routeOf(file: string) {
  const parts = file.replace(/\.astro$/, "").split("/");
  const last = parts.at(-1);
  const path = parts
    .filter((part) => part !== "index" && part !== "[...lang]")
    .map((part) => part.replace(/^\[\.{3}.*\]$/, ".+").replace(/^\[(.*)\]$/, "(?<$1>[^/]+)"));
  // Astro writes the one as `404.html` and the other as `en/404/index.html`.
  const end = last === "404" ? "(?:\\.html|/)" : path.length > 0 ? "/" : "";
  const inEach = parts.includes("[...lang]") ? "(?:en/)?" : "";
  const pattern = new RegExp(`^/${inEach}${path.join("/")}${end}$`);
  const order = parts
    .map((part) => (part.startsWith("[...") ? "3" : part.startsWith("[") ? "2" : "1"))
    .join("");
  return { file, pattern, order, isOfOne: last?.startsWith("[") === true };
}
