import type { Site } from "./sites.ts";

/** A header that every answer of a site has, and why. */
export interface SecurityHeader {
  readonly name: string;
  /** Its value on each site; undefined where it is not sent. */
  readonly values: Readonly<Record<Site, string | undefined>>;
  readonly because: string;
  /** Only where TLS ends: over plain HTTP a browser ignores it. */
  readonly onlyOverTls?: true;
}

const year = 31_536_000;
const same = (value: string): Record<Site, string> => ({ internal: value, public: value });

/**
 * The headers of every answer, misses and refusals too. No page holds inline code, so one Content-Security-Policy
 * serves all pages of a site. On the internal one Pagefind needs `'wasm-unsafe-eval'`, and its icons are `data:` images.
 */
export const everyAnswer: readonly SecurityHeader[] = [
  {
    name: "Content-Security-Policy",
    values: {
      internal: policy({
        "script-src": "'self' 'wasm-unsafe-eval'",
        "style-src": "'self'",
        "img-src": "'self' data:",
        "font-src": "'self'",
        "connect-src": "'self'",
        "worker-src": "'self'",
        "manifest-src": "'self'",
      }),
      public: policy({
        "script-src": "'self'",
        "style-src": "'self'",
        "img-src": "'self'",
        "connect-src": "'self'",
      }),
    },
    because: "only files of the site itself, and nothing inline",
  },
  {
    name: "Strict-Transport-Security",
    values: same(`max-age=${2 * year}`),
    because: "never again without TLS",
    onlyOverTls: true,
  },
  { name: "X-Content-Type-Options", values: same("nosniff"), because: "a file is what its type says" },
  {
    name: "Referrer-Policy",
    values: same("no-referrer"),
    because: "other sites do not learn what was read here",
  },
  {
    name: "Permissions-Policy",
    values: same("camera=(), geolocation=(), microphone=(), payment=(), usb=()"),
    because: "no page asks for a device",
  },
  {
    name: "Cross-Origin-Opener-Policy",
    values: same("same-origin"),
    because: "no other site holds a handle on our window",
  },
  {
    name: "Cross-Origin-Resource-Policy",
    values: same("same-origin"),
    because: "no other site draws our files into its page",
  },
  {
    name: "X-Robots-Tag",
    values: { internal: "noindex, nofollow", public: undefined },
    because: "no search engine lists an internal page, should one ever reach it",
  },
];

/** @param over Loopback has no TLS. */
export function securityHeaders(site: Site, over: "tls" | "loopback"): ReadonlyMap<string, string> {
  const sent = everyAnswer.filter(({ onlyOverTls }) => over === "tls" || !onlyOverTls);
  return new Map(sent.flatMap(({ name, values }) => (values[site] ? [[name, values[site]] as const] : [])));
}

/** A kind of path, by how long a browser may keep what is there. */
export interface PathKind {
  readonly name: string;
  /** A regular expression that JavaScript and PCRE read alike, over the path; the first kind that fits is a path's. */
  readonly pattern: string;
  readonly namedByContent: boolean;
}

export const pathKinds: readonly PathKind[] = [
  {
    name: "Astro's styles and scripts",
    pattern: String.raw`^/_astro/[^/]+\.\w+$`,
    namedByContent: true,
  },
  {
    name: "parts of Pagefind's index",
    pattern: String.raw`^/search-index/engine/index/[^/]+\.pf_index$`,
    namedByContent: true,
  },
  {
    name: "what Pagefind knows of a language",
    pattern: String.raw`^/search-index/engine/pagefind\.[^/]+\.pf_meta$`,
    namedByContent: true,
  },
  {
    name: "everything else: pages, data, feeds, the entry of a search, the service worker",
    pattern: "^/",
    namedByContent: false,
  },
];

