// A publisher that dies at an exact moment, or runs as another user: `node publisher.ts '{"from":…,"to":…}'`.
// Prints how often it has changed the disk, and ends as the command would.
import { writeSync } from "node:fs";
import promises, { open, type FileHandle } from "node:fs/promises";
import { syncBuiltinESMExports } from "node:module";

interface Orders {
  readonly from: string;
  readonly to: string;
  /** Dies before this change of the disk, counted from 1. */
  readonly dieAt?: number;
  /** Publishes as this user. */
  readonly user?: number;
}

const { from, to, dieAt, user } = JSON.parse(process.argv[2] ?? "") as Orders;
let changes = 0;

/** Counts a change, and ends the process if this is the one: a write is then half done. */
function count(half?: () => void): void {
  changes += 1;
  if (changes !== dieAt) return;
  half?.();
  process.kill(process.pid, "SIGKILL");
}

const handle = await open(process.execPath);
const handles = Object.getPrototypeOf(handle) as FileHandle;
await handle.close();

const { writeFile } = handles;
handles.writeFile = function (this: FileHandle, data, ...others) {
  const bytes = Buffer.from(data as Uint8Array);
  count(() => writeSync(this.fd, bytes.subarray(0, bytes.length / 2)));
  return writeFile.call(this, data, ...others);
};
for (const name of ["sync", "utimes", "close"] as const) {
  const was = handles[name] as (...parameters: unknown[]) => Promise<void>;
  handles[name] = function (this: FileHandle, ...parameters: unknown[]) {
    count();
    return was.apply(this, parameters);
  };
}
const names = ["open", "mkdir", "rename", "symlink", "rm"] as const;
const library = promises as unknown as Record<string, (...parameters: unknown[]) => Promise<unknown>>;
for (const name of names) {
  const was = library[name];
  if (!was) throw new Error(name);
  library[name] = (...parameters) => {
    count();
    return was(...parameters);
  };
}
syncBuiltinESMExports();

const { publish } = await import("../../src/publish/publish.ts");
if (user !== undefined) {
  process.setgid?.(user);
  process.setuid?.(user);
}
const { code, report, problem } = await publish({
  ...{ from, to, sites: ["public"], keep: 3, now: Date.now() },
  signal: new AbortController().signal,
  progress: () => undefined,
});
process.stdout.write(JSON.stringify({ code, report, problem, changes }));
process.exitCode = code;
