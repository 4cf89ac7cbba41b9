/**
 * The headers of every answer. No page holds inline code, so one Content-Security-Policy serves all:
 * Pagefind needs `'wasm-unsafe-eval'`, and its icons are `data:` images.
 *
 * Strict-Transport-Security is left to the host that ends TLS: over plain HTTP a browser ignores it.
 */
export const securityHeaders: Readonly<Record<string, string>> = {
  "Content-Security-Policy": [
    "default-src 'none'",
    "script-src 'self' 'wasm-unsafe-eval'",
    "style-src 'self'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join("; "),
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "no-referrer",
  "Permissions-Policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
  "Cross-Origin-Opener-Policy": "same-origin",
  "Cross-Origin-Resource-Policy": "same-origin",
};

/** Files whose name changes with their content: Astro's assets, and the parts of Pagefind's index. */
const hashedName = /^\/_astro\/|^\/search-index\/engine\/(?:index\/|pagefind\.[^/]+\.pf_meta$)/;

/** How long a browser may keep a file that exists: a year when its name is its fingerprint, else never unasked. */
export function cacheControl(path: string): string {
  return hashedName.test(path) ? "public, max-age=31536000, immutable" : "no-cache";
}

const types = new Map([
  [".json", "application/json; charset=utf-8"],
  [".xml", "application/xml; charset=utf-8"],
  [".webmanifest", "application/manifest+json"],
  [".csv", "text/csv; charset=utf-8"],
  [".ics", "text/calendar; charset=utf-8"],
  // RFC 9512.
  [".yml", "application/yaml; charset=utf-8"],
  [".pagefind", "application/octet-stream"],
  [".pf_meta", "application/octet-stream"],
  [".pf_index", "application/octet-stream"],
]);

/** The content type of a file that the file server does not know, or names without its encoding. */
export function contentType(path: string): string | undefined {
  const [ending] = /\.\w+$/.exec(path) ?? [];
  return ending === undefined ? undefined : types.get(ending);
}
