import { appendFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { buildCatalogue } from "../../src/catalogue/build.ts";
import { allEntries, isProse } from "../../src/catalogue/catalogue.ts";
import { contentHash } from "../../src/catalogue/content-hash.ts";
import { readIfThere, readKept } from "../../src/catalogue/kept-bytes.ts";
import { openKeptFile } from "../../src/catalogue/kept-file.ts";
import type { KeptAnswers, KeptEntries } from "../../src/catalogue/kept-entries.ts";
import { readContent } from "../../src/catalogue/read.ts";
import type { SourceFile } from "../../src/catalogue/source-file.ts";
import { checkFiles } from "../../src/check.ts";

/** One of every form: a single file, records, a table, a sheet, prose in both languages. */
const some = /^site\.yaml$|\/templates\/(?:[a-e]|radera)|\/kpis\/sv|\/attestations\.csv$|\/policies\/k/;
const shipped = (await readContent("content")).filter(({ path }) => some.test(path));
const reply = "internal/templates/radera-uppgifter.yaml";

let folder = "";
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), "kept-"))));
afterEach(() => rmSync(folder, { recursive: true }));
const path = () => join(folder, "below/entries");

/** Everything that a run says and knows: findings, and each entry with places of its fields. */
function said(files: readonly SourceFile[], kept?: KeptEntries, answers?: KeptAnswers) {
  const { catalogue, diagnostics } = checkFiles(files, { today: "2026-11-22", kept, answers });
  const entries = Array.from(allEntries(catalogue), (entry) => {
    const { locate, locateName, ...fields } = entry;
    const names = Object.keys(entry.data);
    return {
      ...fields,
      hash: contentHash(entry),
      prose: isProse(entry) ? entry.prose : undefined,
      places: names.slice(0, 3).map((name) => [locate(name), locateName(name)]),
    };
  });
  return { diagnostics, entries };
}

const open = (version: string) => openKeptFile(path(), { version, bytes: readIfThere(path()) });

/** Runs as a command does, and counts how many entries it took over. */
function run(files: readonly SourceFile[], version = "1") {
  const file = open(version);
  let found = 0;
  const kept: KeptEntries = {
    ...file,
    find: (one) => {
      const loaded = file.find(one);
      if (loaded) found += 1;
      return loaded;
    },
  };
  const result = said(files, kept, file);
  file.save();
  return { result, found };
}

/** How many entries there are, those with faults too. */
function countEntries(): number {
  let all = 0;
  buildCatalogue(shipped, "content", new Map(), { kept: { find: () => undefined, note: () => (all += 1) } });
  return all;
}

const edited = (change: (text: string) => string): SourceFile[] =>
  shipped.map((file) => {
    if (file.path !== reply) return file;
    const bytes = Buffer.from(change(new TextDecoder().decode(file.bytes)));
    return { ...file, bytes, size: bytes.length };
  });

