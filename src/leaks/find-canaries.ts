import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { canariesIn, canaryKinds, type Canaries, type Hit } from "./canaries.ts";
import { decodedTexts } from "./decoded-texts.ts";
import { leak, shortened, type OutputFile } from "./output-file.ts";

/**
 * Every internal text, name, word and row of figures that a public file holds, decoded as far as it goes. One finding for
 * each file that it comes from.
 */
export function internalContent(file: OutputFile, canaries: Canaries): Diagnostic[] {
  const bySource = new Map<string, { hit: Hit; text: string; through: readonly string[] }>();
  for (const { text, through } of decodedTexts(file)) {
    for (const hit of canariesIn(text, canaries))
      if (!bySource.has(hit.source) && isOneText(text, hit)) bySource.set(hit.source, { hit, text, through });
  }
  return Array.from(bySource, ([source, { hit, text, through }]) => {
    const shown = /^[pf]:/.test(hit.key) ? text.slice(hit.offset, hit.offset + 90) : wordAt(text, hit.offset);
    const under = through.length === 0 ? "" : ` (under ${through.join(", ")})`;
    return leak("KV703", file, {
      message: `"${shortened(shown, 60)}"${under} is internal: ${kindOf(hit.key)} of ${source}.`,
      hint: "Find the page or script that puts it there. What the public may know goes through facts.yaml.",
      offset: through.length === 0 ? hit.offset : undefined,
    });
  });
}

/**
 * The counter-proof: a scan that finds nothing proves something only when it does find canaries where they must be.
 *
 * @param files  Of the internal site, as far as they hold text.
 * @param folder Where that site lies.
 */
export function counterProof(files: Iterable<OutputFile>, canaries: Canaries, folder: string): Diagnostic[] {
  if (canaries.sources.size === 0 || kindsFound(files, canaries).size > 0) return [];
  const message = "The internal site holds nothing of what internal content says.";
  const hint =
    "A scan that cannot find it there proves nothing of the public site either. See whether the internal pages are " +
    "empty, or written in a form that src/leaks/decoded-texts.ts does not read.";
  return [leak("KV705", { path: folder, bytes: new Uint8Array() }, { message, hint })];
}

/** The kinds of canaries that some files hold. Reading ends when every kind has been found. */
export function kindsFound(files: Iterable<OutputFile>, canaries: Canaries): Set<string> {
  const wanted = new Set(Array.from(canaries.sources.keys(), (key) => key.slice(0, 1)));
  const found = new Set<string>();
  for (const file of files) {
    for (const { text } of decodedTexts(file))
      for (const { key } of canariesIn(text, canaries)) found.add(key.slice(0, 1));
    if (found.size === wanted.size) break;
  }
  return found;
}

const wordAt = (text: string, offset: number): string => /^[^\s"'<>,;]+/.exec(text.slice(offset))?.[0] ?? "";

/** What begins in an attribute and ends beside it is two texts; what has tags in it is read once more without them. */
const isOneText = (text: string, { key, offset, end }: Hit): boolean =>
  !key.startsWith("p:") || !/[<>"]/.test(text.slice(offset, end));

const kindOf = (key: string): string => {
  const kind = key.slice(0, 1);
  return isKind(kind) ? canaryKinds[kind] : "something";
};

const isKind = (kind: string): kind is keyof typeof canaryKinds => Object.hasOwn(canaryKinds, kind);
