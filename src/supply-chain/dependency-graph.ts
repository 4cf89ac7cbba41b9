import type { Locked, Lockfile } from "./lockfile.ts";

type Entry = Lockfile["packages"][string];

/**
 * Which package a name leads to, as Node looks it up: beside whoever asks, then a folder further out each time.
 *
 * @param from Path of the package that asks; empty for our own.
 * @returns The path, or undefined when no package answers to the name.
 */
export function resolveFrom(packages: Lockfile["packages"], from: string, name: string): string | undefined {
  for (let folder = from; ; folder = outer(folder)) {
    const path = `${folder === "" ? "" : `${folder}/`}node_modules/${name}`;
    if (Object.hasOwn(packages, path)) return path;
    if (folder === "") return undefined;
  }
}

/** Every package that somebody asks for, directly or through others; `from` is our own unless told. */
export function reachable(packages: Lockfile["packages"], from: readonly string[] = [""]): Set<string> {
  const seen = new Set(from);
  for (const path of seen) {
    const one = packages[path];
    if (one === undefined) continue;
    for (const name of asksFor(one, path === "")) {
      const found = resolveFrom(packages, path, name);
      if (found !== undefined) seen.add(found);
    }
  }
  return seen;
}

/** Names that a package needs, whether or not they must be there. Only our own development tools are installed. */
export function asksFor(one: Entry | Locked, isOurs: boolean): string[] {
  return [
    ...Object.keys(one.dependencies),
    ...Object.keys(one.optionalDependencies),
    ...Object.keys(one.peerDependencies),
    ...(isOurs ? Object.keys(one.devDependencies) : []),
  ];
}

function outer(path: string): string {
  const cut = path.lastIndexOf("/node_modules/");
  return cut === -1 ? "" : path.slice(0, cut);
}
