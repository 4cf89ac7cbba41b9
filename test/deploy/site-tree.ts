import { existsSync } from "node:fs";
import { chmod, mkdir, mkdtemp, readdir, rename, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { gzipSync } from "node:zlib";

/** In every file of a made site, so that a leak of any is seen. */
export const secret = "this text is for those who have signed in";

/** What a site has: each kind of path, as the builds make them. */
const paths = [
  "index.html",
  "rules/index.html",
  "rules/r01/index.html",
  "rules/r01.json",
  "en/index.html",
  "en/rules/index.html",
  "404.html",
  "en/404/index.html",
  "_astro/page.DJb95bj2.css",
  "_astro/5TIzKG7V.js",
  "search-index/pagefind.js",
  "search-index/records.json",
  "search-index/engine/pagefind-entry.json",
  "search-index/engine/pagefind.sv_9b1e72f9f3.pf_meta",
  "search-index/engine/wasm.sv.pagefind",
  "search-index/engine/index/sv_ec283b1.pf_index",
  "sw.js",
  "release.json",
  "release-files.json",
  "manifest.webmanifest",
  "icons/icon-192.png",
  "favicon.svg",
  "feed.xml",
  "reviews.ics",
  "exports/replies-sv.csv",
  "exports/espanso-sv.yml",
  "robots.txt",
] as const;
const compressible = /\.(?:html|css|js|json|svg|xml|ics|csv|yml|txt|webmanifest)$/;

export interface SiteTree {
  /** The folder with `current` in it, as the publisher lays it out. */
  readonly folder: string;
  /** Puts a release in place, and makes it when it is not there: a new link renamed over the old one. */
  readonly publish: (release: string) => Promise<void>;
  /** Addresses of all files of the release, pages by their folder, twins too. */
  readonly addresses: () => Promise<readonly string[]>;
  readonly remove: () => Promise<void>;
}

/** What a file holds: its release and its path, so that an answer tells which it is of. */
export const contentOf = (release: string, path: string): string =>
  `${release} ${path}: ${secret}\n`.repeat(20);

/** @param extra Further files by path: what should never be there, or a whole page. */
export async function siteTree(extra: Readonly<Record<string, string>> = {}): Promise<SiteTree> {
  const folder = await mkdtemp(join(tmpdir(), "kvitto-tree-"));
  await chmod(folder, 0o755);
  let links = 0;
  const publish = async (release: string) => {
    const root = join(folder, "releases", release);
    const files = [
      ...paths.map((path) => [path, contentOf(release, path)] as const),
      ...Object.entries(extra),
    ];
    const isThere = existsSync(root);
    for (const [path, text] of isThere ? [] : files) {
      const file = join(root, path);
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, text);
      if (compressible.test(path)) await writeFile(`${file}.gz`, gzipSync(text));
      if (compressible.test(path)) await writeFile(`${file}.br`, secret);
    }
    await writeFile(join(folder, "releases", `${release}.manifest.json`), secret);
    links += 1;
    await symlink(join("releases", release), join(folder, `next-${links}`));
    await rename(join(folder, `next-${links}`), join(folder, "current"));
  };
  await publish("first");
  return {
    folder,
    publish,
    addresses: async () => {
      const entries = await readdir(join(folder, "current/"), { recursive: true, withFileTypes: true });
      const root = join(folder, "current/");
      const files = entries.filter((entry) => entry.isFile() || entry.isSymbolicLink());
      return files.map((entry) => `/${join(entry.parentPath, entry.name).slice(root.length)}`).sort();
    },
    remove: () => rm(folder, { recursive: true }),
  };
}
