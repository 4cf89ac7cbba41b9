/**
 * The words of a Pagefind index, one a line. It is CBOR: before each text stands its length, and for a word of up to 23
 * bytes that is a single byte which reads as a letter of the word.
 *
 * @returns Nothing when the bytes are no part of a Pagefind index.
 * @see RFC 8949, section 3.1: major type 3.
 */
export function packedWords(bytes: Uint8Array): string {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (buffer.toString("latin1", 0, signature.length) !== signature) return "";
  const words: string[] = [];
  for (const [at, head] of buffer.entries()) {
    const [start, length] = head === 0x78 ? [at + 2, buffer[at + 1] ?? 0] : [at + 1, head - 0x60];
    if (length < 2 || (head !== 0x78 && length > 23) || start + length > buffer.length) continue;
    const word = buffer.toString("utf8", start, start + length);
    if (isWord.test(word)) words.push(word);
  }
  return words.join("\n");
}

const signature = "pagefind_dcd";
const isWord = /^[\p{L}\p{M}\p{N}_-]+$/u;
