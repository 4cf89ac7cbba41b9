import { existsSync, readFileSync } from "node:fs";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import sirv from "sirv";
import { cacheControl, contentType, securityHeaders } from "./response-headers.ts";

export interface ServeOptions {
  /** The first port to try; the next free one is taken when it is not. 0 lets the system choose. */
  readonly port: number;
  /** Loopback unless told: what is served is not meant for a network. */
  readonly host?: string;
}

export interface Served {
  /** `http://127.0.0.1:4321/` */
  readonly address: string;
  readonly port: number;
  readonly close: () => Promise<void>;
}

/**
 * Serves a built site with the headers it must have on any host.
 *
 * @param folder A site's root. It is listed once: serve again after the next build.
 */
export async function serve(folder: string, { port, host = "127.0.0.1" }: ServeOptions): Promise<Served> {
  const notFound = notFoundPages(folder);
  const files = sirv(folder, {
    etag: true,
    extensions: ["html"],
    onNoMatch: (request, response) => sendNotFound(notFound, request, response),
    setHeaders(response, path) {
      response.setHeader("Cache-Control", cacheControl(path));
      const type = contentType(path);
      if (type !== undefined) response.setHeader("Content-Type", type);
    },
  });
  const server = createServer((request, response) => {
    for (const [name, value] of Object.entries(securityHeaders)) response.setHeader(name, value);
    if (request.method === "GET" || request.method === "HEAD") return files(request, response);
    response.writeHead(405, { Allow: "GET, HEAD" }).end();
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
  { url = "/" }: IncomingMessage,
  response: ServerResponse,
): void {
  // Never with the cache headers of what was asked for: a missing asset would stay missing for a year.
  response.writeHead(404, { "Content-Type": "text/html; charset=utf-8", "Cache-Control": "no-cache" });
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
