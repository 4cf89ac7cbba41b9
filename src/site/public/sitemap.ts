import { escapeHtml } from "../../lib/escape-html.ts";
import { languages } from "../language.ts";
import type { PublicContext } from "./public-context.ts";

/**
 * The public pages for search engines, each in both languages.
 *
 * @param addresses Without language prefix.
 */
export function sitemap({ url }: PublicContext, addresses: readonly string[]): string {
  const entry = (address: string) => {
    const alternates = languages.map(
      (language) =>
        `    <xhtml:link rel="alternate" hreflang="${language}" href="${escapeHtml(url(address, language))}"/>`,
    );
    return languages.map((language) =>
      ["  <url>", `    <loc>${escapeHtml(url(address, language))}</loc>`, ...alternates, "  </url>"].join(
        "\n",
      ),
    );
  };
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
    ...addresses.flatMap(entry),
    "</urlset>",
    "",
  ].join("\n");
}
