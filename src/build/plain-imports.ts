import type { Plugin } from "vite";

/**
 * Leaves `import()` to the browser. Vite wraps each in a helper that also fetches style sheets and what the module itself
 * imports; the helper is larger than most of our scripts, and nothing here that is loaded later imports a style sheet.
 */
export function plainImports(): Plugin {
  return {
    name: "kvitto-plain-imports",
    enforce: "pre",
    apply: "build",
    load: {
      filter: { id: /vite\/preload-helper/ },
      handler: () => "export const __vitePreload = (load) => load();",
    },
  };
}
