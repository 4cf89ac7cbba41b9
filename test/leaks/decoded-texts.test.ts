import { brotliCompressSync, gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { decodedTexts } from "../../src/leaks/decoded-texts.ts";

const base64 = (text: string) => Buffer.from(text).toString("base64");

describe("decodedTexts(file)", () => {
  test.for([
    { because: "plain", bytes: "hemlig plan för våren" },
    { because: "gzip", bytes: gzipSync("hemlig plan för våren") },
    { because: "gzip twice", bytes: gzipSync(gzipSync("hemlig plan för våren")) },
    { because: "Brotli", path: "index.html.br", bytes: brotliCompressSync("hemlig plan för våren") },
    { because: "character references", bytes: "&#104;emlig&nbsp;plan f&ouml;r v&aring;ren" },
    { because: "references of references", bytes: "h&amp;#101;mlig plan för våren" },
    { because: "tags between words", bytes: "<b>hemlig</b><i>plan</i> för <br>våren" },
    { because: "tags in words", bytes: "hem<b>lig</b> plan f<i>ö</i>r våren" },
    { because: "JSON escapes", bytes: '{"a":"\\u0068emlig plan f\\u00f6r v\\u00e5ren"}' },
    { because: "JavaScript escapes", bytes: 'a="\\x68emlig plan f\\u{f6}r våren"' },
    { because: "CSS escapes", bytes: 'a::before{content:"\\68 emlig plan f\\F6 r v\\0000e5ren"}' },
    { because: "percent-encoding", bytes: "/x?q=hemlig%20plan%20f%C3%B6r%20v%C3%A5ren" },
    { because: "base64", bytes: `<img src="data:text/plain;base64,${base64("hemlig plan för våren")}">` },
    { because: "gzip in base64", bytes: `"${gzipSync("hemlig plan för våren").toString("base64")}"` },
    { because: "references in base64 in gzip", bytes: gzipSync(base64("h&#101;mlig plan för våren")) },
    { because: "UTF-16", bytes: Buffer.from("hemlig plan for varen", "utf16le") },
  ])("reads $because", ({ bytes, path = "a.html" }) => {
    const texts = decodedTexts({ path, isPlain: true, bytes: Buffer.from(bytes) });
    const words = texts.map(({ text }) => text.normalize("NFKD").replace(/\p{M}/gu, "").replace(/\s+/g, " "));
    expect(words.some((text) => text.includes("hemlig plan for varen"))).toBe(true);
  });

  test("of an empty file is one empty text, and of noise ends", () => {
    expect(decodedTexts({ path: "a", isPlain: true, bytes: new Uint8Array() })).toEqual([
      { text: "", through: [] },
    ]);
    const noise = Buffer.from(Array.from({ length: 5000 }, (_, i) => (i * 7919) % 256));
    expect(decodedTexts({ path: "a", isPlain: true, bytes: noise }).length).toBeLessThan(40);
  });

  test("reads the words of a Pagefind index, whose lengths look like letters", () => {
    // 0x6e is the length 14, and "n" as well.
    const bytes = gzipSync(
      Buffer.from("pagefind_dcd\x81\x6eprofilbyggaren\x78\x19ansvarsfriskrivningstext1\x01", "latin1"),
    );
    const texts = decodedTexts({ path: "a.pf_index", isPlain: true, bytes });
    const [words = ""] = texts.filter(({ through }) => through.at(-1) === "CBOR").map(({ text }) => text);
    expect(words.split("\n")).toEqual(
      expect.arrayContaining(["profilbyggaren", "ansvarsfriskrivningstext1"]),
    );
  });

  test("says what it undid", () => {
    const bytes = gzipSync("a &amp; b");
    expect(decodedTexts({ path: "a.pf_index", isPlain: true, bytes }).map(({ through }) => through)).toEqual([
      ["gzip"],
      ["gzip", "character references"],
    ]);
  });
});
