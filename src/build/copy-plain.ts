import { copyFile, lstat, mkdir, readdir } from "node:fs/promises";
import { dirname, join } from "node:path";

/**
 * Copies a file, or a folder with all below it. What is not there is passed over, as are names that begin with a dot:
 * they are editors' and systems' own.
 *
 * @param leave Folders that stay behind, as `from` leads to them.
 * @throws {Error} At a link and at anything else that is no plain file: it could bring in what lies elsewhere.
 */
export async function copyPlain(from: string, to: string, leave: readonly string[] = []): Promise<void> {
  const status = await lstat(from).catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return undefined;
    throw error;
  });
  if (status === undefined || leave.includes(from)) return;
  if (status.isDirectory()) {
    const names = (await readdir(from)).filter((name) => !name.startsWith("."));
    for (const name of names) await copyPlain(join(from, name), join(to, name), leave);
  } else if (status.isFile()) {
    await mkdir(dirname(to), { recursive: true });
    await copyFile(from, to);
  } else {
    throw new Error(`${from} is no plain file, so the public site is not built with it.`);
  }
}
