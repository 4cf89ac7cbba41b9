import { deflateSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { wrongWithJpeg, wrongWithPng, wrongWithWebp, wrongWithWoff2 } from "../../src/leaks/picture-parts.ts";
import { jpeg, png, webp } from "./pictures.ts";

const secret = Buffer.from("Author\0Anna Exempel");

describe("wrongWithPng(bytes)", () => {
  test.for([
    { because: "a plain picture", bytes: png(), want: undefined },
    { because: "its size on paper", bytes: png(["pHYs", Buffer.alloc(9)]), want: undefined },
    { because: "a text", bytes: png(["tEXt", secret]), want: 'carries a "tEXt" part' },
    { because: "a packed text", bytes: png(["zTXt", deflateSync(secret)]), want: 'carries a "zTXt" part' },
    { because: "a text in Unicode", bytes: png(["iTXt", secret]), want: 'carries a "iTXt" part' },
    { because: "a camera's notes", bytes: png(["eXIf", secret]), want: 'carries a "eXIf" part' },
    { because: "a time", bytes: png(["tIME", Buffer.alloc(7)]), want: 'carries a "tIME" part' },
    { because: "a part of nobody's", bytes: png(["prIV", secret]), want: 'carries a "prIV" part' },
    {
      because: "something after its end",
      bytes: Buffer.concat([png(), secret]),
      want: "goes on after the end of the picture",
    },
    { because: "no end", bytes: png().subarray(0, -12), want: "is cut off" },
    { because: "a length beyond its end", bytes: png().subarray(0, 50), want: "is cut off" },
    { because: "another kind of bytes", bytes: Buffer.from("GIF89a"), want: "is no PNG" },
    { because: "nothing", bytes: Buffer.alloc(0), want: "is no PNG" },
  ])("of $because", ({ bytes, want }) => {
    expect(wrongWithPng(bytes)).toBe(want);
  });
});

describe("wrongWithJpeg(bytes)", () => {
  test.for([
    { because: "a plain picture", bytes: jpeg(), want: undefined },
    { because: "Exif", bytes: jpeg([0xe1, Buffer.from("Exif\0\0")]), want: 'carries an "APP1" part' },
    { because: "a colour profile", bytes: jpeg([0xe2, secret]), want: 'carries an "APP2" part' },
    { because: "Photoshop's notes", bytes: jpeg([0xed, secret]), want: 'carries an "APP13" part' },
    { because: "a comment", bytes: jpeg([0xfe, secret]), want: "carries a comment" },
    {
      because: "a second small picture",
      bytes: jpeg([0xe0, Buffer.from("JFXX\0\x13")]),
      want: 'carries an "APP0" part that is not plain JFIF',
    },
    {
      because: "something after its end",
      bytes: Buffer.concat([jpeg(), secret]),
      want: "goes on after the end of the picture",
    },
    { because: "no end", bytes: jpeg().subarray(0, -2), want: "is cut off" },
    { because: "nothing", bytes: Buffer.alloc(0), want: "is no JPEG" },
  ])("of $because", ({ bytes, want }) => {
    expect(wrongWithJpeg(bytes)).toBe(want);
  });
});

describe("wrongWithWebp(bytes)", () => {
  test.for([
    { because: "a plain picture", bytes: webp(), want: undefined },
    { because: "XMP", bytes: webp(["XMP ", secret]), want: 'carries a "XMP" part' },
    { because: "Exif", bytes: webp(["EXIF", secret]), want: 'carries a "EXIF" part' },
    { because: "a colour profile", bytes: webp(["ICCP", secret]), want: 'carries a "ICCP" part' },
    {
      because: "something after its end",
      bytes: Buffer.concat([webp(), secret]),
      want: "goes on after the end of the picture",
    },
    { because: "nothing", bytes: Buffer.alloc(0), want: "is no WebP" },
  ])("of $because", ({ bytes, want }) => {
    expect(wrongWithWebp(bytes)).toBe(want);
  });
});

describe("wrongWithWoff2(bytes)", () => {
  const font = (at: number) => {
    const bytes = Buffer.alloc(48);
    bytes.write("wOF2", "latin1");
    if (at > 0) bytes.writeUInt32BE(20, at);
    return bytes;
  };
  test.for([
    { because: "a plain font", bytes: font(0), want: undefined },
    { because: "metadata", bytes: font(32), want: "carries a block of metadata" },
    { because: "private data", bytes: font(44), want: "carries a private block" },
    { because: "nothing", bytes: Buffer.alloc(0), want: "is no WOFF2" },
  ])("of $because", ({ bytes, want }) => {
    expect(wrongWithWoff2(bytes)).toBe(want);
  });
});
