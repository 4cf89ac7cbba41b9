import { readdirSync, readFileSync, statSync } from "node:fs";
import { extname, join } from "node:path";
import { gzipSync } from "node:zlib";

/** What a built site holds. */
export interface Weight {
  readonly pages: number;
  readonly files: number;
  /** Of all files, in megabytes. */
  readonly megabytes: number;
  /** Of the search's index, in megabytes. */
  readonly searchMegabytes: number;
}

const files = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));

export function weigh(folder: string): Weight {
  const sized = files(folder).map((path) => ({ path, bytes: statSync(path).size }));
  const sum = (some: typeof sized) => some.reduce((total, { bytes }) => total + bytes, 0) / 1e6;
  return {
    pages: sized.filter(({ path }) => path.endsWith(".html")).length,
    files: sized.length,
    megabytes: sum(sized),
    searchMegabytes: sum(
      sized.filter(({ path }) => path.includes("search-index") || path.includes("pagefind")),
    ),
  };
}

const compressible = new Set([".html", ".json", ".css", ".js", ".xml", ".ics", ".svg", ".yml", ".csv"]);

/** What a server does with a site's texts: each compressed as it is sent. */
export function compress(folder: string): { readonly seconds: number; readonly megabytes: number } {
  const start = performance.now();
  let bytes = 0;
  for (const path of files(folder)) {
    if (compressible.has(extname(path))) bytes += gzipSync(readFileSync(path)).length;
  }
  return { seconds: (performance.now() - start) / 1000, megabytes: bytes / 1e6 };
}
