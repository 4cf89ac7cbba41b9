import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { gunzipSync } from "node:zlib";
import * as pagefind from "pagefind";
import { buildLexicon } from "../search/build-lexicon.ts";
import { compoundSplitter } from "../search/compounds.ts";
import type { SearchRecord } from "../search/records.ts";
import type { SearchSource } from "../search/search-entry.ts";
import { synonymFinder } from "../search/synonyms.ts";
import { textKey } from "../search/words-of.ts";
import { virtualPage, weightedWords } from "../search/virtual-page.ts";
import { browserBundle } from "./browser-bundle.ts";
import { swedishWords } from "./swedish-words.ts";
import { trimInterface } from "./trim-interface.ts";

export interface IndexFile {
  /** Below the search's folder: `lexicon.json`, `engine/pagefind.js`. */
  readonly path: string;
  readonly content: Uint8Array | string;
}

/** Below a site's root; the search asks for this path. */
export const searchFolder = "search-index";

/** The facade that Pagefind's interface loads as if it were Pagefind. */
const facade = "src/client/search-facade.ts";

/** Pagefind writes more interfaces, a highlighter, a worker, styles, and fragments with every hidden word; none is used. */
const unused = /^pagefind-(?:ui|modular-ui|highlight|worker)\.|\.css$|^fragment\/|^wasm\.(?!sv\.)/;
/** Served beside the facade, since the page asks for both. */
const interfaceFile = "pagefind-component-ui.js";

/**
 * The search of a portal as files: Pagefind's index of virtual pages, one for each document; the lexicon that queries are
 * read by; the records that hits are counted and narrowed by; and a card for each hit. The same documents give the same
 * bytes.
 *
 * @throws {Error} With Pagefind's own words when it fails.
 */
export async function searchIndex({ entries, synonyms }: SearchSource): Promise<IndexFile[]> {
  const split = compoundSplitter(swedishWords());
  const synonymsOf = synonymFinder(synonyms);
  const weighted = entries.map((entry) => weightedWords(entry, split, synonymsOf));
  // Pagefind works in a process of its own meanwhile.
  const [{ engine, ids }, facadeCode] = await Promise.all([
    pagefindIndex(entries.map(({ id }, i) => ({ url: id, content: virtualPage(weighted[i] ?? []) }))),
    browserBundle(facade),
  ]);
  const records = entries.map(({ id, record, kind, lang, codes, facets, resting }): SearchRecord => {
    const known = ids.get(id);
    if (known === undefined) throw new Error(`The search index has lost ${id}.`);
    return { id: known, record, kind, lang, codes: codes?.map(textKey), facets, resting };
  });
  return [
    ...engine.map(({ path, content }) =>
      path === interfaceFile
        ? { path, content: trimInterface(new TextDecoder().decode(content)) }
        : { path: `engine/${path}`, content },
    ),
    { path: "pagefind.js", content: facadeCode },
    { path: "lexicon.json", content: JSON.stringify(buildLexicon(weighted)) },
    { path: "records.json", content: JSON.stringify(records) },
    ...entries.map(({ card }, i) => ({
      path: `cards/${records[i]?.id}.json`,
      content: JSON.stringify(card),
    })),
  ];
}

/** Writes the files of a search below a site's root. */
export async function writeSearchIndex(folder: string, files: readonly IndexFile[]): Promise<void> {
  for (const { path, content } of files) {
    const target = join(folder, searchFolder, path);
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, content);
  }
}

interface Page {
  readonly url: string;
  readonly content: string;
}

/** Pagefind's index of pages, and its own name for each, by the page's address. */
async function pagefindIndex(
  pages: readonly Page[],
): Promise<{ engine: { path: string; content: Uint8Array }[]; ids: Map<string, string> }> {
  try {
    const { index, errors } = await pagefind.createIndex({ forceLanguage: "sv" });
    if (!index) throw failure(errors);
    for (const page of pages) {
      const { errors: refused } = await index.addHTMLFile(page);
      if (refused.length > 0) throw failure(refused);
    }
    const { files, errors: unwritten } = await index.getFiles();
    if (unwritten.length > 0) throw failure(unwritten);
    return {
      engine: files.filter(({ path }) => !unused.test(path)),
      ids: new Map(files.flatMap(fragmentName)),
    };
  } finally {
    await pagefind.close();
  }
}

/** A fragment's page and name. Its text begins with a signature of twelve letters. */
function fragmentName({ path, content }: { path: string; content: Uint8Array }): [string, string][] {
  const [, name] = /^fragment\/(.+)\.pf_fragment$/.exec(path) ?? [];
  if (name === undefined) return [];
  const { url } = JSON.parse(gunzipSync(content).subarray(12).toString()) as { url: string };
  return [[url, name]];
}

const failure = (errors: readonly string[]): Error =>
  new Error(`The search index failed: ${errors.join(" ")}`);
