import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { browserBundle } from "../../src/build/browser-bundle.ts";

vi.setConfig({ testTimeout: 60_000 });

let folder = "";
beforeEach(async () => void (folder = await mkdtemp(join(tmpdir(), "kvitto-bundle-"))));
afterEach(() => rm(folder, { recursive: true }));

async function bundled(files: Readonly<Record<string, string>>, form?: "es" | "iife"): Promise<string> {
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
  return browserBundle(join(folder, "entry.ts"), form);
}

const two = {
  "entry.ts":
    'import { answer } from "./other.ts"; export const ask = (): string => answer; globalThis.kvittoRan = answer;',
  "other.ts": 'export const answer: string = "forty-two"; export const unused = "left out";',
};

describe("browserBundle(entry, form)", () => {
  test("is one module that keeps its exports and imports nothing", async () => {
    const code = await bundled(two);
    expect(code).not.toMatch(/\bimport\b|left out/);
    const module = (await import(/* @vite-ignore */ `data:text/javascript,${encodeURIComponent(code)}`)) as {
      ask: () => string;
    };
    expect(module.ask()).toBe("forty-two");
  });

  test("is a script without module syntax where that is asked for", async () => {
    const code = await bundled(two, "iife");
    expect(code).not.toMatch(/^\s*(?:import|export)\b/m);
    new Function(code)();
    expect((globalThis as { kvittoRan?: string }).kvittoRan).toBe("forty-two");
  });

  test("is the same each time", async () => {
    expect(await bundled(two)).toBe(await bundled(two));
  });

  test("gives Vite's own words when it does not compile", async () => {
    await expect(bundled({ "entry.ts": 'import "./nowhere.ts";' })).rejects.toThrow("nowhere.ts");
  });
});
