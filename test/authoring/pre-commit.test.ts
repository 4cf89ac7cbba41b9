import { execFileSync, spawnSync } from "node:child_process";
import { chmodSync, copyFileSync, mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { describe, expect, test, vi } from "vitest";
import { scratchRepository, type ScratchRepository } from "../git/scratch-repository.ts";

// Each makes a repository, and some check it.
vi.setConfig({ testTimeout: 30_000 });

const broken = { "content/internal/rules/r01.yaml": "statuss: active\n" };
const harmless = { "notes.txt": "Nothing of the sites.\n" };

/** A repository with the hook turned on, and this program's own code and packages beside its content. */
function portal(linked: readonly string[] = ["src", "scripts", "node_modules"]): ScratchRepository {
  const scratch = scratchRepository();
  const path = (name: string) => join(scratch.folder, name);
  mkdirSync(path(".githooks"));
  copyFileSync(".githooks/pre-commit", path(".githooks/pre-commit"));
  chmodSync(path(".githooks/pre-commit"), 0o755);
  for (const name of linked) symlinkSync(resolve(name), path(name));
  writeFileSync(path(".gitignore"), "src\nscripts\nnode_modules\nbin\n");
  scratch.git("config", "core.hooksPath", ".githooks");
  return scratch;
}

/** Stages files and commits them as a person does, with the hook. */
function commit(
  scratch: ScratchRepository,
  files: Readonly<Record<string, string>>,
  path = process.env["PATH"] ?? "",
) {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(scratch.folder, name)), { recursive: true });
    writeFileSync(join(scratch.folder, name), text);
  }
  scratch.git("add", "--all");
  const { KVITTO_CONTENT: _elsewhere, ...env } = process.env;
  const { status, stdout, stderr } = spawnSync(
    "git",
    ["-C", scratch.folder, "commit", "--quiet", "-m", "Change"],
    {
      env: { ...env, GIT_CONFIG_GLOBAL: "/dev/null", GIT_CONFIG_NOSYSTEM: "1", PATH: path },
      encoding: "utf8",
    },
  );
  return { status, said: stdout + stderr, commits: scratch.git("rev-list", "--count", "HEAD") };
}

/** A folder of commands in which there is git and no node. */
function withoutNode(scratch: ScratchRepository): string {
  const bin = join(scratch.folder, "bin");
  mkdirSync(bin);
  const [git = ""] = execFileSync("sh", ["-c", "command -v git"], { encoding: "utf8" }).split("\n");
  symlinkSync(git, join(bin, "git"));
  return bin;
}

describe("the hook before a commit", () => {
  test("says what is wrong, and lets the commit through", () => {
    using scratch = portal();
    const { status, said, commits } = commit(scratch, broken);
    expect(said).toContain('content/internal/rules/r01.yaml:1:1 error KV101 Unknown field "statuss".');
    expect(said).toContain("The commit goes ahead.");
    expect({ status, commits }).toEqual({ status: 0, commits: "1" });
  });

  test("is silent when the commit does not touch the content", () => {
    using scratch = portal();
    commit(scratch, broken);
    expect(commit(scratch, harmless)).toEqual({ status: 0, said: "", commits: "2" });
  });

  test.for([
    { because: "there is no node", linked: ["src", "scripts"], noNode: true },
    { because: "nothing is installed", linked: ["src", "scripts"], noNode: false },
    { because: "there is nothing to check with", linked: ["node_modules"], noNode: false },
  ])("is silent when $because", ({ linked, noNode }) => {
    using scratch = portal(linked);
    const path = noNode ? withoutNode(scratch) : undefined;
    expect(commit(scratch, broken, path)).toEqual({ status: 0, said: "", commits: "1" });
  });
});
