import { installScripts } from "./exceptions.ts";
import { lineOf, type Finding } from "./finding.ts";
import {
  groups,
  lockedPackages,
  type Locked,
  type Lockfile,
  type Overrides,
  type PackageJson,
} from "./lockfile.ts";

/** One SHA-512 in base64: 64 bytes. */
const fingerprint = /^sha512-[A-Za-z0-9+/]{86}==$/;

/** Where every package comes from, and that its bytes are the ones that were locked. */
export function* checkSources(text: string, lockfile: Lockfile, ours: PackageJson): Generator<Finding> {
  const declared = aliases(lockfile, ours);
  for (const one of lockedPackages(lockfile)) {
    const at = (...keys: string[]) => ({
      file: "package-lock.json",
      line: lineOf(text, ["packages", one.path, ...keys]),
    });

    const source = wrongSource(one);
    if (source !== undefined)
      yield {
        ...at(one.resolved === undefined ? "link" : "resolved"),
        message: `“${one.importedAs}” ${source}.`,
        hint: "Take it from the registry by name and exact version; `npm install --package-lock-only` writes the entry anew.",
      };
    else if (one.inBundle)
      yield {
        ...at("inBundle"),
        message: `“${one.importedAs}” lies inside another package, so that nothing says which version it really is.`,
        hint: "Choose a version of the outer package that brings nothing along.",
      };
    else if (!fingerprint.test(one.integrity ?? ""))
      yield {
        ...at(...(one.integrity === undefined ? [] : ["integrity"])),
        message: `“${one.importedAs}” has no SHA-512 fingerprint, so that any bytes would do.`,
        hint: "Delete its entry and run `npm install --package-lock-only`.",
      };

    if (one.registryName !== one.importedAs && !declared.get(one.importedAs)?.has(one.registryName))
      yield {
        ...at("name"),
        message: `“${one.registryName}” is installed under the name “${one.importedAs}”, and nobody asked for that.`,
        hint: `If it is meant, say so in package.json, under “overrides”: "npm:${one.registryName}@${one.version}".`,
      };

    if (one.hasInstallScript && installScripts[one.registryName] === undefined)
      yield {
        ...at("hasInstallScript"),
        message: `“${one.registryName}” wants to run a script when it is installed.`,
        hint: "It will not run. If the package works without it, say why in src/supply-chain/exceptions.ts.",
      };
  }
}

/** What is wrong with where a package comes from, to be read after its name. */
function wrongSource({ path, link, resolved }: Locked): string | undefined {
  if (link || !path.startsWith("node_modules/")) return "is a folder, not a package";
  if (resolved === undefined) return undefined;
  const url = URL.parse(resolved);
  if (url === null) return `comes from “${resolved}”, which is no address`;
  if (/^git\b|^github:|^ssh:/.test(url.protocol))
    return "comes from git, where a name may lead elsewhere tomorrow";
  if (url.protocol === "file:") return "is a file, not a package of the registry";
  return "names an address, so that whoever wrote the lockfile chooses where it comes from";
}

/** Which packages may stand in for which: whatever an `npm:` of ours, or of a package, says. */
function aliases({ packages }: Lockfile, ours: PackageJson): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  const add = (name: string, spec: string): void => {
    const [, other] = /^npm:(@?[^@]+)/.exec(spec) ?? [];
    if (other !== undefined) found.set(name, (found.get(name) ?? new Set()).add(other));
  };
  const walk = (overrides: Overrides): void => {
    for (const [name, what] of Object.entries(overrides))
      if (typeof what === "string") add(name, what);
      else walk(what);
  };
  walk(ours.overrides);
  for (const group of groups) for (const [name, spec] of Object.entries(ours[group])) add(name, spec);
  for (const [path, one] of Object.entries(packages))
    if (path !== "")
      for (const group of ["dependencies", "optionalDependencies"] as const)
        for (const [name, spec] of Object.entries(one[group])) add(name, spec);
  return found;
}
