import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";

/** A text file shown whole weighs what it weighs, and is no part of the page's own. */
const shownFile = /<pre class="source[^]*<\/pre>/;

/** Compressed size in bytes of the file at a path of a built site, as a host sends it; pictures are as they are. */
export function weighFile(folder: string, path: string): number {
  const content = readFileSync(join(folder, path.replace(/\/$/, "/index.html")));
  if (/\.(?:png|woff2)$/.test(path)) return content.length;
  return gzipSync(path.includes("/source/") ? content.toString().replace(shownFile, "") : content).length;
}
