import { open, readFile, rm, type FileHandle } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { tryLock } from "fs-native-extensions";
import { z } from "zod";
import { codeOf, isFull, PublishProblem } from "./problem.ts";
import type { Places } from "./places.ts";
import { writeDurably } from "./write-durably.ts";

const holder = z.object({ pid: z.int(), host: z.string(), since: z.string() });

/** A process that publishes: its number, its machine, and since when. */
export type Holder = z.infer<typeof holder>;

/**
 * Takes the lock of a site's folder. The kernel holds it, so it ends with the process, however that ends.
 *
 * @returns Gives it back.
 * @throws {PublishProblem} When another process has it.
 */
export async function takeLock(places: Places, me: Holder): Promise<() => Promise<void>> {
  const file = await open(places.lock, "a+");
  try {
    if (!(await lockSoon(file))) throw new PublishProblem(heldBy(places, await readHolder(places)));
    const via = join(places.staging, "holder");
    try {
      await writeDurably(places.holder, Buffer.from(`${JSON.stringify(me)}\n`), { via });
    } catch (error) {
      // The kernel holds the lock, whether its holder is named or not; the release says best what a full disk lacks.
      if (!isFull(error)) throw error;
    }
  } catch (error) {
    await file.close();
    throw error;
  }
  return async () => {
    await rm(places.holder, { force: true });
    await file.close();
  };
}

/** Who is publishing now; undefined when nobody is, or when this account may not know. */
export async function lockHolder(places: Places): Promise<Holder | "unknown" | undefined> {
  let file: FileHandle;
  try {
    file = await open(places.lock, "r");
  } catch (error) {
    if (["ENOENT", "EACCES", "EPERM"].includes(codeOf(error) ?? "")) return undefined;
    throw error;
  }
  try {
    return tryLock(file.fd, { shared: true }) ? undefined : ((await readHolder(places)) ?? "unknown");
  } finally {
    await file.close();
  }
}

/** Tries twice: `status` holds the lock for a moment to see whether anybody else does. */
async function lockSoon(file: FileHandle): Promise<boolean> {
  if (tryLock(file.fd)) return true;
  await wait(200);
  return tryLock(file.fd);
}

async function readHolder({ holder: path }: Places): Promise<Holder | undefined> {
  try {
    return holder.safeParse(JSON.parse(await readFile(path, "utf8"))).data;
  } catch {
    // It is written just after the lock is taken, so it may not be there yet.
    return undefined;
  }
}

function heldBy({ root }: Places, by: Holder | undefined): string {
  const who = by ? `process ${by.pid} on ${by.host}, since ${by.since}` : "it has just begun";
  return `Another publisher is at work in ${root}: ${who}. Nothing was changed. Try again when it has finished.`;
}
