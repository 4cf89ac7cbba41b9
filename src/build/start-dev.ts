import { cp, mkdtemp, realpath, rm, symlink } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { stripVTControlCharacters } from "node:util";
import { startAstro } from "./run-astro.ts";
import type { Site } from "./sites.ts";

export interface DevServer {
  /** `http://localhost:4321/` */
  readonly address: string;
  /** Ends it, and takes its copy of the code away. */
  readonly stop: () => Promise<void>;
}

export interface DevOptions {
  readonly site: Site;
  readonly content: string;
  /** The day to judge by where `site.yaml` pins none. */
  readonly today: string;
}

/** What the dev server reads of the project. */
const code = ["src", "public", "docs", "astro.config.mjs", "package.json", "tsconfig.json"];

/**
 * Starts what `npm run dev` starts, on a free port and in a copy of the code: two servers in one folder would write over
 * each other's notes.
 *
 * @throws {Error} With what Astro said, when it ends before it listens.
 */
export async function startDev({ site, content, today }: DevOptions): Promise<DevServer> {
  const folder = await realpath(await mkdtemp(join(tmpdir(), "kvitto-dev-")));
  for (const name of code) await cp(name, join(folder, name), { recursive: true });
  await symlink(resolve("node_modules"), join(folder, "node_modules"));
  const child = startAstro({
    args: ["dev", "--port", "0", "--ignore-lock"],
    env: { KVITTO_SITE: site, KVITTO_CONTENT: resolve(content), KVITTO_TODAY: today },
    output: "collect",
    cwd: folder,
  });
  const ended = new Promise<void>((done) => child.once("close", () => done()));
  const stop = async () => {
    child.kill();
    await ended;
    await rm(folder, { recursive: true, force: true });
  };
  let said = "";
  const listening = new Promise<string>((found) => {
    const listen = (part: Buffer) => {
      said += stripVTControlCharacters(part.toString("utf8"));
      const address = /Local\s+(http:\/\/\S+)/.exec(said)?.[1];
      if (address !== undefined) found(address);
    };
    child.stdout?.on("data", listen);
    child.stderr?.on("data", listen);
  });
  const address = await Promise.race([listening, ended]);
  if (address !== undefined) return { address, stop };
  await stop();
  throw new Error(`The dev server did not start.\n${said}`);
}
