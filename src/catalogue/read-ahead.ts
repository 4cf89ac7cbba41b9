import { Worker } from "node:worker_threads";
import { readKept, type KeptBytes } from "./kept-bytes.ts";
import { readContent } from "./read.ts";
import type { SourceFile } from "./source-file.ts";

/** What lies on the disk when a check begins. */
export interface ReadAhead {
  /** As `readContent` gives them. */
  readonly files: readonly SourceFile[];
  /** Undefined where nothing is kept. */
  readonly kept: KeptBytes | undefined;
}

/** What to read: plain data, since it goes to another thread. */
export interface ToRead {
  /** Path of the content folder. */
  readonly folder: string;
  /** Path of the file of kept entries; undefined where nothing is kept. */
  readonly kept: string | undefined;
}

/**
 * Reads content, and what is kept of it, in a thread of its own: the disk is read while the program still loads, which
 * takes as long. Where the thread fails, everything is read here, and the fault told as ever.
 */
export function readAhead(toRead: ToRead): Promise<ReadAhead> {
  return new Promise<ReadAhead>((resolve, reject) => {
    const thread = new Worker(new URL("./read-ahead-thread.ts", import.meta.url), { workerData: toRead });
    thread.once("message", resolve).once("error", reject).once("exit", reject);
  }).catch(() => readNow(toRead));
}

/** The same in this thread. */
export async function readNow({ folder, kept }: ToRead): Promise<ReadAhead> {
  return { files: await readContent(folder), kept: kept === undefined ? undefined : readKept(kept) };
}
