import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { leak, type OutputFile } from "./output-file.ts";

/** A page in Swedish, and the same below `/en/`. */
const page = (address: string): RegExp => new RegExp(`^(?:en/)?${address}index\\.html$`);
const id = "[a-z0-9]+(?:-[a-z0-9]+)*";
const fingerprint = "[\\w-]{8}";

/**
 * Every file that the public site may have. The list is what the site *is*: a new page, section or kind of file is added
 * here by hand, and reviewed, or the build is refused.
 */
const listed: readonly RegExp[] = [
  page(""),
  page("(?:how-we-work|declaration|register|tools|changes|corrections|withheld)/"),
  page("(?:contact|accessibility|search)/"),
  page(`how-we-work/${id}/`),
  page("(?:how-we-work|changes|corrections)/page/[1-9]\\d{0,3}/"),
  page("declaration/[1-9]\\d{0,3}/"),
  /^404\.html$/,
  /^en\/404\/index\.html$/,
  /^(?:en\/)?feed\.xml$/,
  // The register as data, for both languages at once.
  /^register\.json$/,
  /^(?:sitemap\.xml|robots\.txt|favicon\.svg|apple-touch-icon\.png|licences\.txt)$/,
  /^\.well-known\/security\.txt$/,
  // Astro's own: styles, scripts and fonts, and pictures that pages show. Each is named after what it holds.
  new RegExp(`^_astro/(?:[A-Za-z][\\w-]*\\.)?${fingerprint}\\.(?:css|js|woff2)$`),
  new RegExp(`^_astro/[A-Za-z][\\w-]*\\.${fingerprint}(?:_\\w+)?\\.(?:png|jpg|webp|svg)$`),
  // The site's own small search.
  /^search-index\/(?:sv|en)\.json$/,
];

/**
 * Refuses every path that is not on the list, and whatever is no plain file.
 *
 * @param posts Ids of the texts that the public content holds: no other text has a page.
 */
export function unlisted(files: readonly OutputFile[], posts: ReadonlySet<string>): Diagnostic[] {
  return files.flatMap((file) => {
    const message = wrongWith(file, posts);
    return message === undefined ? [] : [leak("KV700", file, { message, hint })];
  });
}

const hint =
  "Take away what writes it. If readers are to have it, add it to the list in src/leaks/output-list.ts, " +
  "where somebody reviews it.";

function wrongWith({ path, isPlain }: OutputFile, posts: ReadonlySet<string>): string | undefined {
  if (!isPlain) return `"${path}" is a link or no file at all, and could lead anywhere.`;
  if (!listed.some((pattern) => pattern.test(path))) return `"${path}" is no file that the public site has.`;
  const [, post] = /^(?:en\/)?how-we-work\/([^/]+)\/index\.html$/.exec(path) ?? [];
  if (post === undefined || posts.has(post)) return undefined;
  return `"${path}" is a page of a text that public content does not hold.`;
}
