import { resolve } from "node:path";
import sirv from "sirv";
import type { Plugin } from "vite";
import { searchFolder } from "./search-index.ts";

/**
 * Vite plugin: `npm run dev` builds no search index, so it serves the one of the last build. Without
 * one the search box says so.
 *
 * @param built The site's folder of the last build: `dist/internal`.
 */
export function searchInDev(built: string): Plugin {
  return {
    name: "kvitto:search-in-dev",
    apply: "serve",
    configureServer(server) {
      // `dev`: the folder is looked at on each request, so a build in another terminal counts at once.
      server.middlewares.use(
        `/${searchFolder}`,
        sirv(resolve(built, searchFolder), { dev: true, etag: true }),
      );
    },
  };
}
