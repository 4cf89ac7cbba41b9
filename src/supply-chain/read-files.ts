import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { SupplyChainFiles } from "./check.ts";
import { reasonsFile } from "./check-reasons.ts";
import { licenceRows } from "./licences.ts";
import { parseLockfile } from "./lockfile.ts";
import { noticesText, type Notice } from "./notices.ts";
import { shipped } from "./shipped.ts";

/** Reads what is checked. A file that is not there is empty. */
export async function readSupplyChain(folder: string): Promise<SupplyChainFiles> {
  const read = (path: string) => readFile(join(folder, path), "utf8").catch(() => "");
  const [lockfile, packageJson, npmrc, reasons] = await Promise.all(
    ["package-lock.json", "package.json", ".npmrc", reasonsFile].map(read),
  );
  return {
    lockfile: lockfile ?? "",
    packageJson: packageJson ?? "",
    npmrc: npmrc ?? "",
    reasons: reasons ?? "",
  };
}

/**
 * Makes the notices from the packages as they are installed.
 *
 * @throws {Error} When a package that ships, or its notice, is not installed where it was.
 */
export async function readNotices(folder: string, lockfile: string): Promise<string> {
  const parsed = parseLockfile(lockfile);
  const rows = parsed === undefined ? [] : licenceRows(parsed);
  const notices = await Promise.all(
    shipped.map(async (one): Promise<Notice> => {
      const row = rows.find(({ name }) => name === one.name);
      if (row === undefined) throw new Error(`${one.name} is said to ship, and is not locked.`);
      const texts = one.texts.map((text) => readFile(join(folder, "node_modules", one.name, text), "utf8"));
      return { ...row, ...one, text: (await Promise.all(texts)).join("\n\n") };
    }),
  );
  return noticesText(notices, await readFile(join(import.meta.dirname, "apache-2.0.txt"), "utf8"));
}
