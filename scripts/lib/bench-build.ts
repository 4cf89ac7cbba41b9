import { rmSync } from "node:fs";
import { costOf, type Cost } from "./bench-process.ts";
import { weigh, type Weight } from "./bench-weight.ts";

/** A build of the internal site of a content folder, from nothing. */
export interface BuildCost extends Cost, Weight {
  /** Seconds of each stage, as the build itself says. */
  readonly stages: Readonly<Record<string, number>>;
}

/**
 * @param content The content folder.
 * @param target Is emptied first.
 */
export async function buildOf(content: string, target: string): Promise<BuildCost> {
  // What Astro remembers of an earlier build would be read and compared.
  for (const old of [target, ".astro", ".kvitto/cache/internal"])
    rmSync(old, { recursive: true, force: true });
  const cost = await costOf({
    command: process.execPath,
    args: ["node_modules/astro/bin/astro.mjs", "build"],
    env: { KVITTO_SITE: "internal", KVITTO_CONTENT: content, KVITTO_OUT: target },
  });
  const stages = Array.from(cost.said.matchAll(/Stage (\w+): ([\d.]+) s/g), ([, name, seconds]) => [
    name,
    Number(seconds),
  ]);
  return { ...cost, ...weigh(target), stages: Object.fromEntries(stages) };
}
