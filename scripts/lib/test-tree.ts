import { execFileSync } from "node:child_process";
import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
} from "node:fs";
import { join, resolve } from "node:path";
import { parse } from "yaml";
import { demonstrationFolder, demonstrationPaths } from "../../src/init/demonstration.ts";

/** Where the tests run once the portal is somebody's own. */
const tree = join(".kvitto", "test-tree");

/**
 * The folder to run the tests in. They test the program on the demonstration. Where that has given way to a team's own
 * content, they run in a copy of the repository with the demonstration in its old place, so that no change of content
 * can break them and no test needs to know.
 *
 * @param root The repository.
 */
export function testTree(root = "."): string {
  if (!existsSync(join(root, demonstrationFolder))) return root;
  const to = join(root, tree);
  rmSync(to, { recursive: true, force: true });
  mkdirSync(to, { recursive: true });
  copyProgram(root, to);
  for (const path of demonstrationPaths) rmSync(join(to, path), { recursive: true, force: true });
  cpSync(join(to, demonstrationFolder), to, { recursive: true });
  rmSync(join(to, demonstrationFolder), { recursive: true });

  // A repository of its own: nothing that a test asks git about is the team's history. Its one commit is of the day that
  // the demonstration is judged by, or there would be nothing on that day to look back at.
  const date = { GIT_AUTHOR_DATE: momentOf(to), GIT_COMMITTER_DATE: momentOf(to) };
  const git = (...args: string[]) =>
    execFileSync("git", ["-c", "user.name=Test", "-c", "user.email=test@example.com", "-C", to, ...args], {
      env: { ...process.env, ...date },
    });
  git("init", "--quiet", "-b", "main");
  git("add", "--all");
  git(
    ...["-c", "commit.gpgsign=false", "commit", "--quiet", "--no-verify"],
    ...["-m", "The program with its demonstration"],
  );
  // A link is no folder to .gitignore, and what it leads to is none of the program's files.
  appendFileSync(join(to, ".git", "info", "exclude"), "node_modules\n");
  symlinkSync(resolve(root, "node_modules"), join(to, "node_modules"), "junction");
  return to;
}

/** The morning of the day that a portal's content pins; the present where it pins none. */
function momentOf(folder: string): string {
  const site = parse(readFileSync(join(folder, "content", "site.yaml"), "utf8")) as { as_of?: string };
  return site.as_of === undefined ? Temporal.Now.instant().toString() : `${site.as_of}T06:00:00+01:00`;
}

/** Not the program's text: installed, made from it, or its history. */
const leftOut = new Set(["node_modules", ".git", "dist", ".kvitto", ".astro"]);

/** Copies a repository's files, without what is installed or built. */
export function copyProgram(from: string, to: string): void {
  for (const name of readdirSync(from).filter((name) => !leftOut.has(name)))
    cpSync(join(from, name), join(to, name), { recursive: true });
}
