import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { parseYaml } from "../catalogue/parse-yaml.ts";
import { openRepository } from "../git/repository.ts";
import { demonstrationFolder } from "./demonstration.ts";
import type { State } from "./may-begin.ts";

/**
 * What is known of a repository before it is made anybody's own. Where there is no git, nothing counts as changed: the
 * demonstration is moved, not removed.
 */
export async function readState(root: string): Promise<State> {
  const { data } = parseYaml(await readFile(join(root, "content/site.yaml"), "utf8").catch(() => ""));
  const repository = await openRepository(root);
  const status = (await repository?.run(["status", "--porcelain", "-z"]))?.toString("utf8") ?? "";
  return {
    moved: existsSync(join(root, demonstrationFolder)),
    demonstration: typeof data === "object" && data !== null && "demonstration" in data,
    changed: status.split("\0").flatMap((line) => (line === "" ? [] : [line.slice(3)])),
  };
}
