import { largestFile, type SourceFile } from "../catalogue/source-file.ts";
import { readBlobs } from "./blobs.ts";
import type { Repository } from "./repository.ts";
import { readTree, type TreeFile } from "./tree.ts";

/**
 * The content folder as it was in a commit, as `readContent` would have read it: two git calls.
 *
 * @param folder From the top of the repository: `content`; empty for the top itself. A folder that was not there reads as empty.
 */
export async function contentAt(
  repository: Repository,
  commit: string,
  folder: string,
): Promise<SourceFile[]> {
  const files = contentFiles(await readTree(repository, commit, folder), folder);
  const blobs = await readBlobs(
    repository,
    files.filter(isRead).map(({ blob }) => blob),
  );
  return files.map((file) => sourceFile(file, folder, blobs));
}

/** The files of a tree that are content: not those that begin with a dot, or are a folder's `README.md`. */
export function contentFiles(tree: readonly TreeFile[], folder: string): TreeFile[] {
  return tree
    .filter(({ path }) => {
      const parts = below(folder, path).split("/");
      return !parts.some((part) => part.startsWith(".")) && parts.at(-1) !== "README.md";
    })
    .toSorted((a, b) => (a.path < b.path ? -1 : 1));
}

/** One file of a commit as the catalogue takes it in. */
export function sourceFile(
  file: TreeFile,
  folder: string,
  blobs: ReadonlyMap<string, Uint8Array>,
): SourceFile {
  const path = below(folder, file.path);
  const nothing = new Uint8Array();
  if (file.mode === "120000") return { path, kind: "symlink", size: 0, bytes: nothing };
  if (file.mode === "160000") return { path, kind: "other", size: 0, bytes: nothing };
  if (file.size > largestFile) return { path, kind: "file", size: file.size, bytes: nothing };
  const bytes = blobs.get(file.blob);
  if (!bytes) return { path, kind: "unreadable", size: 0, bytes: nothing };
  return { path, kind: "file", size: bytes.byteLength, bytes };
}

/** A path from the content folder, which may itself be the top of the repository. */
const below = (folder: string, path: string): string =>
  folder === "" ? path : path.slice(folder.length + 1);

const isRead = ({ mode, size }: TreeFile): boolean => mode.startsWith("100") && size <= largestFile;
