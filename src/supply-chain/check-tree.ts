import { reachable, resolveFrom } from "./dependency-graph.ts";
import { lineOf, type Finding } from "./finding.ts";
import { lockedPackages, type Lockfile, type PackageJson } from "./lockfile.ts";

/** A name that the registry may point at another version tomorrow: `latest`. */
const tag = /^(?!v?\d|[xX]$)[A-Za-z][\w.-]*$/;

/** Whatever is no version, range, tag or other name of the registry. */
const elsewhere =
  /^(?:git|github|gitlab|bitbucket|gist|https?|file|link|workspace|ssh|portal|patch)\b.*:|^[\w.-]+\/[\w.-]+(?:#|$)|^\.{0,2}\//;

/** Whether the lockfile holds all that its packages ask for, on every platform, and nothing else. */
export function* checkTree(text: string, { packages }: Lockfile, ours: PackageJson): Generator<Finding> {
  const asked = reachable(packages);
  for (const one of lockedPackages({ lockfileVersion: 3, packages })) {
    const at = (...keys: string[]) => ({
      file: "package-lock.json",
      line: lineOf(text, ["packages", one.path, ...keys]),
    });
    if (!asked.has(one.path))
      yield {
        ...at(),
        message: `“${one.importedAs}” is locked, and nobody asks for it.`,
        hint: "Delete its entry and run `npm install --package-lock-only`.",
      };
    for (const group of ["dependencies", "optionalDependencies"] as const)
      for (const [name, spec] of Object.entries(one[group])) {
        const found = resolveFrom(packages, one.path, name);
        if (found === undefined)
          yield {
            ...at(group, name),
            message: `“${one.importedAs}” asks for “${name}”, which is not locked: \`npm ci\` refuses that somewhere.`,
            hint: "Another platform's package was left out (docs/adr/0003-dependencies.md, Trap). Choose a version whose packages are all to be had.",
          };
        else if (elsewhere.test(spec))
          yield {
            ...at(group, name),
            message: `“${one.importedAs}” asks for “${name}” at ${spec}, which is not in the registry.`,
            hint: "Choose another version of it, or do without it.",
          };
        else if (tag.test(spec) && ours.overrides[name] !== packages[found]?.version)
          yield {
            ...at(group, name),
            message: `“${one.importedAs}” asks for “${name}” as ${spec}, whichever version that is on the day: \`npm ci\` refuses the lockfile when it moves.`,
            hint: `Write "${name}": "${packages[found]?.version}" under “overrides” in package.json.`,
          };
      }
  }
}
