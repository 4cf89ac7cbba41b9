import type { EvaluatedModuleNode, EvaluatedModules } from "vite/module-runner";

/**
 * Has a module evaluated anew when it is next asked for, and with it all that imports it, near or far. What it imports
 * itself stays as it is, with all that it remembers.
 *
 * @param file Its full path.
 */
export function forgetModule(modules: EvaluatedModules, file: string): void {
  const waiting: EvaluatedModuleNode[] = [...(modules.getModulesByFile(file) ?? [])];
  const met = new Set(waiting);
  for (const node of waiting) {
    for (const id of node.importers) {
      const importer = modules.getModuleById(id);
      if (!importer || met.has(importer)) continue;
      met.add(importer);
      waiting.push(importer);
    }
    modules.invalidateModule(node);
  }
}
