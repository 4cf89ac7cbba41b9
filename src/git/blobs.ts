import { createHash } from "node:crypto";
import type { Repository } from "./repository.ts";

/**
 * The bytes of blobs, through one process however many there are.
 *
 * @param ids Full ids. One that the repository does not have, as in a partial or shallow clone, is left out.
 */
export async function readBlobs(
  repository: Repository,
  ids: Iterable<string>,
): Promise<Map<string, Uint8Array>> {
  const wanted = [...new Set(ids)].filter((id) => /^[0-9a-f]{40,64}$/.test(id));
  if (wanted.length === 0) return new Map();
  const printed = await repository.run(["cat-file", "--batch"], `${wanted.join("\n")}\n`);
  const found = new Map<string, Uint8Array>();
  for (let at = 0; at < printed.length;) {
    const end = printed.indexOf(0x0a, at);
    if (end === -1) break;
    const [id = "", kind, size] = printed.toString("latin1", at, end).split(" ");
    at = end + 1;
    if (size === undefined) continue; // "<id> missing"
    const length = Number(size);
    if (kind === "blob") found.set(id, printed.subarray(at, at + length));
    at += length + 1;
  }
  return found;
}

/** The id that git gives a file's bytes, in a repository with SHA-1 ids. */
export function blobId(bytes: Uint8Array): string {
  return createHash("sha1").update(`blob ${bytes.byteLength}\0`).update(bytes).digest("hex");
}
