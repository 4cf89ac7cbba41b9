import { execFile, spawn } from "node:child_process";
import { promisify } from "node:util";

const execute = promisify(execFile);

/** A git repository, asked through the `git` on the path. Nothing here changes it. */
export interface Repository {
  /** The folder that commands run in. */
  readonly folder: string;
  /** Top of the work tree; undefined in a bare repository. */
  readonly root: string | undefined;
  /** The folder's path below the top, with a slash at its end; empty at the top and in a bare repository. */
  readonly prefix: string;
  /** History was cut when it was cloned: what is older cannot be known. */
  readonly shallow: boolean;
  /**
   * Runs a git command and gives what it printed.
   *
   * @param input Given to the command on its standard input.
   * @throws {GitError} When git refuses, with git's own first line.
   */
  readonly run: (args: readonly string[], input?: string | Uint8Array) => Promise<Buffer>;
}

/** git refused a command. */
export class GitError extends Error {}

/**
 * The repository that a folder lies in: a work tree, or a bare one.
 *
 * @returns Undefined without git, outside a repository, and in one that belongs to somebody whom git does not trust.
 */
export async function openRepository(folder: string): Promise<Repository | undefined> {
  const run: Repository["run"] = (args, input) => runGit(folder, args, input);
  try {
    const [bare = "", shallow = ""] = await lines(
      run(["rev-parse", "--is-bare-repository", "--is-shallow-repository"]),
    );
    const [root, prefix = ""] =
      bare === "true" ? [] : await lines(run(["rev-parse", "--show-toplevel", "--show-prefix"]));
    return { folder, root, prefix, shallow: shallow === "true", run };
  } catch {
    return undefined;
  }
}

/**
 * The full id of a commit.
 *
 * @param ref A branch, a tag, an id, `HEAD~2`. Any text is safe: what looks like an option is none.
 * @returns Undefined when there is no such commit.
 */
export async function resolveCommit(repository: Repository, ref: string): Promise<string | undefined> {
  if (ref === "" || ref.includes("\0")) return undefined;
  try {
    const [id] = await lines(
      repository.run(["rev-parse", "--verify", "--quiet", "--end-of-options", `${ref}^{commit}`]),
    );
    return id;
  } catch {
    return undefined;
  }
}

/** The commit that two lines of work have in common; undefined when they have none, or a shallow clone lacks it. */
export async function mergeBase(repository: Repository, a: string, b: string): Promise<string | undefined> {
  try {
    const [id] = await lines(repository.run(["merge-base", "--end-of-options", a, b]));
    return id;
  } catch {
    return undefined;
  }
}

async function lines(printed: Promise<Buffer>): Promise<string[]> {
  return (await printed).toString("utf8").split("\n");
}

/** Settings that could change what git prints, or make it run something, are not the repository's to choose. */
const settings = [
  "core.quotePath=false",
  "core.fsmonitor=false",
  "log.showSignature=false",
  "i18n.logOutputEncoding=UTF-8",
  "log.showRoot=true",
  "diff.relative=false",
].flatMap((setting) => ["-c", setting]);

async function runGit(folder: string, args: readonly string[], input?: string | Uint8Array): Promise<Buffer> {
  const all = ["--no-pager", "--no-optional-locks", "--literal-pathspecs", ...settings, ...args];
  const options = { cwd: folder, env: environment(), encoding: "buffer", maxBuffer: 1 << 30 } as const;
  if (input !== undefined) return runWithInput(all, options, input);
  try {
    return (await execute("git", all, options)).stdout;
  } catch (error) {
    const { stderr } = error as { stderr?: Buffer };
    throw new GitError(firstLine(stderr) || "git could not be run.", { cause: error });
  }
}

async function runWithInput(
  args: readonly string[],
  { cwd, env }: { cwd: string; env: NodeJS.ProcessEnv },
  input: string | Uint8Array,
): Promise<Buffer> {
  const child = spawn("git", args, { cwd, env, stdio: ["pipe", "pipe", "pipe"] });
  const out: Buffer[] = [];
  const wrong: Buffer[] = [];
  child.stdout.on("data", (part: Buffer) => out.push(part));
  child.stderr.on("data", (part: Buffer) => wrong.push(part));
  const ended = new Promise<number | null>((resolve, reject) => {
    child.on("error", reject);
    child.on("close", resolve);
  });
  // A command that ends before it has read everything closes the pipe; its exit code tells what was wrong.
  child.stdin.on("error", () => undefined);
  child.stdin.end(input);
  if ((await ended) !== 0) throw new GitError(firstLine(Buffer.concat(wrong)) || "git could not be run.");
  return Buffer.concat(out);
}

/**
 * Variables that a hook or a caller has set would lead git to another repository than the one that was named. Nor may
 * objects that stand in for others, or parents that were written over, tell another history than the commits do.
 */
function environment(): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(
    ([name]) =>
      !/^GIT_(?:DIR|WORK_TREE|INDEX_FILE|PREFIX|COMMON_DIR|SHALLOW_FILE|OBJECT_DIRECTORY|ALTERNATE_OBJECT_DIRECTORIES|CONFIG_PARAMETERS)$/.test(
        name,
      ),
  );
  const own = {
    LC_ALL: "C",
    GIT_TERMINAL_PROMPT: "0",
    GIT_NO_REPLACE_OBJECTS: "1",
    GIT_GRAFT_FILE: "/dev/null",
  };
  return { ...Object.fromEntries(kept), ...own };
}

const firstLine = (stderr: Buffer | undefined): string => stderr?.toString("utf8").split("\n", 1)[0] ?? "";
