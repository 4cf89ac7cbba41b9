import { lineOf, type Finding } from "./finding.ts";
import { groups, type Lockfile, type Overrides, type PackageJson } from "./lockfile.ts";

/** One version and no other: `7.3.4`, `1.0.0-rc.1`. */
const exact = /^\d+\.\d+\.\d+(?:-[0-9A-Za-z.-]+)?$/;

/** Whether package.json names exact versions, and the lockfile the same ones. */
export function* checkPackageJson(
  text: string,
  ours: PackageJson,
  { packages }: Lockfile,
): Generator<Finding> {
  const locked = packages[""];
  const at = (...keys: string[]) => ({ file: "package.json", line: lineOf(text, keys) });
  const hint = "Run `npm install --package-lock-only`, and look at what changes.";

  if (locked?.version !== ours.version || locked.name !== ours.name)
    yield {
      ...at("version"),
      message: "The lockfile was written for another name or version of the project.",
      hint,
    };

  for (const group of groups) {
    for (const [name, spec] of Object.entries(ours[group])) {
      if (!exact.test(spec))
        yield {
          ...at(group, name),
          message: `“${name}” is asked for as “${spec}”, which is no exact version.`,
          hint: "Write the version that was tried, and nothing before it: a build in a year is the build of today.",
        };
      else if (locked?.[group][name] !== spec || packages[`node_modules/${name}`]?.version !== spec)
        yield { ...at(group, name), message: `“${name}” is locked in another version than ${spec}.`, hint };
    }
    for (const name of Object.keys(locked?.[group] ?? {}))
      if (ours[group][name] === undefined)
        yield {
          ...at(group),
          message: `The lockfile has “${name}” under “${group}”, and package.json does not.`,
          hint,
        };
  }
  for (const { keys, spec } of overridden(ours.overrides))
    if (!exact.test(spec.replace(/^npm:@?[^@]+@/, "")))
      yield {
        ...at("overrides", ...keys),
        message: `“${keys.at(-1)}” is overridden by “${spec}”, which is no exact version.`,
        hint: "Write one version, or npm:NAME@VERSION.",
      };
}

/** Every override that names a version, with the keys that lead to it. */
export function overridden(
  overrides: Overrides,
  above: readonly string[] = [],
): { keys: readonly string[]; spec: string }[] {
  return Object.entries(overrides).flatMap(([name, what]) =>
    typeof what === "string" ? [{ keys: [...above, name], spec: what }] : overridden(what, [...above, name]),
  );
}
