/** Something that belongs to a day, not to an hour. */
export interface CalendarDay {
  /** Never changes, so that a calendar that fetches again moves or keeps what it has. */
  readonly uid: string;
  /** ISO date. */
  readonly day: string;
  /** ISO date: when it was decided. */
  readonly stamp: string;
  readonly summary: string;
  readonly description: string;
}

export interface Calendar {
  readonly name: string;
  readonly days: readonly CalendarDay[];
}

/**
 * A calendar of whole days (RFC 5545). Reads no clock: the same days give the same bytes. The days are marked as free
 * time, since something to do that day is no meeting.
 */
export function icalendar({ name, days }: Calendar): string {
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Kvitto//Kvitto//SV",
    "CALSCALE:GREGORIAN",
    "METHOD:PUBLISH",
    `X-WR-CALNAME:${escaped(name)}`,
    ...days.flatMap(({ uid, day, stamp, summary, description }) => [
      "BEGIN:VEVENT",
      `UID:${escaped(uid)}`,
      `DTSTAMP:${compact(stamp)}T000000Z`,
      `DTSTART;VALUE=DATE:${compact(day)}`,
      `SUMMARY:${escaped(summary)}`,
      `DESCRIPTION:${escaped(description)}`,
      "TRANSP:TRANSPARENT",
      "END:VEVENT",
    ]),
    "END:VCALENDAR",
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join("");
}

/** A text value (RFC 5545, 3.3.11). Other control characters than a line break have no place in one. */
const escaped = (text: string): string =>
  text
    .replace(/[\\;,]/g, String.raw`\$&`)
    .replace(/\r\n?|\n/g, String.raw`\n`)
    .replace(/\p{Cc}/gu, "");

const compact = (date: string): string => date.replaceAll("-", "");

/** A content line in pieces of at most 75 octets, no character torn apart; the ones after the first begin with a space. */
function folded(line: string): string {
  const pieces: string[] = [];
  let piece = "";
  let octets = 0;
  for (const character of line) {
    const size = octetsOf(character.codePointAt(0) ?? 0);
    if (octets + size > 75) {
      pieces.push(piece);
      piece = " ";
      octets = 1;
    }
    piece += character;
    octets += size;
  }
  return [...pieces, piece].join("\r\n");
}

/** How many octets a character takes in UTF-8 (RFC 3629). */
const octetsOf = (code: number): number => (code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4);
