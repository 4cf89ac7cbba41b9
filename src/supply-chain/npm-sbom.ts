import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { openRepository } from "../git/repository.ts";

/** Everything in the lockfile, whatever this machine's settings leave out. Reads no installed package. */
const args = [
  "sbom",
  "--sbom-format=cyclonedx",
  "--package-lock-only",
  "--include=dev",
  "--include=optional",
  "--include=peer",
];

/**
 * What `npm sbom` prints, by the npm that runs us.
 *
 * @returns Otherwise npm's own words, when it refuses.
 */
export async function npmSbom(folder: string): Promise<{ printed: string } | { refused: string }> {
  const npm = process.env["npm_execpath"];
  const [command, first] = npm?.endsWith("npm-cli.js") ? [process.execPath, [npm]] : ["npm", []];
  try {
    const options = { cwd: folder, maxBuffer: 1 << 28 };
    return { printed: (await promisify(execFile)(command, [...first, ...args], options)).stdout };
  } catch (error) {
    const { stderr = "" } = error as { stderr?: string };
    if (!stderr.includes("npm error")) throw error;
    return {
      refused: stderr
        .split("\n")
        .filter((line) => line.startsWith("npm error "))
        .join("\n"),
    };
  }
}

/**
 * When the lockfile came to be, in UTC: `SOURCE_DATE_EPOCH` if that is set, otherwise the commit that wrote it last.
 *
 * @returns Undefined when it is not as committed, or git does not know.
 */
export async function lockfileTime(folder: string): Promise<string | undefined> {
  const set = process.env["SOURCE_DATE_EPOCH"];
  if (set !== undefined && /^\d+$/.test(set)) return utc(set);
  const repository = await openRepository(folder);
  if (repository?.root === undefined) return undefined;
  const changed = await repository.run(["status", "--porcelain", "--", "package-lock.json"]);
  const seconds = await repository
    .run(["log", "-1", "--format=%ct", "--", "package-lock.json"])
    .catch(() => "");
  return changed.length > 0 || seconds.length === 0 ? undefined : utc(seconds.toString().trim());
}

/** @see https://reproducible-builds.org/specs/source-date-epoch/ */
const utc = (seconds: string): string =>
  Temporal.Instant.fromEpochMilliseconds(Number(seconds) * 1000).toString();
