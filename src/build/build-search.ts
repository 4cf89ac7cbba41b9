import { readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import type { SearchSource } from "../search/search-entry.ts";
import { searchFolder, searchIndex, writeSearchIndex } from "./search-index.ts";

/** The file that the pages leave for the index; nothing of it is published. */
const sourceFile = "source.json";

/**
 * Makes a built site's search from what its pages say is to be found.
 *
 * @param folder The site's root.
 */
export async function buildSearch(folder: string): Promise<void> {
  const path = join(folder, searchFolder, sourceFile);
  const source = JSON.parse(await readFile(path, "utf8")) as SearchSource;
  await writeSearchIndex(folder, await searchIndex(source));
  await rm(path);
}
