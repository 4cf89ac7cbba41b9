import { execFileSync, spawnSync } from "node:child_process";
import {
  appendFileSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { copyProgram, testTree } from "../../scripts/lib/test-tree.ts";
import { demonstrationFolder, demonstrationPaths } from "../../src/init/demonstration.ts";
import { firstTypes } from "../../src/site/first-steps.ts";
import { commandFor } from "../../src/authoring/type-named.ts";

// Each runs whole commands in a copy of the repository.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const root = mkdtempSync(join(tmpdir(), "kvitto-init-"));
afterAll(() => rmSync(root, { recursive: true, force: true }));

const git = (...args: string[]): string =>
  execFileSync(
    "git",
    ["-c", "user.name=A", "-c", "user.email=a@example.com", "-c", "commit.gpgsign=false", ...args],
    {
      cwd: root,
      encoding: "utf8",
      env: { ...process.env, GIT_CONFIG_GLOBAL: "/dev/null", GIT_CONFIG_NOSYSTEM: "1" },
    },
  );
const command = (script: string, args: readonly string[], input = "") =>
  spawnSync(process.execPath, [join("scripts", script), ...args], { cwd: root, input, encoding: "utf8" });
const init = (args: readonly string[], input?: string) => command("init.ts", args, input);
const read = (path: string): string => readFileSync(join(root, path), "utf8");

/** Every file of a folder with its bytes. */
const filesOf = (folder: string): Map<string, string> =>
  new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((one) => one.isFile())
      .map((one) => join(one.parentPath, one.name))
      .map((path) => [path.slice(folder.length), readFileSync(path, "base64")]),
  );

beforeAll(() => {
  copyProgram(".", root);
  git("init", "--quiet", "-b", "main");
  git("add", "--all");
  git("commit", "--quiet", "--message", "The program");
  symlinkSync(resolve("node_modules"), join(root, "node_modules"), "junction");
  appendFileSync(join(root, ".git/info/exclude"), "node_modules\n");
});

describe("before anything is written", () => {
  test("it refuses without an organisation when nobody is to be asked", () => {
    expect(init(["--yes", "--language", "en"])).toMatchObject({
      status: 2,
      stderr: expect.stringContaining("Write --organisation too") as string,
    });
  });

  test("it refuses an unknown language, and an unknown flag", () => {
    expect(init(["--yes", "--language", "de"])).toMatchObject({ status: 2, stdout: "" });
    expect(init(["--organization", "B"])).toMatchObject({ status: 2, stdout: "" });
  });

  test("it writes nothing when the answer is no, or there is none", () => {
    const flags = ["--organisation", "B", "--language", "en"];
    expect(init(flags, "\n\n\n\n\n\n\n\n\nno\n")).toMatchObject({ status: 1 });
    expect(init(flags, "\n\n")).toMatchObject({ status: 2 });
    expect(git("status", "--porcelain")).toBe("");
  });

  test("it refuses while something is not committed", () => {
    appendFileSync(join(root, "README.md"), "x\n");
    expect(init(["--yes", "--organisation", "B", "--language", "en"])).toMatchObject({
      status: 2,
      stderr: "README.md is changed but not committed. Do that first, so that all of this can be undone.\n",
    });
    git("restore", "README.md");
    expect(existsSync(join(root, demonstrationFolder))).toBe(false);
  });
});

describe("once it is done", () => {
  const before = new Map<string, Map<string, string>>();
  beforeAll(() => {
    for (const path of ["content", "approvals"]) before.set(path, filesOf(join(root, path)));
    const answers = "en\nNorrmalms bibliotek\n\n\n\n\n2026-12-07\n\nredaktor,jurist,kunddialog\n\n\nyes\n";
    expect(init([], answers)).toMatchObject({
      status: 0,
      stdout: expect.stringContaining("Done: an empty portal without errors.") as string,
    });
  });

  test("the content is the organisation and its roles, and nothing of the demonstration", () => {
    expect([...filesOf(join(root, "content")).keys()].toSorted()).toEqual([
      "/README.md",
      "/internal/roles/jurist.yaml",
      "/internal/roles/kunddialog.yaml",
      "/internal/roles/redaktor.yaml",
      "/site.yaml",
    ]);
    expect(read("content/site.yaml")).toBe(
      [
        "organisation: Norrmalms bibliotek",
        "languages:",
        "  - sv",
        "  - en",
        "programme:",
        "  start: 2026-12-07",
        "  days: 90",
        "  complete_from: 2027-03-07",
        "public_address: https://norrmalms-bibliotek.example/",
        "contact:",
        "  email: fraga@norrmalms-bibliotek.example",
        "  answer_within:",
        "    sv: två arbetsdagar",
        "    en: two working days",
        "",
      ].join("\n"),
    );
    expect(read("approvals/people.yaml")).not.toMatch(/exempelbolaget|example-/);
    expect(read("approvals/README.md")).not.toContain("demonstration");
    expect(read(".github/CODEOWNERS")).toContain(
      "* @norrmalms-bibliotek/jurist @norrmalms-bibliotek/redaktor\n",
    );
  });

  test.for(["2026-11-23", "2027-03-07", "2036-01-01"])("it has no errors and no warnings on %s", (day) => {
    expect(command("check.ts", ["--as-of", day])).toMatchObject({
      status: 0,
      stdout: "No errors, no warnings.\n",
    });
    expect(command("codeowners.ts", ["--check"]).status).toBe(0);
  });

  test("the demonstration lies whole beside the tests, which get it in its old place", () => {
    for (const [path, files] of before) expect(filesOf(join(root, demonstrationFolder, path))).toEqual(files);
    const tree = testTree(root);
    for (const [path, files] of before) expect(filesOf(join(tree, path))).toEqual(files);
    expect(readFileSync(join(tree, ".github/CODEOWNERS"), "utf8")).toContain("@example-exempelbolaget/");
    expect(existsSync(join(tree, demonstrationFolder))).toBe(false);
    // The day that the demonstration pins, which the audit page looks back at.
    expect(git("-C", tree, "log", "--format=%cs")).toBe("2026-11-22\n");
    expect(read("content/site.yaml")).toContain("Norrmalms");
  });

  test("it cannot be done again, and cannot be undone by accident", () => {
    expect(init(["--yes", "--organisation", "B", "--language", "en"])).toMatchObject({
      status: 2,
      stderr: expect.stringContaining("your own already") as string,
    });
  });

  test("the first steps can be taken in their order, and none of the drafts is an error", () => {
    for (const type of firstTypes) {
      const [, name = ""] = /^npm run new -- (\S+) …$/.exec(commandFor(type) ?? "") ?? [];
      expect(command("new.ts", [name, "forsta", "--title", "Första"])).toMatchObject({ status: 0 });
    }
    const { status, stdout } = command("check.ts", ["--as-of", "2026-12-07"]);
    expect({ status, errors: stdout.match(/^.* error KV.*$/gm) }).toEqual({ status: 0, errors: null });
  });

  test("all is had back as the command said", () => {
    git("restore", ".");
    git("clean", "-qdf", ...demonstrationPaths.slice(0, 2), demonstrationFolder);
    expect(git("status", "--porcelain")).toBe("");
    for (const [path, files] of before) expect(filesOf(join(root, path))).toEqual(files);
  });
});
