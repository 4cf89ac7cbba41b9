import { mkdir, rename, rm } from "node:fs/promises";
import { dirname } from "node:path";

/**
 * Puts a finished folder where an older one stands. The older one stays until the new one is whole,
 * and comes back when the move fails. Both must be on one disk.
 */
export async function swapIn(staged: string, target: string): Promise<void> {
  const older = `${staged}-older`;
  await rm(older, { recursive: true, force: true });
  await mkdir(dirname(target), { recursive: true });
  const hadOlder = await moveIfThere(target, older);
  try {
    await rename(staged, target);
  } catch (error) {
    if (hadOlder) await rename(older, target);
    throw error;
  }
  await rm(older, { recursive: true, force: true });
}

async function moveIfThere(from: string, to: string): Promise<boolean> {
  try {
    await rename(from, to);
    return true;
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return false;
    throw error;
  }
}
