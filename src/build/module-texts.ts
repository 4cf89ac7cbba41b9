import { readFile } from "node:fs/promises";
import { dirname, join } from "node:path";

/** What a module imports of ours: by `import`, `export … from`, a script's `src`, a style's `@import`. */
const imported = /(?:\bfrom|\bimport|\bsrc=)\s*\(?\s*["'](\.{1,2}\/[^"'?]+)/g;

/** What is imported as a type does not run. */
const types = /^\s*(?:import|export) type [^;]*;/gm;

/**
 * The texts of modules and of all of ours that runs with them, by path. What is not there is passed over: it is no module of
 * ours, or the build says so.
 */
export async function moduleTexts(entries: readonly string[]): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  let todo = [...entries];
  while (todo.length > 0) {
    const fresh = [...new Set(todo)].filter((path) => !found.has(path));
    const texts = await Promise.all(fresh.map((path) => readFile(path, "utf8").catch(() => "")));
    for (const [i, path] of fresh.entries()) found.set(path, texts[i] ?? "");
    todo = fresh.flatMap((path) =>
      Array.from((found.get(path) ?? "").replace(types, "").matchAll(imported), ([, name = ""]) =>
        join(dirname(path), name),
      ),
    );
  }
  return found;
}
