import { wildcard } from "./check-reasons.ts";
import { installScripts, licenceExceptions, permissive, type LicenceException } from "./exceptions.ts";
import { lineOf, type Finding } from "./finding.ts";
import { lockedPackages, type Locked, type Lockfile } from "./lockfile.ts";
import { shipped } from "./shipped.ts";
import { satisfies } from "./spdx.ts";
import { compareText } from "../lib/compare-text.ts";

/** Whom a package reaches: readers' browsers, whoever builds the sites, or only who develops Kvitto. */
export type Reach = "browsers" | "build" | "development";

export interface LicenceRow {
  readonly name: string;
  readonly version: string;
  /** An SPDX expression, as the package says it; undefined when it says none. */
  readonly licence: string | undefined;
  readonly reach: Reach;
}

/** Every package once, by name and version. */
export function licenceRows(lockfile: Lockfile): LicenceRow[] {
  const rows = new Map<string, LicenceRow>();
  for (const one of lockedPackages(lockfile)) {
    const row = rowOf(one);
    const key = `${row.name}@${row.version}`;
    // The same package may be a tool in one place and part of the build in another.
    if (rows.get(key)?.reach !== "build") rows.set(key, row);
  }
  return [...rows.values()].sort((a, b) => compareText(a.name, b.name) || compareText(a.version, b.version));
}

/** Licences that nobody has said yes to. */
export function* checkLicences(text: string, lockfile: Lockfile): Generator<Finding> {
  for (const one of lockedPackages(lockfile)) {
    const row = rowOf(one);
    const accepted = satisfies(
      row.licence ?? "",
      (id) => permissive.has(id) || exceptionFor(row, id) !== undefined,
    );
    if (accepted) continue;
    yield {
      file: "package-lock.json",
      line: lineOf(text, ["packages", one.path, ...(row.licence === undefined ? [] : ["license"])]),
      message: `“${row.name}” ${problem(row, accepted)}.`,
      hint: "Read what it asks for. If we can keep it, say how in src/supply-chain/exceptions.ts; otherwise do without it.",
    };
  }
}

/** Exceptions that nothing in the lockfile needs any more: each would let something in unseen. */
export function* unneededExceptions(lockfile: Lockfile): Generator<Finding> {
  const locked = lockedPackages(lockfile);
  const used = new Set<unknown>();
  for (const row of locked.map(rowOf))
    satisfies(row.licence ?? "", (id) => {
      used.add(exceptionFor(row, id));
      return true;
    });
  const at = { file: "src/supply-chain/exceptions.ts", line: 1, hint: "Delete it." };
  for (const exception of licenceExceptions.filter((one) => !used.has(one)))
    yield { ...at, message: `No “${exception.packages}” is under ${exception.licence} any more.` };
  for (const name of Object.keys(installScripts))
    if (!locked.some((one) => one.hasInstallScript && one.registryName === name))
      yield { ...at, message: `“${name}” has no install script any more.` };
}

/** What ships to browsers has no exceptions. */
const exceptionFor = ({ name, reach }: LicenceRow, licence: string): LicenceException | undefined =>
  reach === "browsers"
    ? undefined
    : licenceExceptions.find((one) => one.licence === licence && wildcard(one.packages).test(name));

function problem({ licence, reach }: LicenceRow, accepted: boolean | undefined): string {
  if (licence === undefined) return "does not say under which licence it is";
  if (accepted === undefined) return `is under “${licence}”, which is no SPDX expression`;
  return `is under ${licence}, which nobody has said yes to${reach === "browsers" ? " for what ships to browsers" : ""}`;
}

function rowOf({ registryName: name, version, license, dev }: Locked): LicenceRow {
  const reach = shipped.some((one) => one.name === name) ? "browsers" : dev ? "development" : "build";
  return { name, version, licence: typeof license === "string" ? license : undefined, reach };
}
