import { resolve } from "node:path";
import { median } from "../../src/engine/stats/median.ts";
import { buildOf } from "./bench-build.ts";
import { buildPeer, installPeers, peers } from "./bench-peers.ts";
import { peersReport } from "./bench-report.ts";
import type { Cost } from "./bench-process.ts";
import { writePortal } from "./bench-size.ts";

/** One builder on so many pages: medians of its runs. */
export interface PeerRow {
  readonly name: string;
  readonly pages: number;
  readonly seconds: number;
  readonly cpuSeconds?: number | undefined;
  readonly peakMegabytes?: number | undefined;
}

/** Records whose portal has about 1,000 pages, which is the smallest there is, and about 5,000. */
const portals = [100, 727];

/**
 * Builds portals from nothing with Kvitto, and the text of the same pages with its peers, in turn so that a busy minute
 * falls on all of them.
 *
 * @param runs How many times each.
 */
export async function comparePeers(runs: number, progress: (line: string) => void): Promise<PeerRow[]> {
  progress("Installing the peers …");
  await installPeers();
  const rows: PeerRow[] = [];
  for (const records of portals) {
    const content = resolve(".kvitto/bench", `content-${records}`);
    const site = resolve(".kvitto/bench", `site-${records}`);
    writePortal(records, content);
    const builders = new Map([
      ["Kvitto", () => buildOf(content, site)],
      ...peers.map((peer) => [names[peer], () => buildPeer(peer, site)] as const),
    ]);
    const costs = new Map<string, (Cost & { readonly pages: number })[]>();
    for (let run = 1; run <= runs; run++) {
      for (const [name, build] of builders) {
        progress(`${records} records, run ${run}: ${name} …`);
        const cost = await build();
        progress(`  ${peersReport([{ name, ...cost }]).trim()}`);
        costs.set(name, [...(costs.get(name) ?? []), cost]);
      }
    }
    for (const [name, of] of costs) rows.push(rowOf(name, of));
  }
  return rows;
}

const names = { plain: "Astro and Pagefind", starlight: "Starlight" } as const;

function rowOf(name: string, costs: readonly (Cost & { readonly pages: number })[]): PeerRow {
  const middle = (of: (cost: Cost) => number | undefined) => {
    const known = costs.flatMap((cost) => of(cost) ?? []);
    return known.length === 0 ? undefined : median(known);
  };
  return {
    name,
    pages: costs[0]?.pages ?? 0,
    seconds: middle(({ seconds }) => seconds) ?? 0,
    cpuSeconds: middle(({ cpuSeconds }) => cpuSeconds),
    peakMegabytes: middle(({ peakMegabytes }) => peakMegabytes),
  };
}
