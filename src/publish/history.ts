import { open, readFile } from "node:fs/promises";
import { z } from "zod";
import { liveRelease } from "./live-release.ts";
import type { Places } from "./places.ts";
import { codeOf } from "./problem.ts";

const line = z.object({
  /** UTC. What one command did has one time, for both sites. */
  at: z.iso.datetime({ precision: 3 }),
  /** `found`: it was live without a line of its own, after a killed publisher or a link made by hand. */
  event: z.enum(["publish", "rollback", "found"]),
  release: z.string(),
  /** What was live before it. */
  before: z.string().optional(),
});

/** One time that a release went live. */
export type Line = z.infer<typeof line>;

/** What went live when, oldest first. The link is right where the log is not: the log is written after it. */
export async function readHistory(places: Places): Promise<Line[]> {
  const lines = parseLog(await logText(places));
  const live = await liveRelease(places);
  const last = lines.at(-1)?.release;
  if (!live || live.id === last) return lines;
  const found: Line = { at: new Date(live.since).toISOString(), event: "found", release: live.id };
  return [...lines, last === undefined ? found : { ...found, before: last }];
}

/** Writes down what a killed publisher could not. */
export async function settleHistory(places: Places): Promise<void> {
  const logged = parseLog(await logText(places));
  for (const added of (await readHistory(places)).slice(logged.length)) await appendLine(places, added);
}

export async function appendLine(places: Places, added: Line): Promise<void> {
  const text = await logText(places);
  const file = await open(places.log, "a");
  try {
    // A line that a full disk cut short stays a line of its own.
    const start = text === "" || text.endsWith("\n") ? "" : "\n";
    await file.writeFile(`${start}${JSON.stringify(added)}\n`);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** The lines of a log that can be read. */
export function parseLog(text: string): Line[] {
  return text.split("\n").flatMap((one) => {
    try {
      return line.safeParse(JSON.parse(one)).data ?? [];
    } catch {
      return [];
    }
  });
}

/**
 * The way back: what each rollback returns to, the live release last. A publish adds to it. A rollback takes away all
 * that came after the release it goes to, so two in a row go two steps back.
 */
export function wayBack(lines: readonly Line[]): Line[] {
  const way: Line[] = [];
  for (const added of lines) {
    if (added.release === way.at(-1)?.release) continue;
    const place = way.findLastIndex(({ release }) => release === added.release);
    if (added.event !== "publish" && place !== -1) way.length = place + 1;
    else way.push(added);
  }
  return way;
}

async function logText({ log }: Places): Promise<string> {
  try {
    return await readFile(log, "utf8");
  } catch (error) {
    if (codeOf(error) === "ENOENT") return "";
    throw error;
  }
}
