import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { decodeReferences } from "./markup.ts";
import { packedWords } from "./packed-words.ts";
import { endingOf, type OutputFile } from "./output-file.ts";

/** A text that a file holds, plainly or under one or more encodings. */
export interface DecodedText {
  readonly text: string;
  /** What was undone to read it: `["gzip", "base64"]`. Nothing for the file's own text. */
  readonly through: readonly string[];
}

/** So many encodings lie in each other at most. */
const deepest = 3;

/**
 * Every text in a file: gzip and Brotli are undone and Pagefind's packed words read, then, over and over, character references,
 * tags, escapes of JavaScript, JSON and CSS, percent-encoding and base64.
 */
export function decodedTexts(file: OutputFile): DecodedText[] {
  const seen = new Set<string>();
  const found: DecodedText[] = [];
  let todo = textsOfBytes(file.bytes, endingOf(file.path) === "br");
  for (let depth = 0; depth <= deepest && todo.length > 0; depth++) {
    const next: DecodedText[] = [];
    for (const one of todo) {
      if (seen.has(one.text)) continue;
      seen.add(one.text);
      found.push(one);
      next.push(...under(one));
    }
    todo = next;
  }
  return found;
}

function textsOfBytes(bytes: Uint8Array, isBrotli: boolean, through: readonly string[] = []): DecodedText[] {
  const opened = unpacked(bytes, isBrotli);
  if (opened) return textsOfBytes(opened.bytes, false, [...through, opened.by]);
  const text = new TextDecoder().decode(bytes);
  const first = { text, through };
  const packed = packedWords(bytes);
  if (packed !== "") return [first, { text: packed, through: [...through, "CBOR"] }];
  // UTF-16 and the like: ASCII letters with zero bytes between them.
  if (!text.includes("\0")) return [first];
  return [first, { text: text.replaceAll("\0", ""), through: [...through, "zero bytes"] }];
}

function unpacked(bytes: Uint8Array, isBrotli: boolean): { bytes: Uint8Array; by: string } | undefined {
  try {
    if (bytes[0] === 0x1f && bytes[1] === 0x8b) return { bytes: gunzipSync(bytes), by: "gzip" };
    if (isBrotli) return { bytes: brotliDecompressSync(bytes), by: "Brotli" };
  } catch {
    // Then it is what it is: the list of files says which kinds may be there at all.
  }
  return undefined;
}

/** What lies under one more encoding of a text. */
function under({ text, through }: DecodedText): DecodedText[] {
  const found = decoders.flatMap(({ name, applies, decode }): DecodedText[] => {
    if (!applies.test(text)) return [];
    const decoded = decode(text);
    return decoded === text || decoded === "" ? [] : [{ text: decoded, through: [...through, name] }];
  });
  return [...found, ...inBase64(text, through)];
}

const character = (code: string): string => {
  const point = Number.parseInt(code, 16);
  return point > 0x10ffff ? "" : String.fromCodePoint(point);
};

/** A tag that begins no new line, and so no new word. */
const withinLines =
  "(?:</?(?:a|abbr|b|bdi|bdo|cite|code|data|del|dfn|em|font|i|ins|kbd|mark|q|s|samp|small|span|strong|sub|sup|time|u|var|wbr)(?:\\s[^<>]*)?>)";

const decoders: readonly { name: string; applies: RegExp; decode: (text: string) => string }[] = [
  { name: "character references", applies: /&#?\w+/, decode: decodeReferences },
  { name: "tags", applies: /<[a-z!/?]/i, decode: (text) => text.replace(/<[^<>]*>/g, " ") },
  {
    // A word with a tag in its middle is still the word that readers see.
    name: "tags in words",
    applies: new RegExp(`\\p{L}${withinLines}+\\p{L}`, "iu"),
    decode: (text) => text.replace(new RegExp(withinLines, "gi"), "").replace(/<[^<>]*>/g, " "),
  },
  {
    name: "escapes",
    applies: /\\(?:u[\da-f{]|x[\da-f])/i,
    decode: (text) =>
      text.replace(
        /\\(?:u\{([\da-f]{1,6})\}|u([\da-f]{4})|x([\da-f]{2}))/gi,
        (_, braced?: string, four?: string, two?: string) => character(braced ?? four ?? two ?? "0"),
      ),
  },
  {
    name: "CSS escapes",
    applies: /\\[\da-f]{2}/i,
    decode: (text) => text.replace(/\\([\da-f]{1,6})\s?/gi, (_, code: string) => character(code)),
  },
  {
    name: "percent-encoding",
    applies: /%[\da-f]{2}/i,
    decode: (text) =>
      text.replace(/(?:%[\da-f]{2})+/gi, (run) =>
        Buffer.from(run.replaceAll("%", ""), "hex").toString("utf8"),
      ),
  },
];

/** Runs that are long enough to say something; what is no text when decoded is passed over. */
function inBase64(text: string, through: readonly string[]): DecodedText[] {
  const runs = text.match(/[A-Za-z\d+/_-]{16,}={0,2}/g) ?? [];
  const decoded = runs.flatMap((run) => {
    const bytes = Buffer.from(run, "base64");
    const read = new TextDecoder().decode(unpacked(bytes, false)?.bytes ?? bytes).replaceAll("\0", "");
    return read !== "" && isReadable(read) ? [read] : [];
  });
  return decoded.length === 0 ? [] : [{ text: decoded.join("\n"), through: [...through, "base64"] }];
}

/** Bytes that were never text give characters that no text has, a third of the time. */
const isReadable = (text: string): boolean => {
  const strange = text.match(/[\p{Cc}\p{Cn}\p{Co}\uFFFD]/gu)?.length ?? 0;
  return strange * 10 <= text.length;
};
