import { gunzipSync } from "node:zlib";
import { ask, type Answer, type Question, valueOf } from "./ask.ts";
import { headerFaults } from "./header-faults.ts";
import { hosts, type NginxServer } from "./nginx-server.ts";
import { secret } from "./site-tree.ts";

/** Ways to say an address that a rule about addresses might not think of. */
export const disguises = (address: string): readonly string[] => [
  address.replace(/.$/, (last) => `%${last.charCodeAt(0).toString(16)}`),
  address.replaceAll("/", "//"),
  `/.${address}`,
  `/nothing/..${address}`,
  `/nothing/%2e%2e${address}`,
  `/oauth2/..${address}`,
  `/oauth2/start/..${address}`,
  `/oauth2/%2e%2e${address}`,
  `/oauth2/start%2f..${address}`,
  `/sign-out/..${address}`,
  `/kvitto-sign-in-check/..${address}`,
  `https://${hosts.internal}${address}`,
  address.toUpperCase(),
  `${address}?a=/oauth2/start`,
  `${address}%00`,
  `${address};/oauth2/start`,
];

/** Paths that no site has, or that are no site's. */
export const strangePaths = [
  "/nothing/",
  "/nothing.json",
  "/_astro/nothing.css",
  "/.kvitto-publish/log.jsonl",
  "/.git/config",
  "/.env",
  "/.well-known/security.txt",
  "/../first.manifest.json",
  "/%2e%2e/first.manifest.json",
  "/..%2ffirst.manifest.json",
  "/first.manifest.json",
  "/releases/first/index.html",
  "/kvitto-sign-in-check",
  "/oauth2/auth",
  "/oauth2/userinfo",
  "/oauth2/",
  "/oauth2",
  "/oauth2/start/",
  "/OAUTH2/start",
  "/api/authz/auth-request",
  "/404.html",
  "/en/404/",
  "/rules",
  "/en",
  "/_astro/",
  "/_astro",
] as const;

/** What a request may say to be taken for another, or for one that has been judged already. */
export const tricks: readonly Pick<Question, "method" | "headers">[] = [
  { method: "HEAD" },
  { headers: { range: "bytes=0-20" } },
  { headers: { "accept-encoding": "gzip, br" } },
  { headers: { "if-modified-since": "Wed, 01 Jan 2098 00:00:00 GMT" } },
  { headers: { "if-none-match": "*" } },
  {
    headers: {
      "x-original-url": `https://${hosts.internal}/oauth2/start`,
      "x-original-uri": "/oauth2/start",
    },
  },
  { headers: { "x-forwarded-uri": "/oauth2/start", "x-forwarded-host": "elsewhere.example" } },
  { headers: { "x-forwarded-for": "127.0.0.1", "x-real-ip": "127.0.0.1", "x-forwarded-method": "OPTIONS" } },
  { headers: { "x-rewrite-url": "/oauth2/start", "x-http-method-override": "OPTIONS" } },
  { headers: { "x-accel-redirect": "/index.html", "x-auth-request-email": "a@portal.example" } },
  { headers: { authorization: "Basic YTpi", "remote-user": "somebody" } },
  { headers: { cookie: "session=other" } },
  { headers: { cookie: "" } },
];

/** What an answer to a stranger gives away; nothing when it is a plain refusal. */
export function refusalFaults(asked: string, answer: Answer): string[] {
  const { status, body } = answer;
  const faults: string[] = [];
  if (![302, 400, 401, 403, 405, 500].includes(status)) faults.push(`${asked} is answered with ${status}.`);
  if (textOf(answer).includes(secret)) faults.push(`${asked} gives the text away.`);
  for (const name of ["etag", "last-modified", "content-encoding", "www-authenticate", "set-cookie"]) {
    if (valueOf(answer, name) !== undefined) faults.push(`${asked} says ${name} to a stranger.`);
  }
  if (body.length > 300) faults.push(`${asked} is answered with ${body.length} bytes.`);
  return faults;
}

/** Asks for everything without having signed in, in every disguise. */
export async function strangerFaults(server: NginxServer, addresses: readonly string[]): Promise<string[]> {
  const known = addresses.flatMap((address) => [address, address.replace(/(?<=\/)index\.html$/, "")]);
  const everything = [...new Set([...known, ...strangePaths])];
  const questions: Pick<Question, "path" | "method" | "headers">[] = [
    ...everything.map((path) => ({ path })),
    ...known
      .slice(0, 12)
      .flatMap(disguises)
      .map((path) => ({ path })),
    ...["/rules/", "/rules/r01.json", "/_astro/page.DJb95bj2.css", "/sw.js"].flatMap((path) =>
      tricks.map((trick) => ({ path, ...trick })),
    ),
    ...["POST", "PUT", "DELETE", "OPTIONS", "PROPFIND", "PATCH", "HACK"].map((method) => ({
      path: "/",
      method,
    })),
  ];
  const faults: string[] = [];
  await Promise.all(
    questions.map(async (question) => {
      const answer = await ask({ port: server.port, host: hosts.internal, ...question });
      const asked = `${question.method ?? "GET"} ${question.path} ${JSON.stringify(question.headers ?? {})}`;
      faults.push(...refusalFaults(asked, answer));
      if (answer.status !== 400)
        faults.push(...headerFaults(answer, { site: "internal", path: "/refused/" }));
    }),
  );
  return faults.sort();
}

function textOf(answer: Answer): string {
  const packed = valueOf(answer, "content-encoding") === "gzip" || answer.body[0] === 0x1f;
  try {
    return (packed && answer.body.length > 0 ? gunzipSync(answer.body) : answer.body).toString();
  } catch {
    return answer.body.toString();
  }
}
