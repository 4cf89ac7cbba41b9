import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { entriesBelow } from "../../src/build/entries-below.ts";
import { check } from "../../src/check.ts";
import { canariesIn } from "../../src/leaks/canaries.ts";
import { drawCanaries } from "../../src/leaks/draw-canaries.ts";
import { scrambleInternal } from "./scramble.ts";

test(
  "scrambled content holds nothing of what the internal content says, and another number of files",
  { timeout: 60_000 },
  async () => {
    const root = await mkdtemp(join(tmpdir(), "kvitto-scramble-"));
    onTestFinished(() => rm(root, { recursive: true }));
    await scrambleInternal("content", join(root, "content"));
    const [real, scrambled] = [
      await entriesBelow("content/internal"),
      await entriesBelow(join(root, "content/internal")),
    ];
    expect(scrambled.length).toBeGreaterThan(real.length);

    // Fields keep their names, and some are called by a KPI or a word; so long texts and rows of figures are looked for.
    const { catalogue } = await check("content", { asOf: "2026-11-22" });
    const { sources, beginnings } = drawCanaries(catalogue, []);
    const texts = new Map([...sources].filter(([key]) => /^p:(?:\S+ ){5}|^f:/.test(key)));
    for (const { path } of scrambled) {
      const text = await readFile(join(root, "content/internal", path), "utf8");
      expect(canariesIn(text, { sources: texts, beginnings }), path).toEqual([]);
    }
  },
);
