import { escapeHtml } from "../../lib/escape-html.ts";
import { languages, type Language } from "../language.ts";
import type { PageView } from "../views.ts";
import type { PublicContext } from "./public-context.ts";

/**
 * The public pages for search engines (sitemaps.org 0.9), each in both languages with the other beside it, and the day when
 * what it says last changed, where that is known. A page whose text has another address is left to that one.
 */
export function sitemap(
  { url }: Pick<PublicContext, "url">,
  pages: readonly Pick<PageView, "address" | "canonical" | "updated">[],
): string {
  const own = pages.filter(({ address, canonical = address }) => canonical === address);
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
    ...own.flatMap(({ address, updated }) =>
      languages.flatMap((language) => [
        "  <url>",
        `    <loc>${escapeHtml(url(address, language))}</loc>`,
        ...(updated === undefined ? [] : [`    <lastmod>${updated}</lastmod>`]),
        ...alternates(address, url),
        "  </url>",
      ]),
    ),
    "</urlset>",
    "",
  ].join("\n");
}

/** Swedish is what a reader of any other language gets. */
function alternates(address: string, url: (address: string, language: Language) => string): string[] {
  const all = [...languages.map((language) => [language, language] as const), ["x-default", "sv"] as const];
  return all.map(
    ([hreflang, language]) =>
      `    <xhtml:link rel="alternate" hreflang="${hreflang}" href="${escapeHtml(url(address, language))}"/>`,
  );
}
