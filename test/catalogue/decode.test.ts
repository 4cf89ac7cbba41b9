import { describe, expect, test } from "vitest";
import { decode } from "../../src/catalogue/decode.ts";
import { mostBytes, type SourceFile } from "../../src/catalogue/source-file.ts";

const fileOf = (
  bytes: Uint8Array,
  kind: SourceFile["kind"] = "file",
  size = bytes.byteLength,
): SourceFile => ({
  path: "internal/rules/r01.yaml",
  kind,
  size,
  bytes,
});
const problemOf = (file: SourceFile): string => {
  const decoded = decode(file, "content/r01.yaml");
  if ("text" in decoded) return "none";
  const { code, at } = decoded.problem;
  return `${at.file}:${at.line}:${at.column} ${code}`;
};

describe("decode(file, shownAs)", () => {
  test.for([
    { because: "a file is empty", bytes: [], want: "" },
    { because: "text has Swedish letters", bytes: [0xc3, 0xa5], want: "å" },
    { because: "a byte-order mark stands first", bytes: [0xef, 0xbb, 0xbf, 0x61], want: "a" },
    { because: "lines end in CRLF, with a tab", bytes: [0x61, 0x09, 0x0d, 0x0a], want: "a\t\r\n" },
    { because: "a space is hard", bytes: [0x31, 0xc2, 0xa0, 0x25], want: "1\u00A0%" },
  ])("gives the text when $because", ({ bytes, want }) => {
    expect(decode(fileOf(Uint8Array.from(bytes)), "x")).toEqual({ text: want });
  });

  test.for([
    {
      because: "a byte is Latin-1",
      bytes: [0x61, 0x0a, 0x62, 0xe5, 0x67],
      want: "content/r01.yaml:2:2 KV002",
    },
    { because: "the first byte is wrong", bytes: [0xff], want: "content/r01.yaml:1:1 KV002" },
    { because: "a character is cut off", bytes: [0x61, 0xc3], want: "content/r01.yaml:1:2 KV002" },
    { because: "a surrogate is encoded", bytes: [0xed, 0xa0, 0x80], want: "content/r01.yaml:1:1 KV002" },
    { because: "a NUL stands in the text", bytes: [0x61, 0x00], want: "content/r01.yaml:1:2 KV003" },
  ])("refuses bytes when $because", ({ bytes, want }) => {
    expect(problemOf(fileOf(Uint8Array.from(bytes)))).toBe(want);
  });

  test.for(["\u001B", "\u007F", "\u0085", "\u200E", "\u2028", "\u202E", "\u2066", "\uFFF9", "\u{E0041}"])(
    "refuses the hidden character %j, where it stands",
    (character) => {
      expect(problemOf(fileOf(Buffer.from(`ok\nab${character}`)))).toBe("content/r01.yaml:2:3 KV003");
    },
  );

  test("refuses a byte-order mark that does not stand first", () => {
    expect(problemOf(fileOf(Buffer.from("a\uFEFF")))).toBe("content/r01.yaml:1:2 KV003");
  });

  test.for([
    { kind: "symlink" as const, want: "content/r01.yaml:1:1 KV001" },
    { kind: "other" as const, want: "content/r01.yaml:1:1 KV001" },
    { kind: "unreadable" as const, want: "content/r01.yaml:1:1 KV001" },
  ])("refuses what is not a file: $kind", ({ kind, want }) => {
    expect(problemOf(fileOf(new Uint8Array(), kind))).toBe(want);
  });

  test.for([
    { path: "a.yaml", most: 150_000, message: "The file is 151 kB. The limit is 150 kB." },
    { path: "a.mdx", most: 150_000, message: "The file is 151 kB. The limit is 150 kB." },
    { path: "a.csv", most: 1_000_000, message: "The file is 1001 kB. The limit is 1000 kB." },
  ])("takes $path of the largest size, and refuses one byte more", ({ path, most, message }) => {
    expect(mostBytes(path)).toBe(most);
    const ofSize = (size: number) => ({ ...fileOf(new Uint8Array(), "file", size), path });
    expect(problemOf(ofSize(most))).toBe("none");
    expect(decode(ofSize(most + 1), "x")).toMatchObject({ problem: { code: "KV004", message } });
  });
});
