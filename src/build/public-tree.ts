import { mkdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { copyPlain } from "./copy-plain.ts";

/** What of a content folder the public site may be built from. */
const publicContent = ["site.yaml", "public"];
/** What its pages are made of, beside the content. */
const code = ["src", "public", "astro.config.mjs", "package.json", "tsconfig.json"];

export interface PublicTree {
  /** The whole content folder. */
  readonly content: string;
  /** Where the code lies: the folder that holds `src` and `astro.config.mjs`. */
  readonly code: string;
  /** Is emptied first, Astro's cache of an earlier build with it. */
  readonly target: string;
}

/**
 * Makes the tree that the public site is built in: public content, below `content` whatever its folder is called, and the
 * code without the internal pages. A page cannot publish by mistake what is not there.
 *
 * @throws {Error} When something public is no plain file.
 */
export async function makePublicTree(tree: PublicTree): Promise<void> {
  await rm(tree.target, { recursive: true, force: true });
  await mkdir(join(tree.target, "content"), { recursive: true });
  for (const path of publicContent)
    await copyPlain(join(tree.content, path), join(tree.target, "content", path));
  const internalPages = join(tree.code, "src/sites/internal");
  for (const path of code) await copyPlain(join(tree.code, path), join(tree.target, path), [internalPages]);
}
