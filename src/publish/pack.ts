import { promisify } from "node:util";
import { brotliCompress, brotliDecompress, constants, gunzip, gzip } from "node:zlib";
import { contentType } from "../build/response-headers.ts";

/** The forms in which a file lies beside itself, by the ending of their name. */
export const forms = ["gz", "br"] as const;
export type Form = (typeof forms)[number];

/** Which programs packed: another version may give other bytes, so packed files are lent only between equals. */
export const packers: Readonly<Record<Form, string>> = {
  gz: process.versions.zlib,
  br: process.versions["brotli"] ?? "unknown",
};

/** Below this, the headers of an answer weigh more than what is saved. In bytes. */
const smallest = 200;

const textual = /^text\/|^image\/svg|javascript|json|xml|yaml/;

/** Whether a file is worth packing: text of some size. Images, fonts and Pagefind's parts are packed already. */
export const isPackable = (path: string, size: number): boolean =>
  size >= smallest && textual.test(contentType(`/${path}`));

const packing: Readonly<Record<Form, (bytes: Uint8Array) => Promise<Buffer>>> = {
  // Node writes no time and no name into the header, so the same bytes give the same bytes.
  gz: (bytes) => promisify(gzip)(bytes, { level: 9 }),
  br: (bytes) =>
    promisify(brotliCompress)(bytes, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
        [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
        [constants.BROTLI_PARAM_SIZE_HINT]: bytes.byteLength,
      },
    }),
};

/** A file packed as small as it goes; undefined when that is no smaller. */
export async function pack(bytes: Uint8Array, form: Form): Promise<Buffer | undefined> {
  const packed = await packing[form](bytes);
  return packed.byteLength < bytes.byteLength ? packed : undefined;
}

/** @throws {Error} When the bytes are not packed in that form. */
export const unpack = (bytes: Uint8Array, form: Form): Promise<Buffer> =>
  form === "gz" ? promisify(gunzip)(bytes) : promisify(brotliDecompress)(bytes);
