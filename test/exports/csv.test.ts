import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { csvColumns, repliesCsv } from "../../src/exports/csv.ts";
import type { Reply } from "../../src/exports/reply.ts";
import { example, words } from "./catalogue-of.ts";

type Row = Record<(typeof csvColumns)[number], string>;

/** Strict: a quote out of place or a row of another length is an error. */
const rowsOf = (replies: readonly Reply[]): Row[] =>
  parse(repliesCsv(replies, words), { bom: true, columns: true, record_delimiter: "\r\n" });
const textOf = (text: string) => rowsOf([{ ...example, text, fields: [] }])[0]?.text;

describe("repliesCsv(replies, words)", () => {
  test("is its heading alone without replies, after a byte order mark", () => {
    expect(repliesCsv([], words)).toBe(
      '\uFEFF"code","title","text","language","channels","fields","do_not_use_when","valid_through","template","version"\r\n',
    );
  });

  test("holds a reply in a row", () => {
    expect(rowsOf([example])).toEqual([
      {
        code: "leverans-dm",
        title: "Var är mitt paket? (DM)",
        text: "Hej!\n\nOrder [Ordernummer] kommer [Leveransdag]. Sagt: [Leveransdag].",
        language: "sv",
        channels: "facebook-dm instagram-dm",
        fields: "Ordernummer, Leveransdag",
        do_not_use_when: "Använd den inte vid kris.",
        valid_through: "2027-08-31",
        template: "leveransfraga",
        version: "2",
      },
    ]);
  });

  test.for([
    { text: "=1+1", want: "'=1+1" },
    { text: "+46", want: "'+46" },
    { text: "-5 %", want: "'-5 %" },
    { text: "@alla", want: "'@alla" },
    { text: "\t=1", want: "'\t=1" },
    { text: "\n=1", want: "'\n=1" },
    { text: "＝1", want: "'＝1" },
    { text: "", want: "" },
    { text: "−5 %", want: "−5 %" },
    { text: "Hej = hej", want: "Hej = hej" },
    { text: 'Säg "hej", nu;', want: 'Säg "hej", nu;' },
    { text: " mellanslag ", want: " mellanslag " },
  ])("$text is read back as $want", ({ text, want }) => {
    expect(textOf(text)).toBe(want);
  });

  test("any other text is read back exactly, and none begins like a formula", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (any) => {
        const text = any.replaceAll(/[{}]/g, "");
        const read = textOf(text) ?? "";
        expect(read).not.toMatch(/^[=+\-@\t\r\n]/);
        expect(read === text || read === `'${text}`).toBe(true);
      }),
    );
  });
});
