import { rename } from "node:fs/promises";
import { join } from "node:path";
import type { Mode } from "../approvals/mode.ts";
import type { Checked } from "../check.ts";
import { allEntries } from "../catalogue/catalogue.ts";
import { countOf } from "../diagnostics/summary.ts";
import { gateNames } from "../leaks/judge-output.ts";
import { count, list } from "../lib/list.ts";
import { checkApproved } from "./check-approved.ts";
import { contentCommit } from "./content-commit.ts";
import { leakGates, type Gated } from "./leak-gates.ts";
import { makeManifest, manifestPath, writeManifest, type Manifest } from "./manifest.ts";
import { sites as bothSites, type Site } from "./sites.ts";
import { publicTree, stagedFolder, stageSite } from "./stage-site.ts";
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
  /** Which sites to build; both unless told. */
  readonly sites?: readonly Site[];
  /** Where the code of the public site is taken from; the working directory unless told. */
  readonly code?: string;
  /** Is told each step as one line without its end. */
  readonly progress: (line: string) => void;
}

export type Built =
  | { readonly outcome: "built"; readonly checked: Checked; readonly sites: readonly BuiltSite[] }
  /** The content has errors, and nothing was built. */
  | { readonly outcome: "refused"; readonly checked: Checked }
  /** A build failed; `said` is what Astro said. */
  | { readonly outcome: "failed"; readonly site: Site; readonly said: string }
  /** The public site shows what it should not; it was not put in place. */
  | { readonly outcome: "leaks"; readonly checked: Checked; readonly found: Gated };

export interface BuiltSite {
  readonly site: Site;
  readonly folder: string;
  readonly pages: number;
}

/**
 * Builds both sites. Neither is put in place before both are finished and the public one has passed the leak gates, so
 * the last good ones stand until then, and stay when anything fails.
 */
export async function buildSites({
  content,
  today,
  output,
  approvals = "off",
  sites = bothSites,
  code = ".",
  progress,
}: BuildOptions): Promise<Built> {
  progress(`Checking ${content} …`);
  const checked = await checkApproved(content, { today }, approvals);
  const entries = [...allEntries(checked.catalogue)].length;
  const errors = countOf(checked.diagnostics, "error");
  progress(`  ${count(entries, "entry", "entries")}, ${count(errors, "error")}`);
  if (errors > 0) return { outcome: "refused", checked };

  const id = await contentCommit(content);
  const commit = id === undefined ? {} : { commit: id };
  const built: BuiltSite[] = [];
  const wanted = bothSites.filter((one) => sites.includes(one));
  progress(`Building ${list(wanted.map((site) => `the ${site} site`))} …`);
  // At the same time: each has a tree and an `.astro` folder of its own.
  const staged = await Promise.all(
    wanted.map(async (site) => ({ site, ...(await stageSite(site, { content, today, code, approvals })) })),
  );
  for (const { site, code: exitCode, said } of staged)
    if (exitCode !== 0) return { outcome: "failed", site, said };
  for (const site of wanted) {
    const folder = stagedFolder(site);
    const gates = ["content-check"];
    if (site === "public") {
      const internal = sites.includes("internal") ? stagedFolder("internal") : undefined;
      const found = await leakGates({
        catalogue: checked.catalogue,
        content,
        tree: publicTree,
        folder,
        internal,
      });
      if (found.diagnostics.length > 0) return { outcome: "leaks", checked, found };
      gates.push(...gateNames, ...(internal === undefined ? [] : ["counter-proof"]));
    }
    const made = await makeManifest(folder, { site, as_of: checked.asOf, ...commit, gates });
    await writeManifest(manifestPath(folder), made);
    built.push({ site, folder: join(output, site), pages: pagesIn(made) });
    progress(`  ${site}: ${count(pagesIn(made), "page")}`);
  }

  for (const { site, folder } of built) {
    await swapIn(stagedFolder(site), folder);
    // Should this be cut off here, the older manifest stands beside the newer folder. They differ, so nothing is
    // published until the next build.
    await rename(manifestPath(stagedFolder(site)), manifestPath(folder));
  }
  return { outcome: "built", checked, sites: built };
}

const pagesIn = ({ files }: Manifest): number =>
  Object.keys(files).filter((file) => file.endsWith(".html")).length;
