import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";

/** What a command cost, with all that it started. */
export interface Cost {
  /** Wall clock. */
  readonly seconds: number;
  /** Processor time, its own and the system's; undefined where the system does not tell. */
  readonly cpuSeconds?: number | undefined;
  /** Most memory at a time, in megabytes; undefined where the system does not tell. */
  readonly peakMegabytes?: number | undefined;
  readonly said: string;
}

export interface Command {
  readonly command: string;
  readonly args: readonly string[];
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** How often memory is looked at, in milliseconds. */
const every = 50;

/**
 * Runs a command to its end. Processor time and memory come from `/proc`, and so from Linux only.
 *
 * @throws {Error} With all that it said, when it fails.
 */
export async function costOf({ command, args, cwd = ".", env = {} }: Command): Promise<Cost> {
  const before = childrensSeconds();
  const start = performance.now();
  const child = spawn(command, args, {
    cwd,
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: "1", ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let peak = 0;
  const timer = setInterval(() => (peak = Math.max(peak, treeMegabytes(child.pid ?? 0))), every);
  const said: string[] = [];
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding("utf8").on("data", (text) => said.push(text));
  const code = await new Promise<number>((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (status) => resolve(status ?? 1));
  }).finally(() => clearInterval(timer));
  if (code !== 0) throw new Error(`${command} ${args.join(" ")} ended with ${code}.\n${said.join("")}`);
  const after = childrensSeconds();
  return {
    seconds: (performance.now() - start) / 1000,
    cpuSeconds: before === undefined || after === undefined ? undefined : after - before,
    peakMegabytes: peak || undefined,
    said: said.join(""),
  };
}

/** Ticks of `/proc` in a second: 100 on every Linux that Node runs on. */
const ticks = 100;

/** Processor seconds of all children that have ended, and theirs; proc(5), `cutime` and `cstime`. */
function childrensSeconds(): number | undefined {
  const stat = read("/proc/self/stat");
  if (stat === undefined) return undefined;
  // The second field, the name in brackets, may hold spaces.
  const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
  return (Number(fields[13]) + Number(fields[14])) / ticks;
}

/** Memory of a process and all below it that is in use right now, in megabytes; 0 when it has ended. */
function treeMegabytes(pid: number): number {
  const [, pages = "0"] = (read(`/proc/${pid}/statm`) ?? "").split(" ");
  const children = (read(`/proc/${pid}/task/${pid}/children`) ?? "")
    .split(" ")
    .filter((one) => one.trim() !== "");
  const below = children.reduce((sum, child) => sum + treeMegabytes(Number(child)), 0);
  return (Number(pages) * 4096) / 1e6 + below;
}

function read(path: string): string | undefined {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return undefined;
  }
}
