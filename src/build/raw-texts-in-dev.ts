import type { Plugin } from "vite";

/**
 * Vite plugin: Astro looks through all that a page imports for style sheets, and would render every code's page on the way,
 * though it is only read as text. That cost the first page of `npm run dev` seconds.
 */
export function rawTextsInDev(): Plugin {
  return {
    name: "kvitto:raw-texts-in-dev",
    apply: "serve",
    enforce: "pre",
    load: { order: "pre", filter: { id: /\/src\/.*\.md$/ }, handler: () => "export {};" },
  };
}
