import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

/** A repository of a test's own, in a temporary folder, untouched by the machine's settings. */
export interface ScratchRepository extends Disposable {
  readonly folder: string;
  /** Runs git in it and gives what it printed, without the last line break. */
  readonly git: (...args: string[]) => string;
  /** Writes files, `undefined` deletes one, and commits them. */
  readonly commit: (
    files: Readonly<Record<string, string | undefined>>,
    about?: Partial<CommitAbout>,
  ) => string;
}

export interface CommitAbout {
  readonly message: string;
  /** `Name <address>` */
  readonly author: string;
  /** A moment with its zone. */
  readonly at: string;
}

/** An empty repository whose branch is `main`. */
export function scratchRepository(): ScratchRepository {
  const folder = mkdtempSync(join(tmpdir(), "kvitto-git-"));
  const env = { ...process.env, GIT_CONFIG_GLOBAL: "/dev/null", GIT_CONFIG_NOSYSTEM: "1" };
  const run = (args: readonly string[], more: Readonly<Record<string, string>> = {}): string =>
    execFileSync("git", ["-C", folder, ...args], { env: { ...env, ...more }, encoding: "utf8" }).replace(
      /\n$/,
      "",
    );
  run(["init", "--quiet", "--initial-branch=main"]);
  run(["config", "user.name", "Someone"]);
  run(["config", "user.email", "someone@example.com"]);
  run(["config", "commit.gpgsign", "false"]);
  return {
    folder,
    git: (...args) => run(args),
    commit: (
      files,
      { message = "Change", author = "Someone <someone@example.com>", at = "2026-10-01T12:00:00+02:00" } = {},
    ) => {
      for (const [path, text] of Object.entries(files)) {
        const file = join(folder, path);
        if (text === undefined) rmSync(file);
        else {
          mkdirSync(dirname(file), { recursive: true });
          writeFileSync(file, text);
        }
      }
      run(["add", "--all"]);
      run(["commit", "--quiet", "--allow-empty", `--author=${author}`, "--message", message], {
        GIT_AUTHOR_DATE: at,
        GIT_COMMITTER_DATE: at,
      });
      return run(["rev-parse", "HEAD"]);
    },
    [Symbol.dispose]: () => rmSync(folder, { recursive: true, force: true }),
  };
}
