import { hash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** What an earlier run has left, unread. */
export interface KeptBytes {
  /** Of the file; none where there is none. */
  readonly bytes: Uint8Array;
  /** Of the program that asks. */
  readonly version: string;
}

/** Reads what is kept at a path, and tells which program asks. */
export const readKept = (path: string): KeptBytes => ({ bytes: readIfThere(path), version: readerVersion() });

/** A file's bytes; none of one that is not there, or may not be read. */
export function readIfThere(path: string): Uint8Array {
  try {
    return readFileSync(path);
  } catch {
    return new Uint8Array();
  }
}

/** Fingerprint of all that decides how files are read and what figures say: our code for it, the packages, and Node. */
export function readerVersion(): string {
  const root = join(import.meta.dirname, "../..");
  const code = folders.flatMap((folder) =>
    readdirSync(join(root, "src", folder), { recursive: true, encoding: "utf8" })
      .filter((name) => name.endsWith(".ts"))
      .map((name) => join("src", folder, name)),
  );
  const texts = ["package-lock.json", ...code.sort()].map((file) =>
    hash("sha256", readFileSync(join(root, file))),
  );
  return hash("sha256", [process.version, ...texts].join("\n")).slice(0, 32);
}

const folders = ["catalogue", "content-types", "prose", "lib", "diagnostics", "engine", "rules/kpis"];
