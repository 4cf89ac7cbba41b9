import { cpSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { builtPages } from "../../src/build/build-public-search.ts";
import type { IndexedPage } from "../../src/search/page-index.ts";
import { costOf, type Cost } from "./bench-process.ts";
import { weigh } from "./bench-weight.ts";

export const peers = ["plain", "starlight"] as const;
export type Peer = (typeof peers)[number];

/** Where the peers are installed and built: below what git ignores. */
const folder = ".kvitto/bench/peers";

/** Copies the peers and installs them from their lockfile. */
export async function installPeers(): Promise<void> {
  cpSync("bench/peers", folder, { recursive: true });
  await costOf({ command: "npm", args: ["ci"], cwd: folder });
}

/**
 * Builds a peer from nothing, with the text of a built site's pages.
 *
 * @param site Root of the site.
 */
export async function buildPeer(peer: Peer, site: string): Promise<Cost & { readonly pages: number }> {
  const root = join(folder, peer);
  const docs = join(root, "src/content/docs");
  for (const old of [docs, join(root, "dist"), join(root, ".astro"), join(root, "node_modules")])
    rmSync(old, { recursive: true, force: true });
  for (const page of await builtPages(site)) {
    const path = join(docs, fileOf(page.address));
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, markdownOf(page));
  }
  const astro = `"${process.execPath}" ../node_modules/astro/bin/astro.mjs build`;
  // Starlight makes its own index with the same Pagefind.
  const command =
    peer === "plain"
      ? `${astro} && "${process.execPath}" ../node_modules/pagefind/lib/runner/bin.cjs --site dist`
      : astro;
  const cost = await costOf({ command: "sh", args: ["-c", command], cwd: root });
  return { ...cost, pages: weigh(join(root, "dist")).pages };
}

const fileOf = (address: string): string =>
  address === "/" ? "index.md" : `${address.replace(/^\/|\/$|\.html$/g, "")}.md`;

/** A page's title, headings and texts, as an author of Markdown would have them. */
export function markdownOf({ title, sections }: IndexedPage): string {
  const parts = sections.map(({ heading, text }) =>
    [...(heading ? [`## ${plain(heading)}`] : []), plain(text)].join("\n\n"),
  );
  return `---\ntitle: ${JSON.stringify(title)}\n---\n\n${parts.join("\n\n")}\n`;
}

/** Without what Markdown would read as something else. */
const plain = (text: string): string => text.replace(/[\\`*_{}[\]<>#|~]/g, (sign) => `\\${sign}`);
