import { escapeHtml } from "../../lib/escape-html.ts";
import type { ChangesView } from "./changes-view.ts";
import type { PublicContext } from "./public-context.ts";

/**
 * The changes as an Atom feed (RFC 4287). Every day in it comes from the content, so the same content
 * gives the same bytes; a day is given as its first second, since nobody notes the hour.
 */
export function feed({ language, site, words, url }: PublicContext, { changes }: ChangesView): string {
  const title = `${words.howWeWork} – ${site.organisation}`;
  const updated = changes[0]?.date ?? site.programme.start;
  const entries = changes.map(({ link, date, text, address }) =>
    [
      "  <entry>",
      `    <title${langOf(link.lang)}>${escapeHtml(link.text)}</title>`,
      `    <id>${escapeHtml(url(address))}</id>`,
      `    <link href="${escapeHtml(url(address))}"/>`,
      `    <updated>${instant(date)}</updated>`,
      `    <summary${langOf(text.lang)}>${escapeHtml(text.text)}</summary>`,
      "  </entry>",
    ].join("\n"),
  );
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${language}">`,
    `  <title>${escapeHtml(title)}</title>`,
    `  <id>${escapeHtml(url("/"))}</id>`,
    `  <link rel="self" type="application/atom+xml" href="${escapeHtml(url("/feed.xml"))}"/>`,
    `  <link rel="alternate" type="text/html" href="${escapeHtml(url("/"))}"/>`,
    `  <updated>${instant(updated)}</updated>`,
    `  <author><name>${escapeHtml(site.organisation)}</name></author>`,
    ...entries,
    "</feed>",
    "",
  ].join("\n");
}

const instant = (date: string): string => `${date}T00:00:00Z`;
const langOf = (lang: string | undefined): string => (lang ? ` xml:lang="${lang}"` : "");
