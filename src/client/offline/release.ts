/** What `/release.json` says: which build the server has now. Small, since every page load asks for it. */
export interface Release {
  readonly version: 1;
  /** Sixteen hexadecimal digits; the same for the same files. */
  readonly release: string;
  /** How many files it has, and how large they are together in bytes. */
  readonly files: number;
  readonly bytes: number;
}

/** Every file of a build by its address, with the fingerprint of its bytes. */
export type ReleaseFiles = ReadonlyMap<string, string>;

export const releaseAddress = "/release.json";
/** `[address, fingerprint]` of every file, sorted by address. */
export const filesAddress = "/release-files.json";
export const workerAddress = "/sw.js";
/** What an address without a page is answered with, in the language of the address. */
export const notFoundAddress = (address: string): string =>
  /^\/en(?:\/|$)/.test(address) ? "/en/404/" : "/404.html";

/** The fingerprint of bytes: the first 64 bits of their SHA-256, enough to tell builds apart. */
export async function fingerprint(bytes: BufferSource): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  return Array.from(digest.subarray(0, 8), (byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** The text of `/release-files.json`; its fingerprint names the release. */
export const filesText = (files: ReleaseFiles): string => JSON.stringify(Array.from(files));

/**
 * The list that a server sent.
 *
 * @returns Undefined when it is not the list of this release: a new one is just being put in place.
 */
export async function readFiles(text: string, { release }: Release): Promise<ReleaseFiles | undefined> {
  if ((await fingerprint(new TextEncoder().encode(text))) !== release) return undefined;
  return new Map(JSON.parse(text) as [string, string][]);
}

/** Whether an answer is what `/release.json` holds: a host that wants a sign-in sends something else. */
export function isRelease(said: unknown): said is Release {
  return (
    typeof said === "object" &&
    said !== null &&
    "version" in said &&
    said.version === 1 &&
    "release" in said &&
    typeof said.release === "string" &&
    "bytes" in said &&
    typeof said.bytes === "number"
  );
}

/**
 * The address that a page or file goes by in a release: `/rules/` for `/rules` and `/rules/index.html`.
 *
 * @param pathname Of a URL, as browsers write it.
 */
export function addressOf(pathname: string): string {
  const address = pathname.replace(/(?<=\/)index\.html$/, "");
  return /\/[^/.]+$/.test(address) ? `${address}/` : address;
}

/** Astro's assets: another content is another name, so one release may lend them to another. */
export const isNamedByContent = (address: string): boolean => address.startsWith("/_astro/");

/** Whether all that a page was given so far is, byte for byte, what the release holds. */
export function fits(seen: Readonly<Record<string, string>>, files: ReleaseFiles): boolean {
  return Object.entries(seen).every(([address, print]) => files.get(address) === print);
}
