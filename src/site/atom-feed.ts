import { escapeXml } from "../lib/escape-xml.ts";
import type { Language, Shown } from "./language.ts";

/** A feed in words; addresses may be relative to the feed's own. */
export interface AtomFeed {
  readonly language: Language;
  readonly title: string;
  /** Never changes, wherever the feed is moved. */
  readonly id: string;
  readonly self: string;
  readonly home: string;
  /** ISO date. */
  readonly updated: string;
  readonly author: string;
  readonly entries: readonly AtomEntry[];
}

export interface AtomEntry {
  readonly title: Shown;
  readonly id: string;
  readonly href: string;
  /** ISO date. */
  readonly date: string;
  readonly summary: Shown;
}

/**
 * An Atom feed (RFC 4287). Every day in it comes from the content, so the same content gives the same bytes; a day is
 * given as its first second, since nobody notes the hour.
 */
export function atomFeed({ language, title, id, self, home, updated, author, entries }: AtomFeed): string {
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${language}">`,
    `  <title>${escapeXml(title)}</title>`,
    `  <id>${escapeXml(id)}</id>`,
    `  <link rel="self" type="application/atom+xml" href="${escapeXml(self)}"/>`,
    `  <link rel="alternate" type="text/html" href="${escapeXml(home)}"/>`,
    `  <updated>${instant(updated)}</updated>`,
    `  <author><name>${escapeXml(author)}</name></author>`,
    ...entries.map(entryText),
    "</feed>",
    "",
  ].join("\n");
}

function entryText({ title, id, href, date, summary }: AtomEntry): string {
  return [
    "  <entry>",
    `    <title${langOf(title)}>${escapeXml(title.text)}</title>`,
    `    <id>${escapeXml(id)}</id>`,
    `    <link href="${escapeXml(href)}"/>`,
    `    <updated>${instant(date)}</updated>`,
    `    <summary${langOf(summary)}>${escapeXml(summary.text)}</summary>`,
    "  </entry>",
  ].join("\n");
}

const instant = (date: string): string => `${date}T00:00:00Z`;
const langOf = ({ lang }: Shown): string => (lang ? ` xml:lang="${lang}"` : "");
