import { readFile, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test, vi } from "vitest";
import { parseLog, wayBack, type Line } from "../../src/publish/history.ts";
import { liveRelease, pointTo } from "../../src/publish/live-release.ts";
import { placesOf } from "../../src/publish/places.ts";
import { releasesToRemove } from "../../src/publish/releases-to-remove.ts";
import { assetsOf, madeFiles, madeSite, ownFolder } from "./made-site.ts";
import { idIn, noon, placesIn, publishMade, rollBack, wholeLive } from "./in-process.ts";

// Real files and processes, on a machine that may be busy.
vi.setConfig({ testTimeout: 60_000 });

async function published(root: string, ...editions: string[]): Promise<string[]> {
  const ids: string[] = [];
  for (const [index, edition] of editions.entries()) {
    await madeSite(join(root, "dist"), madeFiles(edition));
    ids.push(idIn(await publishMade(join(root, "dist"), root, { now: noon + index * 1000 })));
  }
  return ids;
}

describe("rollback", () => {
  test("goes to what was live before, and twice goes two steps back", async () => {
    const root = await ownFolder();
    const [a, b, c] = await published(root, "a", "b", "c");
    expect((await rollBack(root)).report).toContain(`${b} is live again: as of 2026-11-22`);
    expect(await wholeLive(root)).toBe(b);
    expect((await rollBack(root)).report).toContain(`  Before it: ${b}.`);
    expect(await wholeLive(root)).toBe(a);
    const { code, problem } = await rollBack(root);
    expect([code, problem]).toEqual([1, expect.stringContaining("Nothing was live before in")]);
    expect(await wholeLive(root)).toBe(a);
    const log = parseLog(await readFile(placesIn(root).log, "utf8"));
    expect(log.map(({ event, release, before }) => [event, release, before])).toEqual([
      ["publish", a, undefined],
      ["publish", b, a],
      ["publish", c, b],
      ["rollback", b, c],
      ["rollback", a, b],
    ]);
  });

  test("goes to a named release, forward too", async () => {
    const root = await ownFolder();
    const [a = "", , c = ""] = await published(root, "a", "b", "c");
    await rollBack(root, { release: a });
    expect(await wholeLive(root)).toBe(a);
    await rollBack(root, { release: c.slice(0, 8) });
    expect(await wholeLive(root)).toBe(c);
    expect((await rollBack(root, { release: c })).problem).toContain("is live already");
    expect((await rollBack(root, { release: "ffff0000" })).problem).toContain(`Kept in ${root}/public: `);
  });

  test("leaves pages of the release it takes back their assets", async () => {
    const root = await ownFolder();
    await published(root, "a", "b");
    await rollBack(root);
    for (const path of assetsOf("b")) await stat(join(root, "public/current", path));
    expect(await readFile(join(root, "public/current/index.html"), "utf8")).toContain("Edition a.");
  });

  test("does not go to a release of which a byte has changed", async () => {
    const root = await ownFolder();
    const [a, b] = await published(root, "a", "b");
    await writeFile(join(root, `public/releases/${a}/index.html.gz`), "x");
    const { code, problem } = await rollBack(root);
    expect([code, problem]).toEqual([1, expect.stringContaining('1 file changed ("index.html.gz")')]);
    expect(await wholeLive(root)).toBe(b);
  });

  test("takes away what a killed publisher began to add to an earlier release", async () => {
    const root = await ownFolder();
    const [a] = await published(root, "a", "b");
    await writeFile(join(root, `public/releases/${a}/half.css`), "x");
    await rollBack(root);
    expect(await wholeLive(root)).toBe(a);
  });

  test("of both sites takes back the latest publish, not each site's own", async () => {
    const root = await ownFolder();
    const from = join(root, "dist");
    const live = async () => [
      (await liveRelease(placesOf(root, "internal")))?.id,
      (await liveRelease(placesOf(root, "public")))?.id,
    ];
    const publishBoth = async (internal: string, open: string, now: number) => {
      await madeSite(from, madeFiles(internal), "internal");
      await madeSite(from, madeFiles(open));
      await publishMade(from, root, { sites: ["internal", "public"], now });
      return live();
    };
    const first = await publishBoth("a", "b", noon);
    const second = await publishBoth("c", "d", noon + 1000);
    const third = await publishBoth("e", "d", noon + 2000);
    expect(third[1]).toBe(second[1]);
    await rollBack(root);
    expect(await live()).toEqual(second);
    await rollBack(root);
    expect(await live()).toEqual(first);
  });

  test("where nothing was published says so", async () => {
    const root = await ownFolder();
    expect((await rollBack(root)).problem).toBe(`Nothing has been published to ${root}.\n`);
  });

  test("knows a link that was made by hand", async () => {
    const root = await ownFolder();
    const [a] = await published(root, "a", "b", "c");
    await pointTo(placesIn(root), a ?? "");
    await madeSite(join(root, "dist"), madeFiles("d"));
    await publishMade(join(root, "dist"), root, { now: noon + 9000 });
    await rollBack(root);
    expect(await wholeLive(root)).toBe(a);
  });
});

