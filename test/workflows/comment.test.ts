import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { parseWorkflow, readWorkflow, stepsOf } from "./workflow.ts";

// The step has no checkout, so its code stands in the workflow. It is run here as actions/github-script runs it.
const steps = stepsOf(parseWorkflow(readWorkflow("comment.yml")));
const source = String(steps.find(({ name }) => name === "Write the comment")?.with?.["script"]);
const AsyncFunction = (async () => {}).constructor as FunctionConstructor;
const script = new AsyncFunction("github", "context", "core", "require", source);

const marker = "<!-- kvitto: decision diff -->";
const run = {
  id: 5,
  head_sha: "abcdef0123",
  head_branch: "limit",
  head_repository: { owner: { login: "writer" } },
};

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "kvitto-comment-"));
  process.env["FOLDER"] = folder;
});
afterEach(() => {
  delete process.env["FOLDER"];
  rmSync(folder, { recursive: true });
});

interface Comment {
  readonly id: number;
  readonly user: { readonly login: string };
  readonly body: string;
}

/** Runs the step against a host that has these comments and one open pull request, 12, whose last commit is the run's. */
async function comment(
  diff: string,
  { number = "12\n", comments = [] as Comment[], sha = run.head_sha } = {},
) {
  writeFileSync(join(folder, "number"), number);
  writeFileSync(join(folder, "diff.md"), diff);
  return host({ comments, sha });
}

async function host({ comments = [] as Comment[], sha = run.head_sha } = {}) {
  const written: Record<string, unknown>[] = [];
  const asked: unknown[] = [];
  const issues = {
    listComments: "listComments",
    createComment: async (given: object) => written.push({ did: "create", ...given }),
    updateComment: async (given: object) => written.push({ did: "update", ...given }),
  };
  const list = async (given: object) => {
    asked.push(given);
    return {
      data: [
        { number: 12, head: { sha } },
        { number: 13, head: { sha: "other" } },
      ],
    };
  };
  const github = { rest: { pulls: { list }, issues }, paginate: async () => comments };
  const context = {
    repo: { owner: "owner", repo: "name" },
    serverUrl: "https://github.com",
    payload: { workflow_run: run },
  };
  await script(github, context, { info: () => undefined }, createRequire(import.meta.url));
  return { written, asked, body: String(written[0]?.["body"] ?? "") };
}

describe("the step that writes the comment", () => {
  test("writes one, with the diff in it, on the pull request of the run", async () => {
    const { written, asked, body } = await comment("## Beslut\n\nPausa → skala\n");
    expect(written).toEqual([{ did: "create", owner: "owner", repo: "name", issue_number: 12, body }]);
    expect(body.startsWith(`${marker}\n\n## Beslut\n\nPausa → skala\n`)).toBe(true);
    expect(body).toContain("[abcdef0](https://github.com/owner/name/actions/runs/5)");
    expect(asked).toEqual([{ owner: "owner", repo: "name", state: "open", head: "writer:limit" }]);
  });

  test("writes its own anew, and nobody else's", async () => {
    const ours = { id: 2, user: { login: "github-actions[bot]" }, body: `${marker}\n\nOld` };
    const others = { id: 1, user: { login: "mallory" }, body: `${marker}\n\nFalse` };
    const { written, body } = await comment("New", { comments: [others, ours] });
    expect(written).toEqual([{ did: "update", owner: "owner", repo: "name", comment_id: 2, body }]);
    expect((await comment("New", { comments: [others] })).written).toMatchObject([{ did: "create" }]);
  });

  test.for([
    { because: "the run names another pull request", given: { number: "13" } },
    { because: "it names one that is not open", given: { number: "1" } },
    { because: "it names no number", given: { number: "12; 13" } },
    { because: "the pull request has moved on", given: { sha: "newer" } },
  ])("writes nothing when $because", async ({ given }) => {
    expect((await comment("x", given)).written).toEqual([]);
  });

  test("takes the power from what the change wrote", async () => {
    const { body } = await comment(
      `${marker} @team &#64;team &commat;team <img src="https://e.example/x"> ![x](y) a\u202Eb <details><summary>s</summary></details>`,
    );
    const text = body.slice(marker.length);
    expect(text).not.toMatch(/<!--|<img|!\[|@(?!\u200B)|&(?=#|commat)|\u202E/);
    expect(text).toContain("<details><summary>s</summary></details>");
  });

  test("cuts what is too long for a comment, and says so", async () => {
    const { body } = await comment("é".repeat(70_000));
    expect(body.length).toBeLessThan(65_536);
    expect(body.includes("Cut here.")).toBe(true);
  });

  test("refuses a file that is too large, and what is no file", async () => {
    await expect(comment("x".repeat(5_000_001))).rejects.toThrow("diff.md is no file of at most");
    rmSync(join(folder, "diff.md"));
    mkdirSync(join(folder, "diff.md"));
    await expect(host()).rejects.toThrow("diff.md is no file");
    rmSync(join(folder, "number"));
    symlinkSync("/etc/hostname", join(folder, "number"));
    await expect(host()).rejects.toThrow("number is no file");
  });
});
