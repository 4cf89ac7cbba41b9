import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { buildOf } from "./bench-build.ts";
import { costOf } from "./bench-process.ts";
import { compress } from "./bench-weight.ts";
import { benchmarkPortal } from "./benchmark-portal.ts";

/** A stage of one size: what it took and what it left. */
export interface StageRow {
  readonly stage: string;
  readonly seconds: number;
  /** What it read or wrote, in megabytes. */
  readonly megabytes?: number | undefined;
}

/** All that was measured of a portal of one size. */
export interface SizeResult {
  readonly records: number;
  readonly pages: number;
  readonly stages: readonly StageRow[];
  readonly check: { readonly seconds: number; readonly peakMegabytes?: number | undefined };
  readonly build: {
    readonly seconds: number;
    readonly cpuSeconds?: number | undefined;
    readonly peakMegabytes?: number | undefined;
    readonly megabytes: number;
  };
}

/** Where portals and built sites of a bench lie. */
const workshop = ".kvitto/bench";

/** Writes a made-up portal into a folder that git ignores: history is not what is measured. */
export function writePortal(records: number, folder: string): void {
  rmSync(folder, { recursive: true, force: true });
  for (const [path, text] of benchmarkPortal(records, 0).before) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

/** Checks and builds a portal of so many records, and measures each stage. */
export async function measureSize(records: number): Promise<SizeResult> {
  const content = resolve(workshop, `content-${records}`);
  const target = resolve(workshop, `site-${records}`);
  writePortal(records, content);
  const checked = await costOf({
    command: process.execPath,
    args: ["scripts/bench-check.ts", "--content", content],
  });
  const { stages, bytes } = JSON.parse(checked.said) as { stages: Record<string, number>; bytes: number };
  const whole = await costOf({
    command: process.execPath,
    args: ["--import", "./scripts/lib/compile-cache.mjs", "scripts/check.ts", "--content", content],
  });
  const built = await buildOf(content, target);
  const packed = compress(target);
  const row = (stage: string, seconds = 0, megabytes?: number): StageRow => ({ stage, seconds, megabytes });
  return {
    records,
    pages: built.pages,
    stages: [
      ...["read", "parse", "schema", "rules", "engine"].map((stage) =>
        row(stage, (stages[stage] ?? 0) / 1000, stage === "read" ? bytes / 1e6 : undefined),
      ),
      row("pages", built.stages["pages"], built.megabytes - built.searchMegabytes),
      row("search", built.stages["search"], built.searchMegabytes),
      row("compress", packed.seconds, packed.megabytes),
    ],
    check: { seconds: whole.seconds, peakMegabytes: whole.peakMegabytes },
    build: built,
  };
}
