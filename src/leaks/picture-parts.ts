/** What is wrong with a picture's bytes, as the end of the sentence "The file …"; nothing when all is allowed. */
export type Wrong = string | undefined;

const name = (bytes: Uint8Array, from: number, to: number): string =>
  Buffer.from(bytes.subarray(from, to))
    .toString("latin1")
    .replace(/[^\x20-\x7e]/g, "?");
const view = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/**
 * What draws and colours, and nothing else: no text (`tEXt`, `zTXt`, `iTXt`), no camera's notes (`eXIf`), no time
 * (`tIME`), and no colour profile (`iCCP`), which names whoever made it.
 *
 * @see Portable Network Graphics (PNG) Specification, Third Edition, W3C 2025, chapter 11.
 */
const pngParts = new Set(
  "IHDR PLTE IDAT IEND tRNS gAMA cHRM sRGB cICP mDCV cLLI sBIT bKGD pHYs acTL fcTL fdAT".split(" "),
);

export function wrongWithPng(bytes: Uint8Array): Wrong {
  if (name(bytes, 1, 4) !== "PNG" || bytes[0] !== 0x89) return "is no PNG";
  for (let at = 8; at + 12 <= bytes.length;) {
    const length = view(bytes).getUint32(at);
    const part = name(bytes, at + 4, at + 8);
    if (!pngParts.has(part)) return `carries a "${part}" part`;
    at += 12 + length;
    if (part === "IEND") return at === bytes.length ? undefined : "goes on after the end of the picture";
  }
  return "is cut off";
}

/**
 * No `APP1` to `APP15`, where Exif, XMP and colour profiles lie, and no comment. `APP0` may be JFIF's own of sixteen
 * bytes: a longer one holds a second, small picture.
 *
 * @see ITU-T T.81 (1992), annex B.
 */
export function wrongWithJpeg(bytes: Uint8Array): Wrong {
  if (bytes[0] !== 0xff || bytes[1] !== 0xd8) return "is no JPEG";
  for (let at = 2; at + 2 <= bytes.length;) {
    if (bytes[at] !== 0xff) return "is no well-formed JPEG";
    const marker = bytes[at + 1] ?? 0;
    if (marker === 0xd9) return at + 2 === bytes.length ? undefined : "goes on after the end of the picture";
    if (at + 4 > bytes.length) break;
    const length = view(bytes).getUint16(at + 2);
    if (marker === 0xfe) return "carries a comment";
    if (marker > 0xe0 && marker <= 0xef) return `carries an "APP${marker - 0xe0}" part`;
    if (marker === 0xe0 && (name(bytes, at + 4, at + 8) !== "JFIF" || length !== 16))
      return 'carries an "APP0" part that is not plain JFIF';
    at += 2 + length;
    if (marker === 0xda) at = endOfScan(bytes, at);
  }
  return "is cut off";
}

/** Where the next marker stands after a scan's data: an `FF` that is neither stuffed nor a restart. */
function endOfScan(bytes: Uint8Array, from: number): number {
  let at = from;
  while (at < bytes.length) {
    const next = bytes[at + 1] ?? 0;
    if (bytes[at] === 0xff && next !== 0 && (next < 0xd0 || next > 0xd7)) return at;
    at += 1;
  }
  return at;
}

/**
 * No `EXIF`, `XMP ` or `ICCP`, and nothing after the picture.
 *
 * @see RFC 9649, section 2.
 */
const webpParts = new Set(["VP8 ", "VP8L", "VP8X", "ALPH", "ANIM", "ANMF"]);

export function wrongWithWebp(bytes: Uint8Array): Wrong {
  if (name(bytes, 0, 4) !== "RIFF" || name(bytes, 8, 12) !== "WEBP") return "is no WebP";
  if (view(bytes).getUint32(4, true) + 8 !== bytes.length) return "goes on after the end of the picture";
  for (let at = 12; at + 8 <= bytes.length;) {
    const length = view(bytes).getUint32(at + 4, true);
    const part = name(bytes, at, at + 4);
    if (!webpParts.has(part)) return `carries a "${part.trim()}" part`;
    at += 8 + length + (length % 2);
    if (at === bytes.length) return undefined;
  }
  return "is cut off";
}

/** A web font without its block of metadata and its private block. @see WOFF File Format 2.0, W3C 2022, section 4.1. */
export function wrongWithWoff2(bytes: Uint8Array): Wrong {
  if (name(bytes, 0, 4) !== "wOF2" || bytes.length < 48) return "is no WOFF2";
  const [metadata, own] = [view(bytes).getUint32(32), view(bytes).getUint32(44)];
  if (metadata !== 0) return "carries a block of metadata";
  return own === 0 ? undefined : "carries a private block";
}