describe("a file of kept entries", () => {
  const cold = said(shipped);
  const all = countEntries();

  test("gives what reading gives, entry by entry, field by field, place by place", () => {
    expect(run(shipped)).toEqual({ result: cold, found: 0 });
    expect(run(shipped)).toEqual({ result: cold, found: all });
  });

  test("reads anew what was edited, and keeps it for the next time", () => {
    run(shipped);
    const files = edited((text) => text.replace("direktmeddelande", "brev"));
    const want = said(files);
    expect(want).not.toEqual(cold);
    expect(run(files)).toEqual({ result: want, found: all - 1 });
    expect(run(files)).toEqual({ result: want, found: all });
    expect(run(shipped)).toEqual({ result: cold, found: all - 1 });
  });

  test("keeps findings too", () => {
    const files = edited((text) => `${text}unknown_field: 1\n`);
    const want = said(files);
    expect(want.diagnostics.map(({ code }) => code)).toContain("KV101");
    run(files);
    expect(run(files).result).toEqual(want);
  });

  test("does not take a missing table for one that cannot be read", () => {
    const table = /\/kpis\/.*\.csv$/;
    const without = shipped.filter(({ path }) => !table.test(path));
    const unreadable = shipped.map((file) =>
      table.test(file.path) ? { ...file, bytes: Buffer.from([0xff]), size: 1 } : file,
    );
    const want = said(unreadable);
    expect(want.entries.length).toBeLessThan(said(without).entries.length);
    run(without);
    expect(run(unreadable).result).toEqual(want);
  });

  test("says the same of an entry that moved to another folder's name", () => {
    run(shipped);
    const named = (kept?: KeptEntries) =>
      buildCatalogue(shipped, "other", new Map(), { kept }).catalogue.site?.file;
    expect(named(open("1"))).toBe(named());
  });

  test.for([
    {
      because: "another version wrote it",
      harm: () => writeFileSync(path(), readFileSync(path(), "utf8").replace("kvitto 1", "kvitto 2")),
    },
    { because: "it is empty", harm: () => writeFileSync(path(), "") },
    { because: "it is something else", harm: () => writeFileSync(path(), Buffer.from([0xff, 0xfe, 10, 0])) },
    { because: "it is gone", harm: () => rmSync(path()) },
  ])("takes nothing over when $because", ({ harm }) => {
    run(shipped);
    harm();
    expect(run(shipped)).toEqual({ result: cold, found: 0 });
    expect(run(shipped).found).toBe(all);
  });

  test.for([
    {
      because: "a word of a line was changed",
      harm: (text: string) => text.replace("direktmeddelande", "direktmeddelanda"),
    },
    {
      because: "its end is missing",
      harm: (text: string) => text.slice(0, text.lastIndexOf('"diagnostics"')),
    },
    {
      because: "a line was cut in two",
      harm: (text: string) => text.replace('"diagnostics"', '"diag\nnostics"'),
    },
    { because: "a line lost its beginning", harm: (text: string) => text.replace(/\n.{30}/, "\n") },
  ])("takes over only what is whole when $because", ({ harm }) => {
    run(shipped);
    const text = readFileSync(path(), "utf8");
    expect(harm(text)).not.toBe(text);
    writeFileSync(path(), harm(text));
    expect(run(shipped)).toEqual({ result: cold, found: all - 1 });
  });

  test("a line with a right sum under another entry's fingerprint is not taken over", () => {
    run(shipped);
    const [first, one = "", two = "", ...rest] = readFileSync(path(), "utf8").split("\n");
    const swapped = [two.slice(0, 32) + one.slice(32), one.slice(0, 32) + two.slice(32)];
    writeFileSync(path(), [first, ...swapped, ...rest].join("\n"));
    expect(run(shipped)).toEqual({ result: cold, found: all - 2 });
  });

  test("does not grow for ever", () => {
    run(shipped);
    const size = readFileSync(path()).length;
    const line = readFileSync(path(), "utf8").split("\n")[1] ?? "";
    for (let i = 0; i < 2 * all + 200; i++) appendFileSync(path(), `${line}\n`);
    run(edited((text) => `${text}# en rad till\n`));
    expect(readFileSync(path()).length).toBeLessThan(1.1 * size);
  });

  test("a folder that cannot be written to is no fault", () => {
    writeFileSync(join(folder, "below"), "a file, not a folder");
    expect(run(shipped)).toEqual({ result: cold, found: 0 });
  });
});

describe("an answer in the file", () => {
  /** What a run answers, and whether it had to work for it. */
  function ask(asked: { question?: string; from?: string; version?: string; answer?: unknown } = {}) {
    const { question, from, version, answer } = {
      ...{ question: "step-of-a", from: "rows", version: "1", answer: { p: 0.5 } as unknown },
      ...asked,
    };
    const file = open(version);
    let worked = false;
    const said = file.answer(question, from, () => {
      worked = true;
      return answer;
    });
    file.save();
    return { said, worked };
  }

  test.for([[undefined], [null], [0], [""], [{ period: "2026-W05", sides: ["high"] }]])(
    "is given again: %o",
    ([answer]) => {
      expect(ask({ answer })).toEqual({ said: answer, worked: true });
      expect(ask({ answer })).toEqual({ said: answer, worked: false });
    },
  );

  test.for([[-0], [NaN], [{ p: undefined }], [new Map([["a", 1]])]])(
    "is worked out each time when a file cannot hold it: %o",
    ([answer]) => {
      for (let i = 0; i < 2; i++) expect(ask({ answer })).toEqual({ said: answer, worked: true });
    },
  );

  test.for([
    { because: "it rests on something else", again: () => ask({ from: "other rows" }) },
    { because: "something else is asked", again: () => ask({ question: "breach-of-a" }) },
    { because: "it is asked of something else", again: () => ask({ question: "step-of-b" }) },
    { because: "another version answered", again: () => ask({ version: "2" }) },
    { because: "it has been harmed", harm: (text: string) => text.replace("0.5", "0.6") },
    { because: "its end is missing", harm: (text: string) => text.slice(0, -3) },
    {
      because: "it stands under another question",
      harm: (text: string) => text.replace("step-of-a", "step-of-b"),
      again: () => ask({ question: "step-of-b" }),
    },
  ])("is worked out anew when $because", ({ harm, again = ask }) => {
    ask();
    if (harm) writeFileSync(path(), harm(readFileSync(path(), "utf8")));
    expect(again()).toEqual({ said: { p: 0.5 }, worked: true });
  });

  test("lies beside the entries and harms none", () => {
    run(shipped);
    ask();
    const { result, found } = run(shipped);
    expect(result).toEqual(said(shipped));
    expect(found).toBe(countEntries());
    expect(ask().worked).toBe(false);
  });
});

describe("readKept()", () => {
  test("tells of no program twice in two ways", () => {
    expect(readKept(path()).version).toMatch(/^[0-9a-f]{32}$/);
    expect(readKept(path()).version).toBe(readKept(path()).version);
  });

  test("finds nothing where nothing is, or where a folder lies", () => {
    expect(readKept(path()).bytes).toHaveLength(0);
    expect(readKept(folder).bytes).toHaveLength(0);
  });
});
