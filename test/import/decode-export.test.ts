import { describe, expect, test } from "vitest";
import { decodeExport } from "../../src/import/decode-export.ts";

const utf8 = (text: string): number[] => [...new TextEncoder().encode(text)];

describe("decodeExport(bytes)", () => {
  test.for([
    { because: "it is empty", bytes: [], text: "", encoding: "UTF-8" },
    { because: "it is plain UTF-8", bytes: utf8("värde"), text: "värde", encoding: "UTF-8" },
    {
      because: "Excel wrote “CSV UTF-8”",
      bytes: [0xef, 0xbb, 0xbf, ...utf8("värde")],
      text: "värde",
      encoding: "UTF-8 with a byte order mark",
    },
    {
      because: "Excel wrote “Unicode text”",
      bytes: [0xff, 0xfe, 0x76, 0x00, 0xe4, 0x00, 0x09, 0x00],
      text: "vä\t",
      encoding: "UTF-16LE with a byte order mark",
    },
    {
      because: "it is UTF-16, high byte first",
      bytes: [0xfe, 0xff, 0x00, 0x76, 0x00, 0xe4],
      text: "vä",
      encoding: "UTF-16BE with a byte order mark",
    },
    {
      because: "Excel on Windows wrote “CSV”: ä, euro sign, hard space, minus is a dash",
      bytes: [0x76, 0xe4, 0x80, 0xa0, 0x96],
      text: "vä€\u00A0–",
      encoding: "Windows-1252",
    },
  ])("when $because", ({ bytes, text, encoding }) => {
    expect(decodeExport(Uint8Array.from(bytes))).toEqual({ text, encoding });
  });

  test.for([
    {
      because: "a workbook",
      bytes: [0x50, 0x4b, 0x03, 0x04, 0x14],
      want: "The file is a workbook, not text.",
    },
    {
      because: "an old workbook",
      bytes: [0xd0, 0xcf, 0x11, 0xe0],
      want: "The file is a workbook, not text.",
    },
    { because: "UTF-16 without its mark", bytes: [0x76, 0x00, 0xe4, 0x00], want: "The file is not text." },
    {
      because: "half a UTF-16 character",
      bytes: [0xff, 0xfe, 0x76],
      want: "The file begins as Unicode text and then is none.",
    },
  ])("refuses $because", ({ bytes, want }) => {
    expect(decodeExport(Uint8Array.from(bytes))).toMatchObject({ problem: { message: want } });
  });
});
