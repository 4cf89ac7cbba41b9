import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import * as pagefind from "pagefind";
import { stableIndex } from "./stable-index.ts";

/** Below a site's root; the search box asks for this path. */
export const searchFolder = "pagefind";

/** Pagefind writes three more interfaces and a highlighter that nothing here loads. */
const unused = /^pagefind-(?:ui|modular-ui|highlight)\./;

/**
 * Writes the search index of a built site into its `pagefind` folder: one index for each
 * `<html lang>`, with that language's stemming. A page opts out with `data-pagefind-ignore`.
 *
 * @param folder The site's root. Without pages there is nothing to write.
 * @throws {Error} With Pagefind's own words when it fails.
 */
export async function writeSearchIndex(folder: string): Promise<void> {
  try {
    const { index, errors } = await pagefind.createIndex();
    if (!index) throw failure(errors);
    const indexed = await index.addDirectory({ path: folder });
    if (indexed.errors.length > 0) throw failure(indexed.errors);
    if (indexed.page_count === 0) return;

    const { files, errors: unwritten } = await index.getFiles();
    if (unwritten.length > 0) throw failure(unwritten);
    for (const { path, content } of stableIndex(files.filter((file) => !unused.test(file.path)))) {
      const target = join(folder, searchFolder, path);
      await mkdir(dirname(target), { recursive: true });
      await writeFile(target, content);
    }
  } finally {
    await pagefind.close();
  }
}

const failure = (errors: readonly string[]): Error =>
  new Error(`The search index failed: ${errors.join(" ")}`);
