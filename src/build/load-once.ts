import { dirname, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import type { Plugin } from "vite";

/** The layers that a check is made of: plain TypeScript, which Node runs as it is. */
const layers = "(?:approvals|catalogue|content-types|diagnostics|engine|lib|prose|rules)";
const mayBeIn = new RegExp(String.raw`^\.{1,2}/(?:.*/)?${layers}/[^?]+\.ts$`);
// The last such folder: the repository itself may lie below one.
const liesIn = new RegExp(String.raw`[/\\]src[/\\]${layers}[/\\](?!.*[/\\]src[/\\])`);

/**
 * Vite plugin: in a build the pages run the very modules that Node has loaded to judge the content, rather than a bundled
 * copy of them. Some 500 files are neither bundled nor loaded a second time.
 */
export function loadOnce(): Plugin {
  return {
    name: "kvitto-load-once",
    enforce: "pre",
    apply: "build",
    // What a browser gets is bundled.
    applyToEnvironment: ({ name }) => name === "prerender",
    resolveId: {
      filter: { id: mayBeIn },
      handler(source, importer) {
        const path = importer === undefined ? "" : resolve(dirname(importer), source);
        return liesIn.test(path) ? { id: pathToFileURL(path).href, external: "absolute" } : null;
      },
    },
  };
}
