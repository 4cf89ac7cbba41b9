import type { SourceFile } from "../../../src/catalogue/source-file.ts";

/** Tries that are worth the wait. */
const mostTries = 200;

/**
 * The file with as much taken away as can be while it still does what it does: halves, then quarters, and so on.
 *
 * @param still Whether a file does it.
 */
export async function minimise(
  file: SourceFile,
  still: (smaller: SourceFile) => Promise<boolean>,
): Promise<SourceFile> {
  let smallest = file;
  let tries = 0;
  for (let size = Math.ceil(file.bytes.length / 2); size >= 1; size = size === 1 ? 0 : Math.ceil(size / 2)) {
    for (let start = 0; start < smallest.bytes.length;) {
      if (++tries > mostTries) return smallest;
      const bytes = Buffer.concat([smallest.bytes.subarray(0, start), smallest.bytes.subarray(start + size)]);
      const smaller = { ...smallest, bytes, size: bytes.length };
      if (await still(smaller)) smallest = smaller;
      else start += size;
    }
  }
  return smallest;
}
