import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { versionsByFile, type History } from "../../src/provenance/history.ts";
import { readHistory } from "../../src/provenance/read-history.ts";
import { scratchRepository, type ScratchRepository } from "../git/scratch-repository.ts";

const contentOf = ({ folder }: Pick<ScratchRepository, "folder">) => join(folder, "content");
const stepsIn = ({ steps }: History) =>
  steps.map(({ subject, authors }) => `${subject}: ${authors.map(({ name }) => name).join(", ")}`);
const versionsIn = (history: History, file: string) =>
  versionsByFile(history.steps)(file).map(({ step }) => step.subject);

describe("readHistory(folder)", () => {
  test("knows nothing outside a repository, and before the first commit", async () => {
    const folder = mkdtempSync(join(tmpdir(), "kvitto-none-"));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    expect(await readHistory(folder)).toMatchObject({ head: undefined, steps: [], shallow: false });
    using scratch = scratchRepository();
    expect(await readHistory(scratch.folder)).toMatchObject({ head: undefined, steps: [] });
  });

  test("names files as the content folder was named, with the latest change of each", async () => {
    using scratch = scratchRepository();
    const about = { message: "Write both", at: "2026-10-01T23:30:00-05:00" };
    scratch.commit({ "content/a.yaml": "a", "content/b.yaml": "b", "src/x.ts": "" }, about);
    const second = scratch.commit({ "content/b.yaml": "B" }, { message: "Change b" });
    const last = scratch.commit({ "src/x.ts": "x" }, { message: "Code only" });
    const folder = contentOf(scratch);
    const history = await readHistory(folder);
    expect(history.headId).toBe(last);
    expect(history.head).toBe(last.slice(0, 7));
    expect(stepsIn(history)).toEqual(["Change b: Someone", "Write both: Someone"]);
    // The author's own day stands in receipts; in Sweden it was the day after.
    expect(history.changes.get(`${folder}/a.yaml`)).toMatchObject({
      date: "2026-10-01",
      subject: "Write both",
    });
    expect(history.steps[1]?.day).toBe("2026-10-02");
    expect(history.changes.get(`${folder}/b.yaml`)?.commit).toBe(second.slice(0, 7));
    expect(history.changes.has("src/x.ts")).toBe(false);
  });

  test("tells uncommitted files, new ones and those with odd names too", async () => {
    using scratch = scratchRepository();
    scratch.commit({ "content/a.yaml": "a", "content/b.yaml": "b" });
    const folder = contentOf(scratch);
    for (const name of ["b.yaml", "ny fil å.yaml"]) writeFileSync(join(folder, name), "new");
    const { uncommitted } = await readHistory(folder);
    expect([...uncommitted].sort()).toEqual([`${folder}/b.yaml`, `${folder}/ny fil å.yaml`]);
  });

  test("a merge is one step, by those who wrote on the branch and not by whoever merged", async () => {
    using scratch = scratchRepository();
    scratch.commit({ "content/a.yaml": "1" }, { message: "Start" });
    scratch.git("checkout", "--quiet", "-b", "change");
    scratch.commit({ "content/a.yaml": "2" }, { message: "Try", author: "Kim <kim@example.com>" });
    scratch.commit(
      { "content/a.yaml": "3" },
      { message: "Better\n\nCo-authored-by: Alex <alex@example.com>", author: "Kim <KIM@example.com>" },
    );
    scratch.git("checkout", "--quiet", "main");
    scratch.commit({ "content/b.yaml": "b" }, { message: "Meanwhile" });
    scratch.git("merge", "--quiet", "--no-ff", "-m", "Merge it", "change");
    const history = await readHistory(contentOf(scratch));
    expect(stepsIn(history)[0]).toMatch(/^Merge it: /);
    expect(new Set(history.steps[0]?.authors.map(({ name }) => name))).toEqual(new Set(["Kim", "Alex"]));
    expect(stepsIn(history).slice(1)).toEqual(["Meanwhile: Someone", "Start: Someone"]);
    expect(versionsIn(history, `${contentOf(scratch)}/a.yaml`)).toEqual(["Merge it", "Start"]);
  });

  test("a squash and a rebase are steps of their own", async () => {
    using scratch = scratchRepository();
    scratch.commit({ "content/a.yaml": "1" }, { message: "Start" });
    scratch.git("checkout", "--quiet", "-b", "change");
    scratch.commit({ "content/a.yaml": "2" }, { message: "One" });
    scratch.commit({ "content/a.yaml": "3" }, { message: "Two" });
    scratch.git("checkout", "--quiet", "main");
    scratch.git("merge", "--quiet", "--squash", "change");
    scratch.commit({}, { message: "Squashed" });
    scratch.commit({ "content/a.yaml": "4" }, { message: "Rebased" });
    const history = await readHistory(contentOf(scratch));
    expect(versionsIn(history, `${contentOf(scratch)}/a.yaml`)).toEqual(["Rebased", "Squashed", "Start"]);
  });

  test("follows renames, and a file that comes back after it was deleted", async () => {
    using scratch = scratchRepository();
    const text = "a text that is long enough to be known again\nin two lines\n";
    scratch.commit({ "content/old.yaml": text, "content/c.yaml": "c" }, { message: "Start" });
    scratch.commit({ "content/old.yaml": undefined, "content/new.yaml": text }, { message: "Rename" });
    scratch.commit({ "content/new.yaml": `${text}and a third\n` }, { message: "Longer" });
    scratch.commit({ "content/c.yaml": undefined }, { message: "Delete c" });
    scratch.commit({ "content/c.yaml": "c" }, { message: "Bring c back" });
    const history = await readHistory(contentOf(scratch));
    const folder = contentOf(scratch);
    expect(versionsIn(history, `${folder}/new.yaml`)).toEqual(["Longer", "Rename", "Start"]);
    expect(versionsIn(history, `${folder}/c.yaml`)).toEqual(["Bring c back", "Delete c", "Start"]);
    expect(versionsIn(history, `${folder}/none.yaml`)).toEqual([]);
  });

  test("in a shallow clone the cut is no version, and what only it touches has no known change", async () => {
    using scratch = scratchRepository();
    scratch.commit({ "content/a.yaml": "1", "content/b.yaml": "b" }, { message: "Start" });
    scratch.commit({ "content/a.yaml": "2" }, { message: "Second" });
    scratch.commit({ "content/a.yaml": "3" }, { message: "Third" });
    const clone = mkdtempSync(join(tmpdir(), "kvitto-shallow-"));
    onTestFinished(() => rmSync(clone, { recursive: true }));
    scratch.git("clone", "--quiet", "--depth", "2", `file://${scratch.folder}`, clone);
    const history = await readHistory(join(clone, "content"));
    expect(history.shallow).toBe(true);
    expect(versionsIn(history, `${clone}/content/a.yaml`)).toEqual(["Third"]);
    expect([...history.changes.keys()]).toEqual([`${clone}/content/a.yaml`]);
  });

  test("a clock that was wrong does not put a change before the one that it follows", async () => {
    using scratch = scratchRepository();
    scratch.commit({ "content/a.yaml": "1" }, { at: "2026-10-10T12:00:00+02:00" });
    scratch.commit({ "content/a.yaml": "2" }, { at: "2020-01-01T12:00:00+01:00" });
    scratch.commit({ "content/a.yaml": "3" }, { at: "2026-10-12T12:00:00+02:00" });
    const { steps } = await readHistory(contentOf(scratch));
    expect(steps.map(({ day }) => day)).toEqual(["2026-10-12", "2026-10-10", "2026-10-10"]);
  });

  test("gives the texts that are asked for, and leaves out what is not there", async () => {
    using scratch = scratchRepository();
    scratch.commit({ "content/a.yaml": "första" });
    const history = await readHistory(contentOf(scratch));
    const blob = history.steps[0]?.changes[0]?.to ?? "";
    const texts = await history.texts([blob, "0".repeat(40)]);
    expect([...texts]).toEqual([[blob, "första"]]);
  });
});
