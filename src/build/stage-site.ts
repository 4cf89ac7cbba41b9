import { rm } from "node:fs/promises";
import { join } from "node:path";
import type { Mode } from "../approvals/mode.ts";
import { makePublicTree } from "./public-tree.ts";
import { runAstro } from "./run-astro.ts";
import type { Site } from "./sites.ts";

export interface Staging {
  /** The whole content folder. */
  readonly content: string;
  /** The day to judge by where `site.yaml` pins none. */
  readonly today: string;
  /** Where the code of the public site is taken from; the working directory unless told. */
  readonly code?: string;
  readonly approvals?: Mode;
}

/** Where work in progress lies; nothing below it is ever published. */
const workshop = ".kvitto";
/** The tree that the public site is built in; what was built last stays there to be looked at. */
export const publicTree = join(workshop, "public-tree");

/** Where a site lies between being built and being put in place. Its manifest lies beside it. */
export const stagedFolder = (site: Site): string =>
  site === "public" ? join(publicTree, "dist/public") : join(workshop, "staging/internal");

/**
 * Builds one site into its staged folder. The public one is built in a tree of its own, that holds nothing internal, and
 * knows nothing of who builds it: neither the environment nor the mode of approvals.
 *
 * @returns Astro's exit code and all that it said.
 */
export async function stageSite(
  site: Site,
  { content, today, code = ".", approvals = "off" }: Staging,
): Promise<{ code: number; said: string }> {
  const settings = { KVITTO_SITE: site, KVITTO_TODAY: today };
  const build = { args: ["build"], output: "collect" } as const;
  if (site === "public") {
    await makePublicTree({ content, code, target: publicTree });
    return runAstro({ ...build, env: settings, cwd: publicTree, inherit: "nothing" });
  }
  const staged = stagedFolder(site);
  await rm(staged, { recursive: true, force: true });
  const own = { KVITTO_CONTENT: content, KVITTO_OUT: staged, KVITTO_APPROVALS: approvals };
  return runAstro({ ...build, env: { ...settings, ...own } });
}
