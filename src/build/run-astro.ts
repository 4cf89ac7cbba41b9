import { spawn, type ChildProcess } from "node:child_process";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

/** Astro's own command, run by the Node that runs us: a machine's other `node` may be too old for it. */
const astro = join(dirname(createRequire(import.meta.url).resolve("astro/package.json")), "bin/astro.mjs");

export interface AstroRun {
  /** Arguments after `astro`: `["build"]`. */
  readonly args: readonly string[];
  /** Settings for `astro.config.mjs`. */
  readonly env: Readonly<Record<string, string>>;
  /** `inherit` shows what Astro says as it says it; `collect` keeps it for the caller. */
  readonly output: "inherit" | "collect";
  /** The project that is built; the working directory unless told. */
  readonly cwd?: string;
  /** `nothing` keeps the caller's environment from what is built; all is handed on unless told. */
  readonly inherit?: "nothing";
}

/** Starts Astro in a process of its own. */
export function startAstro({ args, env, output, cwd, inherit }: AstroRun): ChildProcess {
  return spawn(process.execPath, [astro, ...args], {
    env: { ...(inherit === "nothing" ? whatRuns() : whatIsSet()), ...quiet, ...env },
    ...(cwd === undefined ? {} : { cwd }),
    stdio: output === "inherit" ? "inherit" : ["ignore", "pipe", "pipe"],
  });
}

/**
 * The same until it ends.
 *
 * @returns Its exit code, and everything it said when that was to be collected.
 */
export function runAstro(run: AstroRun): Promise<{ code: number; said: string }> {
  const child = startAstro(run);
  const said: string[] = [];
  child.stdout?.setEncoding("utf8").on("data", (text: string) => said.push(text));
  child.stderr?.setEncoding("utf8").on("data", (text: string) => said.push(text));
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code) => resolve({ code: code ?? 1, said: said.join("") }));
  });
}

/** Astro asks nothing of the network. */
const quiet = { ASTRO_TELEMETRY_DISABLED: "1", ASTRO_DISABLE_UPDATE_CHECK: "true" };

/** `NODE_ENV` and `VITEST` are taken away, which a test sets: Astro builds another site with them. */
function whatIsSet(): NodeJS.ProcessEnv {
  const { NODE_ENV: _mode, VITEST: _test, ...rest } = process.env;
  return rest;
}

/** What a process needs to start on any system, and a clock that is the same everywhere. */
const needed = /^(?:PATH|PATHEXT|SystemRoot|windir|ComSpec|TMPDIR|TMP|TEMP)$/i;
function whatRuns(): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(([name]) => needed.test(name));
  return { ...Object.fromEntries(kept), TZ: "UTC" };
}