/** How long a browser may keep what is there, by site and by whether the name changes with the content. */
export const cacheControls: Readonly<Record<Site, { forever: string; fresh: string }>> = {
  internal: { forever: `private, max-age=${year}, immutable`, fresh: "private, no-store" },
  public: { forever: `public, max-age=${year}, immutable`, fresh: "no-cache" },
};

/** How long a browser may keep a file that exists. What does not exist is `fresh`, whatever its name. */
export function cacheControl(path: string, site: Site): string {
  const kind = pathKinds.find(({ pattern }) => new RegExp(pattern).test(path));
  return kind?.namedByContent ? cacheControls[site].forever : cacheControls[site].fresh;
}

/** A header that only some answers have; an empty value is the server's own matter. */
export interface OtherHeader {
  readonly name: string;
  readonly value: string;
  readonly when: string;
}

/** Leaves nothing of the internal portal on a device: its copy for use without network would outlive the session. */
export const signOut = { path: "/sign-out", header: "Clear-Site-Data", value: '"cache", "storage"' } as const;
export const allow = { header: "Allow", value: "GET, HEAD" } as const;

/** All else that an answer may have. What is in neither list is a leak: of a version, of a sign-in service. */
export const someAnswers: readonly OtherHeader[] = [
  { name: allow.header, value: allow.value, when: "status 405" },
  { name: signOut.header, value: signOut.value, when: `internal: ${signOut.path}` },
  { name: "Set-Cookie", value: "", when: "internal: on the way to the sign-in and back" },
  { name: "Location", value: "", when: "redirects" },
  { name: "Content-Type", value: "", when: "answers with a body; by ending, below" },
  { name: "Content-Encoding", value: "", when: "the browser takes gzip, and the publisher wrote it" },
  { name: "Vary", value: "", when: "there is a compressed twin" },
  { name: "ETag", value: "", when: "files" },
  { name: "Last-Modified", value: "", when: "files" },
  { name: "Content-Length", value: "", when: "answers with a body" },
  { name: "Date", value: "", when: "always" },
  { name: "Server", value: "", when: "always; the name without a version" },
  { name: "Connection", value: "", when: "HTTP/1.1" },
  { name: "Keep-Alive", value: "", when: "HTTP/1.1" },
  { name: "Transfer-Encoding", value: "", when: "HTTP/1.1" },
];

/** Content types by file ending: all that the sites hold, so that no server has to guess. */
export const contentTypes: ReadonlyMap<string, string> = new Map([
  ["html", "text/html; charset=utf-8"],
  ["css", "text/css; charset=utf-8"],
  ["js", "text/javascript; charset=utf-8"],
  ["json", "application/json; charset=utf-8"],
  ["xml", "application/xml; charset=utf-8"],
  ["txt", "text/plain; charset=utf-8"],
  ["csv", "text/csv; charset=utf-8"],
  ["ics", "text/calendar; charset=utf-8"],
  // RFC 9512.
  ["yml", "application/yaml; charset=utf-8"],
  ["webmanifest", "application/manifest+json"],
  ["svg", "image/svg+xml"],
  ["png", "image/png"],
  ["jpg", "image/jpeg"],
  ["webp", "image/webp"],
  ["woff2", "font/woff2"],
]);

/** The type of what has no ending that we know, such as the parts of Pagefind's index. */
export const otherContentType = "application/octet-stream";

/** @param path As asked for; a folder is its page. */
export function contentType(path: string): string {
  const [, ending = ""] = /\.(\w+)$/.exec(path.endsWith("/") ? "index.html" : path) ?? [];
  return contentTypes.get(ending) ?? otherContentType;
}

/** Everything is forbidden but what is named. */
function policy(allowed: Readonly<Record<string, string>>): string {
  const directives = {
    "default-src": "'none'",
    ...allowed,
    "base-uri": "'none'",
    "form-action": "'none'",
    "frame-ancestors": "'none'",
  };
  return Object.entries(directives)
    .map(([name, value]) => `${name} ${value}`)
    .join("; ");
}
