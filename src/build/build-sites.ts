import { readdir, rm } from "node:fs/promises";
import { join } from "node:path";
import type { Mode } from "../approvals/mode.ts";
import type { Checked } from "../check.ts";
import { allEntries } from "../catalogue/catalogue.ts";
import { countOf } from "../diagnostics/summary.ts";
import { count } from "../lib/list.ts";
import { checkApproved } from "./check-approved.ts";
import { copyPublicContent } from "./public-content.ts";
import { runAstro } from "./run-astro.ts";
import { sites, type Site } from "./sites.ts";
import { swapIn } from "./swap-in.ts";

export interface BuildOptions {
  /** The content folder. */
  readonly content: string;
  /** The day to judge by where `site.yaml` pins none. */
  readonly today: string;
  /** Where the finished sites go, a folder each: `dist`. */
  readonly output: string;
  /** What lacking proof of approvals means; off unless told. */
  readonly approvals?: Mode;
  /** Is told each step as one line without its end. */
  readonly progress: (line: string) => void;
}

export type Built =
  | { readonly outcome: "built"; readonly checked: Checked; readonly sites: readonly BuiltSite[] }
  /** The content has errors, and nothing was built. */
  | { readonly outcome: "refused"; readonly checked: Checked }
  /** A build failed; `said` is what Astro said. */
  | { readonly outcome: "failed"; readonly site: Site; readonly said: string };

export interface BuiltSite {
  readonly site: Site;
  readonly folder: string;
  readonly pages: number;
}

/** Where work in progress lies; nothing below it is ever published. */
const workshop = ".kvitto";

/**
 * Builds both sites. Neither is put in place before both are finished, so the last good ones stand
 * until then, and stay when anything fails.
 */
export async function buildSites({
  content,
  today,
  output,
  approvals = "off",
  progress,
}: BuildOptions): Promise<Built> {
  progress(`Checking ${content} …`);
  const checked = await checkApproved(content, { today }, approvals);
  const entries = [...allEntries(checked.catalogue)].length;
  const errors = countOf(checked.diagnostics, "error");
  progress(`  ${count(entries, "entry", "entries")}, ${count(errors, "error")}`);
  if (errors > 0) return { outcome: "refused", checked };

  const publicContent = join(workshop, "public-content");
  await copyPublicContent(content, publicContent);
  const contentOf = { internal: content, public: publicContent };
  // One after the other: Astro keeps its map of the content in one `.astro` folder, whatever site it builds.
  for (const site of sites) {
    progress(`Building the ${site} site …`);
    const staged = stagedFolder(site);
    await rm(staged, { recursive: true, force: true });
    const env = {
      KVITTO_SITE: site,
      KVITTO_CONTENT: contentOf[site],
      KVITTO_OUT: staged,
      KVITTO_TODAY: today,
      KVITTO_APPROVALS: approvals,
    };
    const { code, said } = await runAstro({ args: ["build"], env, output: "collect" });
    if (code !== 0) return { outcome: "failed", site, said };
    progress(`  ${count(await countPages(staged), "page")}`);
  }

  const built: BuiltSite[] = [];
  for (const site of sites) {
    const folder = join(output, site);
    await swapIn(stagedFolder(site), folder);
    built.push({ site, folder, pages: await countPages(folder) });
  }
  return { outcome: "built", checked, sites: built };
}

const stagedFolder = (site: Site): string => join(workshop, "staging", site);

async function countPages(folder: string): Promise<number> {
  const files = await readdir(folder, { recursive: true });
  return files.filter((file) => file.endsWith(".html")).length;
}
