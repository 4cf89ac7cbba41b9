import { createHash } from "node:crypto";
import { gunzipSync, gzipSync } from "node:zlib";
import { sortFilterValues } from "./sort-filter-values.ts";

export interface IndexFile {
  /** Below the index's folder: `filter/sv_24b3d54.pf_filter`. */
  readonly path: string;
  readonly content: Uint8Array;
}

/** What every decoded file of an index begins with. */
const signature = "pagefind_dcd";

/**
 * The same index in the same bytes each time. Pagefind (1.5) writes the values of a filter and the list
 * of languages in the order of a hash map, which changes from run to run, and names files by their
 * bytes; so the values are sorted and the names given anew, here and where they are written down.
 *
 * @see https://github.com/Pagefind/pagefind/issues/638
 */
export function stableIndex(files: readonly IndexFile[]): IndexFile[] {
  const named = new Map<string, string>();
  const rename = (path: string, content: Uint8Array): IndexFile => {
    const [, language = "", hash = ""] = /([^/.]+)_([0-9a-f]+)\.pf_\w+$/.exec(path) ?? [];
    const fresh = createHash("sha256").update(content).digest("hex").slice(0, hash.length);
    named.set(`${language}_${hash}`, `${language}_${fresh}`);
    return { path: path.replace(`${language}_${hash}`, `${language}_${fresh}`), content: gzipSync(content) };
  };
  // Names are replaced by names of the same length, so that lengths written before them stay true.
  const renamed = (text: string): string =>
    named.entries().reduce((so, [old, fresh]) => so.replaceAll(old, fresh), text);

  const of = (ending: string): readonly IndexFile[] => files.filter(({ path }) => path.endsWith(ending));
  const filters = of(".pf_filter").map(({ path, content }) =>
    rename(path, sortedFilter(gunzipSync(content))),
  );
  const metas = of(".pf_meta").map(({ path, content }) =>
    rename(path, Buffer.from(renamed(gunzipSync(content).toString("latin1")), "latin1")),
  );
  const entries = of("pagefind-entry.json").map(({ path, content }) => ({
    path,
    content: Buffer.from(sortedLanguages(renamed(Buffer.from(content).toString()))),
  }));
  const rest = files.filter(({ path }) => !/\.pf_filter$|\.pf_meta$|pagefind-entry\.json$/.test(path));
  return [...rest, ...filters, ...metas, ...entries];
}

function sortedFilter(decoded: Buffer): Buffer {
  const start = signature.length;
  return Buffer.concat([decoded.subarray(0, start), sortFilterValues(decoded.subarray(start))]);
}

function sortedLanguages(entry: string): string {
  const { languages, ...rest } = JSON.parse(entry) as { languages: Record<string, unknown> };
  const sorted = Object.entries(languages).sort(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify({ ...rest, languages: Object.fromEntries(sorted) });
}
