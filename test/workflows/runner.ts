import { execFileSync, spawn } from "node:child_process";
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { root, type Step, type Workflow } from "./workflow.ts";

/** A small portal's clone as a workflow would find it after checking out and installing. */
export interface Clone {
  readonly folder: string;
  /** Where it may push: `file://…/owner/name.git`. */
  readonly server: string;
  readonly git: (...args: string[]) => string;
  readonly remove: () => void;
}

/** What our code needs to run. Tests and the shipped content stay behind, for speed. */
const needed = /^(?:src|scripts|public|docs(?!\/pictures)|\.github)\/|^[^/]+$/;

/** The sample portal's editor is person-01. */
const people = `people:
  person-01: { accounts: [approver], emails: [approver@example.org] }
  person-03: { accounts: [writer], emails: [writer@example.org] }
bots: ["*[bot]"]
recorders: ["github-actions[bot]"]
code_owners: "@example-org/{role}"
`;

export function makeClone(): Clone {
  const top = mkdtempSync(join(tmpdir(), "kvitto-workflow-"));
  const folder = join(top, "clone");
  const tracked = execFileSync("git", ["ls-files", "-co", "--exclude-standard"], {
    cwd: root,
    encoding: "utf8",
  });
  for (const file of tracked
    .trim()
    .split("\n")
    .filter((one) => needed.test(one) && existsSync(join(root, one)))) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    cpSync(join(root, file), join(folder, file));
  }
  cpSync(join(root, "test/samples/clean/content"), join(folder, "content"), { recursive: true });
  mkdirSync(join(folder, "approvals"));
  writeFileSync(join(folder, "approvals/people.yaml"), people);
  linkPackages(folder);
  writeFileSync(join(folder, ".gitignore"), "node_modules\ndist\n.kvitto\n.astro\n");

  const env = { ...process.env, ...ownGit, ...writer };
  const git = (...args: string[]): string =>
    execFileSync("git", args, { cwd: folder, env, encoding: "utf8" });
  const bare = join(top, "server/owner/name.git");
  execFileSync("git", ["init", "--quiet", "--bare", "-b", "main", bare], { env });
  git("init", "--quiet", "-b", "main");
  git("add", "--all");
  git("commit", "--quiet", "--message", "Begin");
  git("push", "--quiet", bare, "main");
  const remove = (): void => rmSync(top, { recursive: true, force: true });
  return { folder, server: `file://${join(top, "server")}`, git, remove };
}

/** Every installed package, but not the caches beside them: what is built here must not meet what is built elsewhere. */
function linkPackages(folder: string): void {
  mkdirSync(join(folder, "node_modules"));
  const packages = readdirSync(join(root, "node_modules")).filter((name) => !/^\.(?!bin$)/.test(name));
  for (const name of packages)
    symlinkSync(join(root, "node_modules", name), join(folder, "node_modules", name));
}

/** No setting of whoever runs the tests. */
const ownGit = { GIT_CONFIG_GLOBAL: "/dev/null", GIT_CONFIG_NOSYSTEM: "1" };

const writer = {
  GIT_AUTHOR_NAME: "Writer",
  GIT_AUTHOR_EMAIL: "writer@example.org",
  GIT_COMMITTER_NAME: "Writer",
  GIT_COMMITTER_EMAIL: "writer@example.org",
};

export interface Ran {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
  /** What the step wrote for the job's page. */
  readonly summary: string;
}

/**
 * Runs a step's code as GitHub's runner does: in a file, by the shell that the workflow names, with its environment.
 *
 * @param expressions What stands between `${{` and `}}`, and what it comes to here. Any other is refused.
 * @param more        More environment, as a repository's settings could give.
 */
export async function runStep(
  { folder, server }: Clone,
  workflow: Workflow,
  step: Step,
  expressions: Readonly<Record<string, string>>,
  more: Readonly<Record<string, string>> = {},
): Promise<Ran> {
  const desk = mkdtempSync(join(tmpdir(), "kvitto-step-"));
  const file = (name: string, text = ""): string => {
    writeFileSync(join(desk, name), text);
    return join(desk, name);
  };
  const summary = file("summary.md");
  const evaluated = Object.entries({ ...workflow.env, ...step.env }).map(([name, value]) => [
    name,
    String(value).replace(/\$\{\{\s*(.*?)\s*\}\}/g, (_, expression: string) => {
      const known = expressions[expression];
      if (known === undefined) throw new Error(`No value is given for ${expression}.`);
      return known;
    }),
  ]);
  const env = {
    PATH: process.env["PATH"],
    HOME: desk,
    ...ownGit,
    CI: "true",
    GITHUB_ACTIONS: "true",
    GITHUB_REPOSITORY: "owner/name",
    GITHUB_SERVER_URL: server,
    GITHUB_STEP_SUMMARY: summary,
    GITHUB_OUTPUT: file("output"),
    GITHUB_ENV: file("env"),
    ...more,
    ...Object.fromEntries(evaluated),
  };
  const shell = step.shell ?? workflow.defaults?.run.shell;
  const options = shell === "bash" ? ["--noprofile", "--norc", "-eo", "pipefail"] : ["-e"];
  const script = file("script.sh", step.run);
  try {
    const ran = await finished(spawn("bash", [...options, script], { cwd: folder, env }));
    return { ...ran, summary: readFileSync(summary, "utf8") };
  } finally {
    rmSync(desk, { recursive: true });
  }
}

async function finished(child: ReturnType<typeof spawn>): Promise<Omit<Ran, "summary">> {
  let stdout = "";
  let stderr = "";
  child.stdout?.on("data", (some) => (stdout += some));
  child.stderr?.on("data", (some) => (stderr += some));
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on("error", reject);
    child.on("close", resolve);
  });
  return { code, stdout, stderr };
}
