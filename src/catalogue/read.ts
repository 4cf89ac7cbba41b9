import { lstat, readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { largestFile, type SourceFile } from "./source-file.ts";

/**
 * Reads a content folder, each file once. The only place in the catalogue that touches the file system.
 *
 * Names that begin with a dot (editors' and systems' own files) and every folder's `README.md` are not
 * content. A symbolic link is never followed: it could publish a file from outside the repository.
 *
 * @param folder Path of the content folder. A folder that is not there reads as empty.
 * @returns Every file below it, sorted by path, so that all that follows is the same on every machine.
 */
export async function readContent(folder: string): Promise<SourceFile[]> {
  const files = await readFolder(folder, "");
  return files.sort((a, b) => (a.path < b.path ? -1 : 1));
}

async function readFolder(root: string, below: string): Promise<SourceFile[]> {
  const entries = await readdir(join(root, below), { withFileTypes: true }).catch(
    (error: NodeJS.ErrnoException) => {
      if (error.code === "ENOENT") return [];
      if (below === "") throw error;
      return undefined;
    },
  );
  // A folder that may not be opened, or lies deeper than a path can say, is told of like a file.
  if (!entries) return [{ path: below, kind: "unreadable", size: 0, bytes: new Uint8Array() }];
  const found = entries
    .filter(({ name }) => !name.startsWith(".") && name !== "README.md")
    .map(async (entry): Promise<SourceFile[]> => {
      const path = below === "" ? entry.name : `${below}/${entry.name}`;
      if (entry.isDirectory()) return readFolder(root, path);
      return [await readOne(root, path)];
    });
  return (await Promise.all(found)).flat();
}

async function readOne(root: string, path: string): Promise<SourceFile> {
  const nothing = new Uint8Array();
  try {
    const status = await lstat(join(root, path));
    if (status.isSymbolicLink()) return { path, kind: "symlink", size: 0, bytes: nothing };
    if (!status.isFile()) return { path, kind: "other", size: 0, bytes: nothing };
    if (status.size > largestFile) return { path, kind: "file", size: status.size, bytes: nothing };
    const bytes = await readFile(join(root, path));
    return { path, kind: "file", size: bytes.byteLength, bytes };
  } catch {
    return { path, kind: "unreadable", size: 0, bytes: nothing };
  }
}
