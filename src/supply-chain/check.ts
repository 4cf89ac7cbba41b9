import { checkLicences } from "./licences.ts";
import { checkNpmrc } from "./check-npmrc.ts";
import { checkPackageJson } from "./check-package-json.ts";
import { checkReasons } from "./check-reasons.ts";
import { checkSources } from "./check-sources.ts";
import { checkTree } from "./check-tree.ts";
import { lineOf, type Finding } from "./finding.ts";
import { parseLockfile, parsePackageJson } from "./lockfile.ts";

/** The files that say what we depend on, as they are. */
export interface SupplyChainFiles {
  readonly lockfile: string;
  readonly packageJson: string;
  readonly npmrc: string;
  /** docs/adr/0003-dependencies.md */
  readonly reasons: string;
}

/** Everything that is wrong with what we depend on. Asks no network: what is locked is what is judged. */
export function checkSupplyChain({
  lockfile: text,
  packageJson,
  npmrc,
  reasons,
}: SupplyChainFiles): Finding[] {
  const lockfile = parseLockfile(text);
  const ours = parsePackageJson(packageJson);
  if (lockfile === undefined || ours === undefined) {
    const file = lockfile === undefined ? "package-lock.json" : "package.json";
    return [{ file, line: 1, message: "This cannot be read.", hint: "Take the last version that could." }];
  }
  if (lockfile.lockfileVersion !== 3) {
    const message = `The lockfile is of version ${lockfile.lockfileVersion}, not 3.`;
    const hint = "Write it with npm 10 or later: `npm install --package-lock-only`.";
    return [{ file: "package-lock.json", line: lineOf(text, ["lockfileVersion"]), message, hint }];
  }
  return [
    ...checkNpmrc(npmrc),
    ...checkPackageJson(packageJson, ours, lockfile),
    ...checkReasons(reasons, ours, packageJson),
    ...checkSources(text, lockfile, ours),
    ...checkTree(text, lockfile, ours),
    ...checkLicences(text, lockfile),
  ];
}
