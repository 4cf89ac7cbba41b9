import { describe, expect, test } from "vitest";
import { coAuthors, readLog } from "../../src/git/log.ts";
import { openRepository } from "../../src/git/repository.ts";
import { scratchRepository, type ScratchRepository } from "./scratch-repository.ts";

const log = async ({ folder }: ScratchRepository, ref = "HEAD", paths = ["content"]) => {
  const repository = await openRepository(folder);
  if (!repository) throw new Error("There is no repository.");
  return readLog(repository, ref, paths);
};
const changesIn = (commits: Awaited<ReturnType<typeof log>>) =>
  commits.map(({ subject, changes }) => [
    subject,
    ...changes.map(({ status, path, oldPath }) => `${status} ${oldPath ? `${oldPath} → ` : ""}${path}`),
  ]);

describe("readLog(repository, ref, paths)", () => {
  test("gives what each commit changed of the paths, newest first", async () => {
    using scratch = scratchRepository();
    scratch.commit({ "content/a.yaml": "one\ntwo\nthree\n", "README.md": "x" }, { message: "Add a" });
    scratch.commit({ "README.md": "y" }, { message: "Not content" });
    scratch.commit({ "content/a.yaml": "one\ntwo\nfour\n", "content/b.yaml": "b" }, { message: "Change a" });
    scratch.commit({ "content/b.yaml": undefined }, { message: "Delete b" });
    expect(changesIn(await log(scratch))).toEqual([
      ["Delete b", "D content/b.yaml"],
      ["Change a", "M content/a.yaml", "A content/b.yaml"],
      ["Add a", "A content/a.yaml"],
    ]);
  });

  test("follows a rename, with the blob on both sides", async () => {
    using scratch = scratchRepository();
    scratch.commit({ "content/a.yaml": "the same text\n" });
    scratch.commit({ "content/a.yaml": undefined, "content/b.yaml": "the same text\n" });
    const [{ changes: [change] = [] } = {}] = await log(scratch);
    expect(change).toMatchObject({ status: "R", oldPath: "content/a.yaml", path: "content/b.yaml" });
    expect(change?.from).toBe(change?.to);
    expect(change?.to).toBe(scratch.git("rev-parse", "HEAD:content/b.yaml"));
  });

  test("a merge is told against its first parent, and the commits that it brought are there", async () => {
    using scratch = scratchRepository();
    scratch.commit({ "content/a.yaml": "a" }, { message: "Start" });
    scratch.git("checkout", "--quiet", "-b", "change");
    scratch.commit({ "content/b.yaml": "b" }, { message: "On the branch" });
    scratch.git("checkout", "--quiet", "main");
    scratch.commit({ "content/a.yaml": "A" }, { message: "On main" });
    scratch.git("merge", "--quiet", "--no-ff", "-m", "Merge it", "change");
    const commits = await log(scratch);
    expect(changesIn(commits).toSorted()).toEqual([
      ["Merge it", "A content/b.yaml"],
      ["On main", "M content/a.yaml"],
      ["On the branch", "A content/b.yaml"],
      ["Start", "A content/a.yaml"],
    ]);
    expect(commits[0]?.parents).toHaveLength(2);
  });

  test("a message or a name that looks like git's own output stays a text", async () => {
    using scratch = scratchRepository();
    const message = ":100644 100644 aaaa bbbb M\n\ncontent/forged.yaml\n\nCo-authored-by: B <b@example.com>";
    scratch.commit({ "content/å ä\nö.yaml": "a" }, { message, author: "A\tB <a@example.com>" });
    const [commit] = await log(scratch);
    expect(commit).toMatchObject({ subject: ":100644 100644 aaaa bbbb M", author: { name: "A\tB" } });
    expect(commit?.changes.map(({ path }) => path)).toEqual(["content/å ä\nö.yaml"]);
    expect(coAuthors({ subject: "", body: commit?.body ?? "" })).toEqual([
      { name: "B", email: "b@example.com" },
    ]);
  });

  test("paths count from the top of the repository, wherever one stands", async () => {
    using scratch = scratchRepository();
    scratch.commit({ "content/a.yaml": "a", "docs/deep/x": "" }, { message: "Start" });
    const below = { ...scratch, folder: `${scratch.folder}/docs/deep` };
    expect(changesIn(await log(below))).toEqual([["Start", "A content/a.yaml"]]);
  });

  test("in a bare repository, and one whose folder has no history", async () => {
    using scratch = scratchRepository();
    scratch.commit({ "README.md": "x" });
    expect(await log(scratch)).toEqual([]);
    scratch.commit({ "content/a.yaml": "a" }, { message: "Add a" });
    scratch.git("clone", "--quiet", "--bare", ".", "bare.git");
    expect(changesIn(await log({ ...scratch, folder: `${scratch.folder}/bare.git` }))).toEqual([
      ["Add a", "A content/a.yaml"],
    ]);
  });
});
