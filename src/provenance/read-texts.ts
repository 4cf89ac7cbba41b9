import { readBlobs } from "../git/blobs.ts";
import type { Repository } from "../git/repository.ts";

/**
 * The texts of blobs, through one git process.
 *
 * @returns By blob. What is no UTF-8 is read as far as it goes; what the repository does not have is left out.
 */
export async function readTexts(
  repository: Repository,
  blobs: Iterable<string>,
): Promise<ReadonlyMap<string, string>> {
  const decoder = new TextDecoder();
  const found = await readBlobs(repository, blobs);
  return new Map(Array.from(found, ([blob, bytes]) => [blob, decoder.decode(bytes)]));
}
