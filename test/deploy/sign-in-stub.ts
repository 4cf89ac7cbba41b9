import { createServer, type IncomingHttpHeaders } from "node:http";
import type { AddressInfo } from "node:net";

/** How the service behaves: as it should, or as it does on a bad day. */
export type Mood = "works" | "fails" | "hangs" | "forbids" | "redirects" | "breaks off";

export interface SignInStub {
  readonly port: number;
  /** What it was asked, the newest last. */
  readonly asked: { readonly url: string; readonly headers: IncomingHttpHeaders }[];
  setMood: (mood: Mood) => void;
  readonly close: () => Promise<void>;
}

/** The cookie of somebody who has signed in. */
export const cookie = "session=valid";

/**
 * Stands in for oauth2-proxy and Authelia: says yes to one cookie. Its answers carry headers that must not get out.
 */
export async function signInStub(): Promise<SignInStub> {
  let mood: Mood = "works";
  const asked: { url: string; headers: IncomingHttpHeaders }[] = [];
  const server = createServer(({ url = "", headers }, response) => {
    asked.push({ url, headers });
    response.setHeader("X-Powered-By", "stub");
    response.setHeader("Cache-Control", "max-age=60");
    response.setHeader("Expires", "Thu, 01 Jan 2099 00:00:00 GMT");
    const signedIn = headers.cookie?.split("; ").includes(cookie) ?? false;
    if (url.startsWith("/oauth2/auth") || url.startsWith("/api/authz/auth-request")) {
      response.setHeader("X-Auth-Request-Email", "somebody@portal.example");
      response.setHeader("Remote-User", "somebody");
      if (mood === "hangs") return;
      if (mood === "breaks off") return void response.destroy();
      if (mood === "redirects")
        return void response.writeHead(302, { Location: "https://elsewhere.example/" }).end();
      if (mood === "fails") return void response.writeHead(500).end("failed");
      if (mood === "forbids") return void response.writeHead(403).end("forbidden");
      response.setHeader("Set-Cookie", "session=renewed");
      response.setHeader("WWW-Authenticate", 'Basic realm="elsewhere"');
      return void response.writeHead(signedIn ? 202 : 401).end();
    }
    if (url.startsWith("/oauth2/start")) {
      return void response
        .writeHead(302, { Location: "https://identity.example/", "Set-Cookie": "csrf=1" })
        .end();
    }
    response.writeHead(200, { "Content-Type": "text/plain; charset=utf-8" }).end(`the service's own ${url}`);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  return {
    port: (server.address() as AddressInfo).port,
    asked,
    setMood: (next) => (mood = next),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
