import { hash } from "node:crypto";
import { appendFileSync, mkdirSync, renameSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { crc32 } from "node:zlib";
import { isFaithful } from "./faithful-json.ts";
import type { KeptBytes } from "./kept-bytes.ts";
import { filesHash, readLoaded, writeLoaded, type KeptAnswers, type KeptEntries } from "./kept-entries.ts";
import type { EntryFiles, LoadedEntry } from "./load-entry.ts";
import { recordKey } from "./record-key.ts";

export interface KeptFile extends KeptEntries, KeptAnswers {
  /** Writes what is new. A folder that cannot be written to is no fault: the next run reads everything again. */
  readonly save: () => void;
}

/**
 * Entries and answers kept in a file, one line each: fingerprint of what it rests on, check sum, key, JSON. A line that
 * has been harmed, or that another version of the program has written, counts as not there.
 *
 * Nothing proves who wrote the file. So it lies where git keeps nothing and `npm ci` sweeps, and whoever judges other
 * people's changes reads without it.
 *
 * @param path Where it is written.
 * @param kept What has been read there, and what must be the same for a line to mean the same.
 */
export function openKeptFile(path: string, { version, bytes: read }: KeptBytes): KeptFile {
  const first = `kvitto ${version}\n`;
  const bytes = Buffer.from(read.buffer, read.byteOffset, read.byteLength);
  const isOurs = bytes.subarray(0, first.length).equals(Buffer.from(first));
  const { lines, count } = isOurs
    ? linesOf(bytes, first.length)
    : { lines: new Map<string, Line>(), count: 0 };
  const fresh: { files: EntryFiles; loaded: LoadedEntry }[] = [];
  const answered: string[] = [];
  const find = (key: string, hash: string): string | undefined => {
    const line = lines.get(key);
    return line?.hash === hash && sumOf(line.json) === line.sum ? line.json.toString() : undefined;
  };
  return {
    find: (files) => {
      const json = find(recordKey(files), filesHash(files));
      return json === undefined ? undefined : readLoaded(files, json);
    },
    note: (files, loaded) => void fresh.push({ files, loaded }),
    answer: <T>(question: string, from: string, work: () => T): T => {
      const hash = shortHash(`${question}\n${from}`);
      const json = find(question, hash);
      if (json !== undefined) return (JSON.parse(json) as { answer: T }).answer;
      const answer = work();
      const kept = answer === undefined ? {} : { answer };
      if (isFaithful(kept)) answered.push(lineText(question, hash, JSON.stringify(kept)));
      return answer;
    },
    save: () => {
      const written = [...fresh.flatMap(({ files, loaded }) => lineOf(files, loaded)), ...answered];
      if (written.length === 0) return;
      // What an edit has outlived stays in the file until it is the larger part.
      const grows = isOurs && count + written.length <= 2 * lines.size + 100;
      const kept = grows
        ? []
        : Array.from(lines, ([key, line]) => lineText(key, line.hash, line.json.toString()));
      try {
        if (grows) appendFileSync(path, written.join(""));
        else replace(path, [first, ...kept, ...written].join(""));
      } catch {
        // A folder that cannot be written to costs time, never an answer: the next run reads anew.
      }
    },
  };
}

interface Line {
  readonly hash: string;
  readonly sum: string;
  readonly json: Buffer;
}

const lineText = (key: string, filesHash: string, json: string): string =>
  `${filesHash} ${sumOf(json)} ${key} ${json}\n`;

function lineOf(files: EntryFiles, loaded: LoadedEntry): string[] {
  const json = writeLoaded(loaded);
  return json === undefined ? [] : [lineText(recordKey(files), filesHash(files), json)];
}

/** Of a damaged file, the lines that can be told apart; a later line of a key replaces an earlier one. */
function linesOf(bytes: Buffer, from: number): { lines: Map<string, Line>; count: number } {
  const lines = new Map<string, Line>();
  let count = 0;
  for (let start = from, end = 0; start < bytes.length; start = end + 1, count++) {
    end = bytes.indexOf(10, start);
    // The last line was not written to its end.
    if (end === -1) break;
    const keyEnd = bytes.indexOf(32, start + keyAt);
    if (keyEnd === -1 || keyEnd > end) continue;
    const [hash = "", sum = "", key = ""] = bytes.toString("latin1", start, keyEnd).split(" ");
    lines.set(key, { hash, sum, json: bytes.subarray(keyEnd + 1, end) });
  }
  return { lines, count };
}

const shortHash = (text: string): string => hash("sha256", text).slice(0, 32);

const sumOf = (json: string | Buffer): string => crc32(json).toString(16).padStart(8, "0");

/** After 32 digits, 8 digits, and a space after each. */
const keyAt = 42;

/** Puts the whole in place at once, so that nobody reads the half of it. */
function replace(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  const half = `${path}.${process.pid}`;
  writeFileSync(half, text);
  renameSync(half, path);
}
