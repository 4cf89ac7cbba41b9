import { existsSync, globSync, readFileSync } from "node:fs";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { dirname, join, sep } from "node:path";
import sirv from "sirv";
import { cacheControl, cacheControls, contentType, securityHeaders } from "./response-headers.ts";
import type { Site } from "./sites.ts";

export interface ServeOptions {
  /** The first port to try; the next free one is taken when it is not. 0 lets the system choose. */
  readonly port: number;
  /** Loopback unless told: what is served is not meant for a network. */
  readonly host?: string;
  /** Whose headers; the internal site's unless told. */
  readonly site?: Site;
}

export interface Served {
  /** `http://127.0.0.1:4321/` */
  readonly address: string;
  readonly port: number;
  readonly close: () => Promise<void>;
}

/**
 * Serves a built site as any host must: the same headers, redirects and refusals as `deploy/nginx`, without TLS.
 *
 * @param folder A site's root. It is listed once: serve again after the next build.
 */
export async function serve(
  folder: string,
  { port, host = "127.0.0.1", site = "internal" }: ServeOptions,
): Promise<Served> {
  const notFound = notFoundPages(folder);
  const folders = foldersWithPages(folder);
  const always = Array.from(securityHeaders(site, "loopback"));
  const files = sirv(folder, {
    etag: true,
    extensions: ["html"],
    onNoMatch: (request, response) => sendNotFound(notFound, site, request, response),
    setHeaders: (response, path) => response.setHeader("Content-Type", contentType(path)),
  });
  const server = createServer((request, response) => {
    for (const [name, value] of always) response.setHeader(name, value);
    response.setHeader("Cache-Control", cacheControls[site].fresh);
    if (request.method !== "GET" && request.method !== "HEAD") {
      response.writeHead(405, { Allow: "GET, HEAD" }).end();
      return;
    }
    const [, pathname = "/", query = ""] = /^([^?]*)(.*)$/.exec(request.url ?? "/") ?? [];
    if (folders.has(pathname)) {
      response.writeHead(301, { Location: `${pathname}/${query}` }).end();
      return;
    }
    response.setHeader("Cache-Control", cacheControl(pathname, site));
    // Parts of files are never sent: two of them could be of two releases.
    delete request.headers.range;
    files(request, response);
  });
  const taken = await listen(server, port, host);
  return {
    address: `http://${host}:${taken}/`,
    port: taken,
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error ? reject(error) : resolve()));
        server.closeAllConnections();
      }),
  };
}

/** Addresses that lack nothing but the slash at their end. */
function foldersWithPages(folder: string): ReadonlySet<string> {
  const pages = globSync("**/index.html", { cwd: folder });
  return new Set(pages.map((page) => `/${dirname(page).split(sep).join("/")}`));
}

/** The site's own page for what is not there, in each language that has one. */
function notFoundPages(folder: string): { sv: string; en: string } {
  const sv = firstText(folder, ["404.html", "404/index.html"]) ?? "";
  return { sv, en: firstText(folder, ["en/404.html", "en/404/index.html"]) ?? sv };
}

function firstText(folder: string, names: readonly string[]): string | undefined {
  const path = names.map((name) => join(folder, name)).find((candidate) => existsSync(candidate));
  return path === undefined ? undefined : readFileSync(path, "utf8");
}

function sendNotFound(
  pages: { sv: string; en: string },
  site: Site,
  { url = "/" }: IncomingMessage,
  response: ServerResponse,
): void {
  // Never with the cache headers of what was asked for: a missing asset would stay missing for a year.
  response.writeHead(404, {
    "Content-Type": contentType(".html"),
    "Cache-Control": cacheControls[site].fresh,
  });
  response.end(/^\/en(?:\/|$)/.test(url) ? pages.en : pages.sv);
}

/** Tries the ports from `first` on, a dozen at most. */
async function listen(server: Server, first: number, host: string, tries = 12): Promise<number> {
  try {
    await new Promise<void>((resolve, reject) => {
      server.once("error", reject);
      server.listen(first, host, () => {
        server.off("error", reject);
        resolve();
      });
    });
  } catch (error) {
    const isTaken = error instanceof Error && "code" in error && error.code === "EADDRINUSE";
    if (!isTaken || tries <= 1) throw error;
    return listen(server, first + 1, host, tries - 1);
  }
  return (server.address() as AddressInfo).port;
}
