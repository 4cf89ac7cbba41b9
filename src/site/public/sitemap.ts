import { escapeHtml } from "../../lib/escape-html.ts";
import type { PageView } from "../views.ts";
import { alternates } from "./alternates.ts";
import type { PublicContext } from "./public-context.ts";

/**
 * The public pages for search engines (sitemaps.org 0.9), each in every language with the others beside it, and the day when
 * what it says last changed, where that is known. A page whose text has another address is left to that one.
 */
export function sitemap(
  context: Pick<PublicContext, "url" | "languages">,
  pages: readonly Pick<PageView, "address" | "canonical" | "updated">[],
): string {
  const { url, languages } = context;
  const own = pages.filter(({ address, canonical = address }) => canonical === address);
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
    ...own.flatMap(({ address, updated }) =>
      languages.flatMap((language) => [
        "  <url>",
        `    <loc>${escapeHtml(url(address, language))}</loc>`,
        ...(updated === undefined ? [] : [`    <lastmod>${updated}</lastmod>`]),
        ...alternates(context, address).map(
          ({ hreflang, href }) =>
            `    <xhtml:link rel="alternate" hreflang="${hreflang}" href="${escapeHtml(href)}"/>`,
        ),
        "  </url>",
      ]),
    ),
    "</urlset>",
    "",
  ].join("\n");
}
