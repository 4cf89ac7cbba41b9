// The thread of read-ahead.ts. It loads little, so that it has read before the program has loaded.
import { parentPort, workerData } from "node:worker_threads";
import { readNow, type ToRead } from "./read-ahead.ts";

const { files, kept } = await readNow(workerData as ToRead);
const pieces = [...files.map(({ bytes }) => bytes), ...(kept ? [kept.bytes] : [])];

// Ten thousand files are handed over as one piece of memory, and not copied.
const whole = new ArrayBuffer(pieces.reduce((sum, { byteLength }) => sum + byteLength, 0));
let end = 0;
const place = (bytes: Uint8Array): Uint8Array => {
  const placed = new Uint8Array(whole, end, bytes.byteLength);
  placed.set(bytes);
  end += bytes.byteLength;
  return placed;
};
const read = {
  files: files.map((file) => ({ ...file, bytes: place(file.bytes) })),
  kept: kept && { ...kept, bytes: place(kept.bytes) },
};
parentPort?.postMessage(read, [whole]);
