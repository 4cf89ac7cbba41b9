import { join, resolve, sep } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { isRunnableDevEnvironment, type Plugin, type ViteDevServer } from "vite";
import type { Checked } from "../check.ts";
import { contentError, type ContentError } from "./content-error.ts";
import { forgetModule } from "./forget-module.ts";

/** Gives a module as the server's side has evaluated it, by its path in the project. */
export type Evaluate = <Module>(file: string) => Promise<Module>;

export interface ContentInDevOptions {
  /** The content folder; it may lie outside the project. */
  readonly content: string;
  /** Reads and judges the content anew. */
  readonly judge: (evaluate: Evaluate) => Promise<Checked>;
  /** The module that holds what the pages show, by its path in the project. */
  readonly holder: string;
}

/** An editor writes a file in steps, and some write several files for one save: milliseconds until they are done. */
const settled = 25;

/**
 * Vite plugin: in `npm run dev`, a saved content file reloads the page with new data. An error in it
 * is shown over the page instead, on the content file's own line, and the last good site stays below
 * until the file is mended.
 */
export function contentInDev({ content, judge, holder }: ContentInDevOptions): Plugin {
  const folder = resolve(content);
  const isContent = (file: string): boolean => file.startsWith(join(folder, sep));
  let found: ContentError | undefined;
  /** False until the content was once without errors: before that there is no good site to show. */
  let hasBeenGood = false;
  /** The program itself could not judge the last time. */
  let isBroken = false;
  let verdict = Promise.resolve();
  /** When pages were last told to reload, and when one was last asked for. */
  let toldAt = 0;
  let askedAt = 0;
  let isQueued = false;

  async function judgeNow(server: ViteDevServer): Promise<void> {
    const evaluating = Object.values(server.environments).filter(isRunnableDevEnvironment);
    const pages = evaluating.find(({ name }) => name === "ssr");
    if (!pages) throw new Error("Astro has no server side to show pages with.");
    found = contentError(await judge((file) => pages.runner.import(resolve(file))));
    if (found) return show(server);
    hasBeenGood = true;
    // Only what holds the data is evaluated anew, and the pages that read it: the program is the same.
    forgetModule(pages.runner.evaluatedModules, resolve(holder));
    toldAt = performance.now();
    reload(server);
  }

  /** Files that are saved together are judged together. */
  function judgeSoon(server: ViteDevServer): void {
    if (isQueued) return;
    isQueued = true;
    verdict = verdict.then(async () => {
      await pause(settled);
      isQueued = false;
      isBroken = false;
      await judgeNow(server).catch((error: unknown) => {
        // The pages are made by the same program: Astro says over them where it fails. The next save is judged again.
        isBroken = true;
        server.config.logger.error(`The content was not judged. ${String(error)}`);
      });
    });
  }

  const reload = (server: ViteDevServer): void =>
    server.environments.client.hot.send({ type: "full-reload" });

  const show = (server: ViteDevServer): void => {
    // A plain object: Astro draws the picture of the code, and leaves the words as they are.
    if (found) server.environments.client.hot.send({ type: "error", err: { ...found } });
  };

  return {
    name: "kvitto:content-in-dev",
    apply: "serve",

    configureServer(server) {
      server.watcher.add(folder);
      server.watcher.on("all", (_event, file) => {
        if (isContent(resolve(file))) judgeSoon(server);
      });
      server.ws.on("connection", () => {
        // A page that is opened while there is an error shows it too.
        show(server);
        // One that was asked for before a save, and listens only after it, has not heard of it.
        if (askedAt < toldAt) reload(server);
      });
      judgeSoon(server);
      server.middlewares.use(async (request, response, next) => {
        if (!request.headers.accept?.includes("text/html")) return next();
        await verdict;
        askedAt = performance.now();
        if (hasBeenGood || isBroken) return next();
        response.writeHead(500, { "Content-Type": "text/html; charset=utf-8" }).end(emptyPage);
      });
    },

    async hotUpdate({ file }) {
      if (!isContent(file)) return undefined;
      await verdict;
      return found ? [] : undefined;
    },
  };
}

/** Holds Vite's client, which draws the error and reloads the page when the content is mended. */
const emptyPage =
  '<!doctype html><html lang="en"><title>Kvitto</title><script type="module" src="/@vite/client"></script></html>';
