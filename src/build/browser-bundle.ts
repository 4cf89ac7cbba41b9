import { build } from "vite";

/**
 * One script of ours with all that it imports, in one file.
 *
 * @param entry Its file: `src/client/search-facade.ts`.
 * @param form  `es` is a module that keeps its exports; `iife` runs where modules do not, as in a service worker.
 * @throws {Error} With Vite's own words when it does not compile.
 */
export async function browserBundle(entry: string, form: "es" | "iife" = "es"): Promise<string> {
  const result = await build({
    configFile: false,
    envFile: false,
    publicDir: false,
    logLevel: "error",
    build: {
      write: false,
      target: "es2023",
      lib: { entry, formats: [form], name: "kvitto", fileName: "bundle" },
    },
  });
  const outputs = Array.isArray(result) ? result : [result];
  for (const output of outputs) {
    if (!("output" in output)) continue;
    for (const chunk of output.output) if (chunk.type === "chunk" && chunk.isEntry) return chunk.code;
  }
  throw new Error(`Vite gave no script for ${entry}.`);
}
