import { createServer } from "node:http";
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { BrowserContext } from "playwright-core";
import { inject, onTestFinished } from "vitest";
import { writeRelease } from "../../src/build/offline.ts";
import { serve, type Served } from "../../src/build/serve.ts";

/** Changes of files by path below the site's root: what is put in place of what. */
export type Changes = Readonly<Record<string, readonly [from: string | RegExp, to: string]>>;

export interface PublishedCopy {
  readonly address: string;
  /** Puts a new build in place, on the same address. */
  readonly publish: (changes: Changes) => Promise<void>;
  /** The same, broken off: the server says what it has, and `changes` never came. */
  readonly publishInPart: (changes: Changes, missing: Changes) => Promise<void>;
  readonly remove: (path: string) => Promise<void>;
  /** The server is gone, and the device knows that it is offline. */
  readonly cut: (context: BrowserContext) => Promise<void>;
  /** The server takes what it is asked, and does not answer. */
  readonly stall: () => Promise<void>;
  readonly restore: (context: BrowserContext) => Promise<void>;
}

/** What a small copy has of the site's root: enough to publish anew, and soon downloaded. */
const few = /^(?:_astro|rules|templates|kpis|icons)$|^[^/]+\.(?:html|json|js|svg|webmanifest)$/;

/**
 * The built internal site, copied, so that a test may publish it anew.
 *
 * @param size `small` leaves out most pages and the search.
 */
export async function publishedCopy(size: "whole" | "small" = "small"): Promise<PublishedCopy> {
  const folder = await mkdtemp(join(tmpdir(), "kvitto-offline-"));
  for (const name of await readdir(inject("internalFolder"))) {
    if (size === "small" && !few.test(name)) continue;
    await cp(join(inject("internalFolder"), name), join(folder, name), { recursive: true });
  }
  await writeRelease(folder);
  let served: Served | undefined = await serve(folder, { port: 0 });
  const { address, port } = served;
  const close = async () => {
    await served?.close();
    served = undefined;
  };
  // A folder is listed once, so a changed one is served anew.
  const open = async () => {
    served ??= await serve(folder, { port });
  };
  const change = async (changes: Changes) => {
    for (const [path, [from, to]] of Object.entries(changes)) {
      const text = await readFile(join(folder, path), "utf8");
      if (text.search(from) < 0) throw new Error(`${path} does not hold ${String(from)}.`);
      await writeFile(join(folder, path), text.replace(from, to));
    }
  };
  onTestFinished(async () => {
    await close();
    await rm(folder, { recursive: true });
  });
  return {
    address,
    publish: async (changes) => {
      await close();
      await change(changes);
      await writeRelease(folder);
      await open();
    },
    publishInPart: async (changes, missing) => {
      await close();
      const older = await Promise.all(
        Object.keys(missing).map(async (path) => [path, await readFile(join(folder, path))] as const),
      );
      await change({ ...changes, ...missing });
      await writeRelease(folder);
      for (const [path, bytes] of older) await writeFile(join(folder, path), bytes);
      await open();
    },
    remove: async (path) => {
      await close();
      await rm(join(folder, path));
      await open();
    },
    cut: async (context) => {
      await close();
      await context.setOffline(true);
    },
    stall: async () => {
      await close();
      const silent = createServer(() => undefined);
      await new Promise<void>((resolve) => {
        silent.listen(port, "127.0.0.1", resolve);
      });
      onTestFinished(() => {
        silent.close();
        silent.closeAllConnections();
      });
    },
    restore: async (context) => {
      await open();
      await context.setOffline(false);
    },
  };
}
