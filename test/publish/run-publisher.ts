import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";

/** How a process of ours ended, and what it said. */
export interface Ended {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly out: string;
  readonly err: string;
}

const publisher = fileURLToPath(new URL("publisher.ts", import.meta.url));
export const script = fileURLToPath(new URL("../../scripts/publish.ts", import.meta.url));

/** Runs the publisher that can be told when to die. */
export const runPublisher = (orders: object): Promise<Ended> =>
  runNode([publisher, JSON.stringify(orders)]).ended;

/** Runs the command itself. */
export const runCommand = (...args: string[]) => runNode([script, ...args]);

/** @param heard Is told each piece of standard error as it comes. */
export function runNode(
  args: readonly string[],
  command: readonly string[] = [process.execPath],
  heard: (text: string, pid: number) => void = () => undefined,
): { ended: Promise<Ended>; kill: (signal: NodeJS.Signals) => void } {
  const [program = "", ...before] = command;
  const child = spawn(program, [...before, ...args], {
    stdio: ["ignore", "pipe", "pipe"],
    // Most of what these processes cost is compiling the same modules.
    env: { ...process.env, NODE_COMPILE_CACHE: "node_modules/.cache/kvitto" },
  });
  let [out, err] = ["", ""];
  child.stdout.on("data", (data: Buffer) => (out += data.toString()));
  child.stderr.on("data", (data: Buffer) => {
    err += data.toString();
    if (child.pid) heard(data.toString(), child.pid);
  });
  const ended = new Promise<Ended>((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code, signal) => resolve({ code, signal, out, err }));
  });
  return { ended, kill: (signal) => void child.kill(signal) };
}
