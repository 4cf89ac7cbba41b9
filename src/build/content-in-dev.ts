import { join, resolve, sep } from "node:path";
import type { Plugin, ViteDevServer } from "vite";
import type { Checked } from "../check.ts";
import { contentError, type ContentError } from "./content-error.ts";

export interface ContentInDevOptions {
  /** The content folder; it may lie outside the project. */
  readonly content: string;
  /** Reads and judges the content anew. */
  readonly check: () => Promise<Checked>;
}

/**
 * Vite plugin: in `npm run dev`, a saved content file reloads the page with new data. An error in it
 * is shown over the page instead, on the content file's own line, and the last good site stays below
 * until the file is mended.
 */
export function contentInDev({ content, check }: ContentInDevOptions): Plugin {
  const folder = resolve(content);
  const isContent = (file: string): boolean => file.startsWith(join(folder, sep));
  let found: ContentError | undefined;
  /** False until the content was once without errors: before that there is no good site to show. */
  let hasBeenGood = false;
  let verdict = Promise.resolve();
  let isQueued = false;

  async function judge(server: ViteDevServer): Promise<void> {
    found = contentError(await check());
    if (found) return show(server);
    hasBeenGood = true;
    // The server's side evaluates its modules anew, the view model among them; then the pages ask again.
    const { client, ...others } = server.environments;
    for (const { hot } of [...Object.values(others), client]) hot.send({ type: "full-reload" });
  }

  /** Files that are saved together are judged together. */
  function judgeSoon(server: ViteDevServer): void {
    if (isQueued) return;
    isQueued = true;
    verdict = verdict.then(() => {
      isQueued = false;
      return judge(server);
    });
  }

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
      // A page that is opened while there is an error shows it too.
      server.ws.on("connection", () => show(server));
      judgeSoon(server);
      server.middlewares.use(async (request, response, next) => {
        if (!request.headers.accept?.includes("text/html")) return next();
        await verdict;
        if (hasBeenGood) return next();
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