describe("wayBack(lines)", () => {
  const line = (text: string): Line => {
    const [event, release = ""] = text.split(" ");
    return { at: "2026-11-22T12:00:00.000Z", event: event as Line["event"], release };
  };
  test.for([
    { because: "nothing was published", log: [], want: [] },
    { because: "one was", log: ["publish a"], want: ["a"] },
    { because: "the same was twice", log: ["publish a", "publish a"], want: ["a"] },
    { because: "a rollback went back", log: ["publish a", "publish b", "rollback a"], want: ["a"] },
    {
      because: "a rollback went forward again",
      log: ["publish a", "publish b", "rollback a", "rollback b"],
      want: ["a", "b"],
    },
    {
      because: "older bytes were published anew",
      log: ["publish a", "publish b", "publish a"],
      want: ["a", "b", "a"],
    },
    {
      because: "a rollback goes to the later of two",
      log: ["publish a", "publish b", "publish a", "publish c", "rollback a"],
      want: ["a", "b", "a"],
    },
    { because: "a link was found", log: ["publish a", "publish b", "found a"], want: ["a"] },
    { because: "the first was found", log: ["found a", "publish b"], want: ["a", "b"] },
  ])("when $because", ({ log, want }) => {
    expect(wayBack(log.map(line)).map(({ release }) => release)).toEqual(want);
  });
});

test("a log that was cut short keeps its whole lines", () => {
  const whole = '{"at":"2026-11-22T12:00:00.000Z","event":"publish","release":"a"}';
  expect(parseLog(`${whole}\n${whole.slice(0, 30)}\n${whole}\n`)).toHaveLength(2);
  expect(parseLog("")).toEqual([]);
});

describe("releasesToRemove(kept, way, keep)", () => {
  test.for([
    { because: "there are few", kept: ["b", "a"], way: ["a", "b"], keep: 5, want: [] },
    { because: "there are none", kept: [], way: [], keep: 2, want: [] },
    { because: "one is too many", kept: ["c", "b", "a"], way: ["a", "b", "c"], keep: 2, want: ["a"] },
    {
      because: "less than two are asked for",
      kept: ["c", "b", "a"],
      way: ["a", "b", "c"],
      keep: 0,
      want: ["a"],
    },
    { because: "an older one is live", kept: ["c", "b", "a"], way: ["a"], keep: 2, want: ["b"] },
    { because: "one was taken back", kept: ["d", "c", "b", "a"], way: ["a", "b", "d"], keep: 3, want: ["c"] },
    { because: "one on the way is gone", kept: ["c", "a"], way: ["a", "b", "c"], keep: 2, want: [] },
  ])("when $because", ({ kept, way, keep, want }) => {
    expect(releasesToRemove(kept, way, keep)).toEqual(want);
  });
});
