import { appendFileSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { serveGitHub } from "./github-api.ts";
import { makeClone, type Clone } from "./runner.ts";
import { patience, stepsIn } from "./steps.ts";

const steps = stepsIn("approvals.yml");
let clone: Clone;

describe("approvals.yml", patience, () => {
  const ledger = "approvals/ledger.jsonl";
  let served: Awaited<ReturnType<typeof serveGitHub>>;
  let merged = "";

  // A change of a reply by one person, approved by another, squashed onto main; its branch is gone.
  beforeAll(async () => {
    clone = makeClone();
    const remote = `${clone.server}/owner/name.git`;
    const base = clone.git("rev-parse", "HEAD").trim();
    const reply = join(clone.folder, "content/internal/templates/radera.yaml");
    writeFileSync(reply, readFileSync(reply, "utf8").replace(/^( +sv: .*)$/m, "$1 igen"));
    clone.git("commit", "--quiet", "--all", "--message", "Say it again");
    const head = clone.git("rev-parse", "HEAD").trim();
    clone.git("push", "--quiet", remote, `${head}:refs/pull/7/head`);
    clone.git("reset", "--quiet", "--soft", base);
    clone.git("commit", "--quiet", "--message", "Say it again (#7)");
    merged = clone.git("rev-parse", "HEAD").trim();
    clone.git("push", "--quiet", remote, "HEAD:main");
    clone.git("reflog", "expire", "--expire=now", "--all");
    clone.git("gc", "--quiet", "--prune=now");
    expect(() => clone.git("cat-file", "-e", head)).toThrow();

    const at = "2026-11-20T10:00:00Z";
    const pull = { number: 7, merged: true, merged_at: at, merge_commit_sha: merged, head: { sha: head } };
    served = await serveGitHub({
      [`/repos/owner/name/commits/${base}/pulls`]: [],
      [`/repos/owner/name/commits/${merged}/pulls`]: [{ ...pull, base: { ref: "main", sha: base } }],
      "/repos/owner/name/pulls/7": { ...pull, base: { ref: "main", sha: base }, user: { login: "writer" } },
      "/repos/owner/name/pulls/7/reviews": [
        { user: { login: "approver", type: "User" }, state: "APPROVED", commit_id: head, submitted_at: at },
      ],
    });
  }, patience.timeout);
  afterAll(() => {
    served.close();
    clone.remove();
  }, patience.timeout);

  const step = (name: string) =>
    steps.run(clone, name, {
      expressions: { "github.token": "t", "secrets.LEDGER_KEY": "" },
      env: { GITHUB_API_URL: served.api },
    });
  const file = (path: string): string => join(clone.folder, path);
  const lines = () => readFileSync(file(ledger), "utf8").trimEnd().split("\n");
  const onMain = (): string => clone.git("ls-remote", `${clone.server}/owner/name.git`, "main").slice(0, 40);

  test("Put the ledger on main: nothing, when nothing is new", async () => {
    const { code, stdout } = await step("Put the ledger on main");
    expect({ code, stdout }).toEqual({ code: 0, stdout: "Nothing new to record.\n" });
    expect(onMain()).toBe(merged);
  });

  test("Ask who approved the latest changes", async () => {
    expect(await step("Ask who approved the latest changes")).toMatchObject({ code: 0, stderr: "" });
    expect(readdirSync(file(".kvitto/approvals"))).toEqual(["000000007.json"]);
  });

  test("Record the approvals", async () => {
    expect(await step("Record the approvals")).toMatchObject({ code: 0 });
    expect(lines().map((line) => JSON.parse(line))).toMatchObject([
      { pr: 7, approver: "person-01", role: "editor", level: "registered", authors: ["person-03"] },
    ]);
  });

  test("Put the ledger on main: the new line and nothing else, by the bot", async () => {
    appendFileSync(file("content/site.yaml"), "colour: red\n");
    expect(await step("Put the ledger on main")).toMatchObject({ code: 0, stderr: "" });
    clone.git("restore", "content/site.yaml");
    expect(onMain()).toBe(clone.git("rev-parse", "HEAD").trim());
    expect(clone.git("show", "--name-only", "--format=%an %s", "HEAD")).toBe(
      `github-actions[bot] Record approvals [skip ci]\n\n${ledger}\n`,
    );
  });

  test("Ask who approved the latest changes: what is recorded is not asked for again", async () => {
    rmSync(file(".kvitto/approvals"), { recursive: true });
    served.answers[`/repos/owner/name/commits/${onMain()}/pulls`] = [];
    expect(await step("Ask who approved the latest changes")).toMatchObject({ code: 0, stderr: "" });
    expect(readdirSync(file(".kvitto/approvals"))).toEqual([]);
  });

  test("Put the ledger on main: never a ledger that lost a line", async () => {
    const before = onMain();
    writeFileSync(file(ledger), '{"v":2}\n');
    const { code, stdout } = await step("Put the ledger on main");
    expect({ code, stdout }).toEqual({ code: 1, stdout: expect.stringContaining("changed or deleted") });
    expect(onMain()).toBe(before);
    clone.git("reset", "--quiet", "--hard", before);
  });

  test("Put the ledger on main: never by force", async () => {
    const before = onMain();
    clone.git("reset", "--quiet", "--hard", merged);
    writeFileSync(file(ledger), '{"v":3}\n');
    expect((await step("Put the ledger on main")).code).not.toBe(0);
    expect(onMain()).toBe(before);
  });
});

test("every other step of approvals.yml is excused by name", () => {
  expect(steps.left()).toEqual([]);
});
