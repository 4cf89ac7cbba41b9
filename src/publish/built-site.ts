import { readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import {
  compareWithManifest,
  manifestPath,
  readManifest,
  type Manifest,
  type ManifestDifference,
} from "../build/manifest.ts";
import type { Site } from "../build/sites.ts";
import { count } from "../lib/list.ts";
import { codeOf, firstFew, PublishProblem } from "./problem.ts";

/** A built site that is, byte for byte, what passed the gates of its build. */
export interface BuiltSite {
  readonly folder: string;
  readonly manifest: Manifest;
}

const again = 'Nothing was published. Run "npm run build".';

/**
 * @param from Where the built sites lie: `dist`.
 * @throws {PublishProblem} When there is none, or it is not what its manifest says.
 */
export async function readBuiltSite(from: string, site: Site): Promise<BuiltSite> {
  const folder = join(from, site);
  const found = await stat(folder).catch(() => undefined);
  if (!found?.isDirectory()) throw new PublishProblem(`There is no built site in ${folder}. ${again}`);
  const manifest = await manifestBeside(folder);
  const path = manifestPath(folder);
  if (manifest.site !== site)
    throw new PublishProblem(`${path} describes the ${manifest.site} site, not the ${site} one. ${again}`);
  if (manifest.gates.length === 0)
    throw new PublishProblem(`${path} names no gate that these files have passed. ${again}`);

  const differences = await compareWithManifest(folder, manifest);
  if (differences.length > 0)
    throw new PublishProblem(
      `${folder} is not what passed the gates of its build: ${differenceText(differences)}. ${again}`,
    );
  return { folder, manifest };
}

/** `1 file is missing ("a.html"), 2 are extra ("b.html" and "c.html")` */
export function differenceText(differences: readonly ManifestDifference[]): string {
  const kinds = (["missing", "changed", "extra"] as const).flatMap((problem) => {
    const paths = differences.filter((one) => one.problem === problem).map(({ path }) => path);
    return paths.length > 0 ? [`${count(paths.length, "file")} ${problem} (${firstFew(paths)})`] : [];
  });
  return kinds.join(", ");
}

async function manifestBeside(folder: string): Promise<Manifest> {
  const path = manifestPath(folder);
  let found: unknown;
  try {
    found = JSON.parse(await readFile(path, "utf8"));
  } catch (error) {
    if (error instanceof SyntaxError) throw new PublishProblem(`${path} cannot be read. ${again}`);
    if (codeOf(error) !== "ENOENT") throw error;
    throw new PublishProblem(`There is no ${path}, which says what passed the gates. ${again}`);
  }
  const version = versionOf(found);
  if (version !== 1)
    throw new PublishProblem(
      `${path} has the version ${JSON.stringify(version)}, and this publisher reads version 1. ${again}`,
    );
  try {
    return await readManifest(path);
  } catch {
    throw new PublishProblem(`${path} is no manifest as the build writes it. ${again}`);
  }
}

const versionOf = (found: unknown): unknown =>
  typeof found === "object" && found !== null && "version" in found ? found.version : null;
