// Preloaded by commands that must answer at once. Keeps compiled modules between runs, a fifth of a second each, and
// finds our own by their names: Node looks into the file system several times for each of seven hundred. Plain JavaScript,
// since the first file of TypeScript loads a compiler: the others come compiled out of the cache.
import { enableCompileCache, registerHooks } from "node:module";

enableCompileCache("node_modules/.cache/kvitto");

registerHooks({
  resolve: (specifier, { parentURL }, next) =>
    specifier.startsWith(".") && specifier.endsWith(".ts") && parentURL?.startsWith("file:")
      ? { url: new URL(specifier, parentURL).href, format: "module-typescript", shortCircuit: true }
      : next(specifier),
});
