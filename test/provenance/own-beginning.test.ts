import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { join } from "node:path";
import { readHistory, readHistoryAt } from "../../src/provenance/read-history.ts";
import { sinceBeginning } from "../../src/provenance/own-beginning.ts";
import { scratchRepository, type ScratchRepository } from "../git/scratch-repository.ts";

const site = "organisation: A\n";
let made: ScratchRepository;
beforeAll(() => {
  made = scratchRepository();
  made.commit({ "content/site.yaml": "demonstration: x\n", "content/internal/rules/r01.yaml": "a: 1\n" });
  made.commit({ "content/internal/rules/r01.yaml": "a: 2\n" }, { message: "The demonstration's own" });
  // As `npm run init` does it, on a branch that is merged.
  made.git("switch", "--quiet", "-c", "ours");
  made.commit(
    {
      "test/demonstration/content/site.yaml": "demonstration: x\n",
      "test/demonstration/content/internal/rules/r01.yaml": "a: 2\n",
      "content/internal/rules/r01.yaml": undefined,
      "content/site.yaml": site,
    },
    { message: "Begin" },
  );
  made.git("switch", "--quiet", "main");
  made.git("merge", "--quiet", "--no-ff", "-m", "Merge", "ours");
  made.commit({ "content/internal/rules/r02.yaml": "a: 1\n" }, { message: "Our first rule" });
});
afterAll(() => made[Symbol.dispose]());

const told = (steps: readonly { subject: string; changes: readonly { status: string; path: string }[] }[]) =>
  steps.map(({ subject, changes }) => [subject, ...changes.map(({ status, path }) => `${status} ${path}`)]);

describe("the history of a team's own content", () => {
  const own = [
    ["Our first rule", "A content/internal/rules/r02.yaml"],
    ["Merge", "A content/site.yaml"],
  ];

  test("begins where the demonstration gave way to it", async () => {
    const history = await readHistory(join(made.folder, "content"));
    expect(told(history.steps).map((step) => step.map((one) => one.replace(`${made.folder}/`, "")))).toEqual(
      own,
    );
    expect([...history.changes.keys()].map((path) => path.replace(`${made.folder}/`, ""))).not.toContain(
      "content/internal/rules/r01.yaml",
    );
  });

  test("of any ref too", async () => {
    const at = await readHistoryAt(made.folder, "main", "content");
    expect(told(at?.history.steps ?? [])).toEqual(own);
  });

  test("before it gave way, is the demonstration's", async () => {
    const at = await readHistoryAt(made.folder, "main~2", "content");
    expect(told(at?.history.steps ?? []).map(([subject]) => subject)).toEqual([
      "The demonstration's own",
      "Change",
    ]);
  });
});

describe("sinceBeginning(steps, beginning)", () => {
  const step = (commit: string) => ({
    ...{ commit, day: "2026-10-01", date: "2026-10-01", subject: commit, authors: [], cut: false },
    changes: [],
  });

  test.for([
    { because: "there are none", steps: [], beginning: "b", want: [] },
    { because: "nothing gave way", steps: ["c", "b", "a"], beginning: undefined, want: ["c", "b", "a"] },
    { because: "it is not among them", steps: ["c", "b"], beginning: "a", want: ["c", "b"] },
    { because: "it is the oldest", steps: ["b", "a"], beginning: "a", want: ["b", "a"] },
    { because: "it is the newest", steps: ["b", "a"], beginning: "b", want: ["b"] },
  ])("when $because", ({ steps, beginning, want }) => {
    expect(sinceBeginning(steps.map(step), beginning).map(({ commit }) => commit)).toEqual(want);
  });
});
