import { overridden } from "./check-package-json.ts";
import { lineOf, type Finding } from "./finding.ts";
import { groups, type PackageJson } from "./lockfile.ts";

/** Where each dependency's reason stands. */
export const reasonsFile = "docs/adr/0003-dependencies.md";

/** Whether every direct dependency and override has a row that says why it is there, and every row a dependency. */
export function* checkReasons(text: string, ours: PackageJson, packageJson: string): Generator<Finding> {
  const direct = groups.flatMap((group) => Object.keys(ours[group]).map((name) => [group, name]));
  const overrides = overridden(ours.overrides).map(({ keys }) => ["overrides", ...keys]);
  const used = [...direct, ...overrides];
  const rows = [...rowsOf(text)];

  for (const keys of used) {
    const name = keys.at(-1) ?? "";
    if (rows.some((row) => row.pattern.test(name))) continue;
    yield {
      file: "package.json",
      line: lineOf(packageJson, keys),
      message: `“${name}” has no row in ${reasonsFile}.`,
      hint: "Say there why it is needed, and instead of what.",
    };
  }
  for (const { name, pattern, line } of rows)
    if (!used.some((keys) => pattern.test(keys.at(-1) ?? "")))
      yield {
        file: reasonsFile,
        line,
        message: `“${name}” has a row, and is no dependency.`,
        hint: "Delete the row, or move it to what was tried and left out.",
      };
}

/** The names in the first column of the tables: `typescript, @types/*`. */
function* rowsOf(text: string): Generator<{ name: string; pattern: RegExp; line: number }> {
  for (const [index, line] of text.split("\n").entries()) {
    const first = /^\|([^|]+)\|/.exec(line)?.[1]?.trim() ?? "";
    if (first === "" || first === "Package" || first === "Override" || /^:?-+:?$/.test(first)) continue;
    for (const name of first.replaceAll("`", "").split(/,\s*/))
      yield { name, pattern: wildcard(name), line: index + 1 };
  }
}

/** `@types/*` as a pattern: a star stands for any letters. */
export function wildcard(name: string): RegExp {
  return new RegExp(`^${name.split("*").map(RegExp.escape).join(".*")}$`);
}
