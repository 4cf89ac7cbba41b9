import { existsSync } from "node:fs";
import { mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { check } from "../check.ts";
import { codeOwners } from "../codeowners/code-owners.ts";
import type { Answers } from "./answers.ts";
import { demonstrationFolder, demonstrationPaths } from "./demonstration.ts";
import { portalFiles } from "./portal-files.ts";

/** Where the new portal is made, before it takes the demonstration's place. */
const workshop = join(".kvitto", "init");

/**
 * Makes an empty portal, checks it, and puts it where the demonstration was, which moves to `test/demonstration/`. No
 * file is removed; if a step fails, what was moved is moved back.
 *
 * @param root  The repository.
 * @param today `YYYY-MM-DD`.
 * @returns Paths of the new files below the repository.
 */
export async function initialise(root: string, answers: Answers, today: string): Promise<readonly string[]> {
  const made = join(root, workshop);
  const read = (path: string) => readFile(join(root, path), "utf8");
  const kept = { authors: await read("content/README.md"), approvals: await read("approvals/README.md") };
  const files = portalFiles(answers, kept, today);

  await rm(made, { recursive: true, force: true });
  for (const [path, text] of files) await write(join(made, path), text);
  const { catalogue, diagnostics } = await check(join(made, "content"), { today });
  // Every answer was read by the schema that it ends in, so an error here is a bug of ours.
  if (diagnostics.length > 0) throw new Error(diagnostics.map(({ message }) => message).join("\n"));
  const owners = ".github/CODEOWNERS";
  await write(join(made, owners), codeOwners(catalogue.roles, answers.owners));

  await moveAll(
    demonstrationPaths.flatMap((path): Move[] => [
      ...(existsSync(join(root, path))
        ? [[join(root, path), join(root, demonstrationFolder, path)] as const]
        : []),
      [join(made, path), join(root, path)],
    ]),
  );
  await rm(made, { recursive: true });
  return [...files.keys(), owners].toSorted();
}

type Move = readonly [from: string, to: string];

/** All of them or none. */
async function moveAll(moves: readonly Move[]): Promise<void> {
  const done: Move[] = [];
  try {
    for (const [from, to] of moves) {
      await mkdir(dirname(to), { recursive: true });
      await rename(from, to);
      done.push([from, to]);
    }
  } catch (error) {
    for (const [from, to] of done.toReversed()) await rename(to, from);
    throw error;
  }
}

async function write(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text);
}
