import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { icalendar, type CalendarDay } from "../../src/lib/icalendar.ts";

const day: CalendarDay = {
  uid: "templates.a.2026-12-01@example.se",
  day: "2026-12-01",
  stamp: "2026-11-02",
  summary: "Översyn: a; b, c\\d",
  description: "En rad.\nEn till.",
};

/** A text value as RFC 5545, 3.3.11 reads it. */
const unescaped = (text: string) =>
  text.replace(/\\([\\;,nN])/g, (_, c: string) => (/n/i.test(c) ? "\n" : c));
const unfolded = (text: string) => text.replaceAll("\r\n ", "").split("\r\n");
const valueOf = (text: string, name: string) =>
  unescaped(
    unfolded(text)
      .find((line) => line.startsWith(`${name}:`))
      ?.slice(name.length + 1) ?? "",
  );

describe("icalendar({ name, days })", () => {
  test("a calendar without days is one all the same", () => {
    expect(icalendar({ name: "Översyner", days: [] })).toBe(
      "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Kvitto//Kvitto//SV\r\nCALSCALE:GREGORIAN\r\n" +
        "METHOD:PUBLISH\r\nX-WR-CALNAME:Översyner\r\nEND:VCALENDAR\r\n",
    );
  });

  test("a day is an event of that whole day", () => {
    const lines = icalendar({ name: "A", days: [day] })
      .split("\r\n")
      .slice(6, 14);
    expect(lines).toEqual([
      "BEGIN:VEVENT",
      "UID:templates.a.2026-12-01@example.se",
      "DTSTAMP:20261102T000000Z",
      "DTSTART;VALUE=DATE:20261201",
      String.raw`SUMMARY:Översyn: a\; b\, c\\d`,
      String.raw`DESCRIPTION:En rad.\nEn till.`,
      "TRANSP:TRANSPARENT",
      "END:VEVENT",
    ]);
  });

  test.for([
    { because: "75 octets fit on a line", summary: "a".repeat(75 - 8), lines: 1 },
    { because: "76 do not", summary: "a".repeat(76 - 8), lines: 2 },
    { because: "å takes two octets", summary: "å".repeat(34), lines: 2 },
    { because: "a comma takes two once it is escaped", summary: `${"a".repeat(66)},`, lines: 2 },
  ])("$because", ({ summary, lines }) => {
    const text = icalendar({ name: "A", days: [{ ...day, summary }] });
    const own = text.slice(text.indexOf("SUMMARY:"), text.indexOf("\r\nDESCRIPTION:"));
    expect(own.split("\r\n")).toHaveLength(lines);
    expect(valueOf(text, "SUMMARY")).toBe(summary);
  });

  test("any text comes back as it was, on lines of at most 75 octets, whatever is written in it", () => {
    // The control characters that no text value may hold are left out; KV003 refuses them in content.
    const texts = fc.string({ unit: "grapheme", maxLength: 200 }).map((text) => text.replace(/\p{Cc}/gu, ""));
    fc.assert(
      fc.property(texts, texts, (summary, second) => {
        const text = icalendar({ name: "A", days: [{ ...day, summary, description: `x\n${second}` }] });
        for (const line of text.split("\r\n")) {
          expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
          expect(line).not.toMatch(/[\r\n]/);
          expect(line).not.toContain("\uFFFD");
        }
        expect(valueOf(text, "SUMMARY")).toBe(summary);
        expect(valueOf(text, "DESCRIPTION")).toBe(`x\n${second}`);
        expect(unfolded(text).filter((line) => line === "END:VEVENT")).toHaveLength(1);
      }),
    );
  });
});
