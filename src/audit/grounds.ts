import { recordKey } from "../catalogue/record-key.ts";
import { ownCause } from "../graph/fallen.ts";
import { fallingNames } from "../graph/falling.ts";
import { shortestWay } from "../lib/shortest-way.ts";
import { mainFile, versionOn, type RecordLife, type RecordVersion } from "./record-lives.ts";
import type { AuditSource } from "./source.ts";

/** Whether something that a record rested on, or that this rested on, was out of force, as the records then had it. */
export function hasFallen(source: AuditSource, life: RecordLife, day: string): boolean {
  const grounds = (one: RecordLife) => {
    const version = versionOn(one, day);
    return version ? livesUnder(source, one, version) : [];
  };
  const isOut = (one: RecordLife) => {
    const version = versionOn(one, day);
    const { status, verdict, lastDay } = (version && source.facts(version)) ?? {};
    return ownCause(one.type, { status, verdict, valid_until: lastDay }, day) !== undefined;
  };
  return shortestWay(life, grounds, isOut, recordKey) !== undefined;
}

/** A record's life, and those of all that any of its versions rested on, and of all that any of theirs did. */
export function livesBeneath(source: AuditSource, life: RecordLife): ReadonlySet<RecordLife> {
  const lives = new Set([life]);
  for (const one of lives) {
    for (const version of one.versions) {
      for (const ground of livesUnder(source, one, version)) lives.add(ground);
    }
  }
  return lives;
}

function livesUnder(source: AuditSource, { type }: RecordLife, version: RecordVersion): RecordLife[] {
  const main = mainFile(version);
  const { fields } = (main && source.parsed(main.path, main.blob)) ?? {};
  return fallingNames(type, fields).flatMap((name) => source.lives.get(recordKey(name)) ?? []);
}
