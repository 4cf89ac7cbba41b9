import type { ImportProblem } from "./import-problem.ts";

/** An export's text without its byte order mark, and the encoding that it was read by; or why it is no text. */
export type DecodedExport =
  { readonly text: string; readonly encoding: string } | { readonly problem: ImportProblem };

/**
 * Bytes to text, as spreadsheets write it: “CSV UTF-8” (with a byte order mark), “Unicode text” (UTF-16) and plain
 * “CSV”, which on Windows is Windows-1252. What is valid UTF-8 is never taken for Windows-1252.
 */
export function decodeExport(bytes: Uint8Array): DecodedExport {
  if (workbooks.some((mark) => startsWith(bytes, mark))) return refuse("The file is a workbook, not text.");
  const marked = marks.find(({ mark }) => startsWith(bytes, mark));
  if (marked) {
    const text = decoded(bytes, marked.label);
    return text === undefined
      ? refuse("The file begins as Unicode text and then is none.")
      : { text, encoding: `${marked.encoding} with a byte order mark` };
  }
  if (bytes.includes(0)) return refuse("The file is not text.");

  const text = decoded(bytes, "utf-8");
  if (text !== undefined) return { text, encoding: "UTF-8" };
  return { text: new TextDecoder("windows-1252").decode(bytes), encoding: "Windows-1252" };
}

/** What .xlsx and .xls begin with: a zip archive and a compound file. */
const workbooks = [
  [0x50, 0x4b, 0x03, 0x04],
  [0xd0, 0xcf, 0x11, 0xe0],
];

const marks = [
  { mark: [0xef, 0xbb, 0xbf], label: "utf-8", encoding: "UTF-8" },
  { mark: [0xff, 0xfe], label: "utf-16le", encoding: "UTF-16LE" },
  { mark: [0xfe, 0xff], label: "utf-16be", encoding: "UTF-16BE" },
];

const startsWith = (bytes: Uint8Array, mark: readonly number[]): boolean =>
  mark.every((byte, i) => bytes[i] === byte);

const refuse = (message: string): DecodedExport => ({
  problem: { message, hint: "Save the sheet as “CSV UTF-8” in Excel." },
});

/** Undefined for bytes that the encoding does not know. */
function decoded(bytes: Uint8Array, label: string): string | undefined {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
