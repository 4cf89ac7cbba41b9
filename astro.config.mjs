import mdx from "@astrojs/mdx";
import { defineConfig } from "astro/config";
import { loadOnce } from "./src/build/load-once.ts";
import { plainImports } from "./src/build/plain-imports.ts";
import { kvitto } from "./src/integration.ts";
import { proseProcessor } from "./src/prose/processor.ts";

// One repository, two sites: `KVITTO_SITE` chooses which pages are built, and from which content.
const site = process.env.KVITTO_SITE === "public" ? "public" : "internal";
const content = process.env.KVITTO_CONTENT ?? "content";
// Asked once, so that the check and the pages judge by the same day.
process.env.KVITTO_TODAY ??= Temporal.Now.plainDateISO("Europe/Stockholm").toString();

/** What every page runs, in one file; it would be six. */
const frame =
  /\/src\/client\/(?:frame|search|shortcuts|shortcut-button|show-for-today|storage|view-time|offline\/register)\.ts$|preload-helper/;
/** Without Astro's names, which are longer than what they save. */
const scripts = {
  entryFileNames: "_astro/[hash].js",
  codeSplitting: { groups: [{ name: "frame", test: frame }] },
};

export default defineConfig({
  srcDir: `./src/sites/${site}`,
  outDir: process.env.KVITTO_OUT ?? `./dist/${site}`,
  cacheDir: `./.kvitto/cache/${site}`,
  trailingSlash: "always",
  devToolbar: { enabled: false },
  // Everything is a file of its own, so that one Content-Security-Policy header serves every page.
  build: { inlineStylesheets: "never", format: "directory" },
  vite: {
    build: { assetsInlineLimit: 0, modulePreload: false },
    plugins: [plainImports(), loadOnce()],
    environments: {
      client: { build: { rolldownOptions: { output: scripts } } },
      // What `content.config.ts` needs of Astro, Astro has loaded already; Vite would load it anew, file by file.
      astro: { resolve: { external: ["astro/loaders", "astro/content/config"] } },
    },
  },
  compressHTML: true,
  // A highlighter would colour code with inline styles, which the header forbids.
  markdown: { processor: proseProcessor, syntaxHighlight: false },
  integrations: [
    mdx(),
    kvitto({ site, content, today: process.env.KVITTO_TODAY, approvals: process.env.KVITTO_APPROVALS }),
  ],
});
