import { place, type Place } from "../catalogue/place.ts";
import type { TypeName } from "../content-types/index.ts";
import type { FileChange } from "../git/log.ts";
import type { Step } from "../provenance/history.ts";

/** A file as a step left it. */
export interface FileState {
  /** As the content folder was named: `content/internal/rules/r01.yaml`. */
  readonly path: string;
  readonly blob: string;
  /** The step that made it so. */
  readonly step: Step;
}

/** A record as it stood at the end of a day and until its next version. */
export interface RecordVersion {
  /** The day on which it came in. */
  readonly from: string;
  /** The step that came last that day. */
  readonly step: Step;
  /** By the part of the record that each holds. Without the first part the record had been deleted. */
  readonly files: ReadonlyMap<Place["part"], FileState>;
}

/** All that is known of a record, from its first day; a renamed record begins a life of its own. */
export interface RecordLife {
  readonly type: TypeName;
  readonly id: string;
  /** Oldest first, at most one a day. */
  readonly versions: readonly RecordVersion[];
}

/**
 * The records that a content folder has held, with what each held at the end of every day on which it changed.
 *
 * @param steps Newest first, as `readHistory` gives them. The cut of a shallow clone counts: its files were as they were.
 * @param folder The content folder as the paths name it.
 */
export function recordLives(steps: readonly Step[], folder: string): RecordLife[] {
  const lives = new Map<string, { readonly place: Place; readonly versions: RecordVersion[] }>();
  for (const step of steps.toReversed()) {
    for (const [key, { at, files }] of touchedBy(step, folder)) {
      const life = lives.get(key) ?? { place: at, versions: [] };
      lives.set(key, life);
      const last = life.versions.at(-1);
      const after = new Map(last?.files);
      for (const [part, file] of files) {
        if (file) after.set(part, file);
        else after.delete(part);
      }
      if (last?.from === step.day) life.versions.pop();
      life.versions.push({ from: step.day, step, files: after });
    }
  }
  return Array.from(lives.values(), ({ place: { type, id }, versions }) => ({ type, id, versions }));
}

/** The record as it stood at the end of a day; undefined before its first. */
export function versionOn({ versions }: RecordLife, day: string): RecordVersion | undefined {
  return versions.findLast(({ from }) => from <= day);
}

/** The file that holds the record's own fields. */
export const mainFile = ({ files }: RecordVersion): FileState | undefined =>
  files.get("record") ?? files.get("sv");

type Touched = { readonly at: Place; readonly files: Map<Place["part"], FileState | undefined> };

function touchedBy(step: Step, folder: string): Map<string, Touched> {
  const touched = new Map<string, Touched>();
  const set = (path: string, blob: string | undefined) => {
    const at = place(path.slice(folder.length + 1));
    if ("message" in at || !path.startsWith(`${folder}/`)) return;
    const key = `${at.type}/${at.id}`;
    const record = touched.get(key) ?? { at, files: new Map() };
    record.files.set(at.part, blob === undefined ? undefined : { path, blob, step });
    touched.set(key, record);
  };
  const left = (change: FileChange) => (change.status === "R" ? change.oldPath : undefined);
  for (const change of step.changes) {
    const before = left(change);
    if (before !== undefined) set(before, undefined);
  }
  for (const { path, to } of step.changes) set(path, to);
  return touched;
}
