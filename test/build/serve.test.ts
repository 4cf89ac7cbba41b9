import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { serve, type Served } from "../../src/build/serve.ts";
import type { Site } from "../../src/build/sites.ts";
import type { Answer } from "../deploy/ask.ts";
import { headerFaults } from "../deploy/header-faults.ts";
import { headerTables } from "../deploy/header-tables.ts";

const files = {
  "index.html": "start",
  "rules/r01/index.html": "rule",
  "rules/r01.json": "{}",
  "feed.xml": "<feed/>",
  "exports/espanso-sv.yml": "matches: []",
  "exports/replies-sv.csv": "a",
  "404.html": "finns inte",
  "en/404/index.html": "not here",
  "_astro/page.DJb95bj2.css": "p{}",
  "search-index/pagefind.js": "",
  "search-index/engine/pagefind-entry.json": "{}",
  "search-index/engine/pagefind.sv_9b1e72f9f3.pf_meta": "",
  "search-index/engine/index/sv_ec283b1.pf_index": "",
};
const year = "public, max-age=31536000, immutable";
let folder: string;
let served: Served;
let internal: Served;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "kvitto-serve-"));
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  served = await serve(folder, { port: 0, site: "public" });
  internal = await serve(folder, { port: 0 });
});

afterAll(async () => {
  await Promise.all([served.close(), internal.close()]);
  await rm(folder, { recursive: true });
});

describe("serve(folder, { port })", () => {
  test.for([
    { path: "/", status: 200, body: "start", type: "text/html; charset=utf-8", cache: "no-cache" },
    { path: "/rules/r01/", status: 200, body: "rule", type: "text/html; charset=utf-8", cache: "no-cache" },
    {
      path: "/rules/r01.json",
      status: 200,
      body: "{}",
      type: "application/json; charset=utf-8",
      cache: "no-cache",
    },
    {
      path: "/feed.xml",
      status: 200,
      body: "<feed/>",
      type: "application/xml; charset=utf-8",
      cache: "no-cache",
    },
    {
      path: "/exports/espanso-sv.yml",
      status: 200,
      body: "matches: []",
      type: "application/yaml; charset=utf-8",
      cache: "no-cache",
    },
    {
      path: "/exports/replies-sv.csv",
      status: 200,
      body: "a",
      type: "text/csv; charset=utf-8",
      cache: "no-cache",
    },
    {
      path: "/_astro/page.DJb95bj2.css",
      status: 200,
      body: "p{}",
      type: "text/css; charset=utf-8",
      cache: year,
    },
    {
      path: "/search-index/pagefind.js",
      status: 200,
      body: "",
      type: "text/javascript; charset=utf-8",
      cache: "no-cache",
    },
    {
      path: "/search-index/engine/pagefind-entry.json",
      status: 200,
      body: "{}",
      type: "application/json; charset=utf-8",
      cache: "no-cache",
    },
    {
      path: "/search-index/engine/pagefind.sv_9b1e72f9f3.pf_meta",
      status: 200,
      body: "",
      type: "application/octet-stream",
      cache: year,
    },
    {
      path: "/search-index/engine/index/sv_ec283b1.pf_index",
      status: 200,
      body: "",
      type: "application/octet-stream",
      cache: year,
    },
    {
      path: "/nothing/",
      status: 404,
      body: "finns inte",
      type: "text/html; charset=utf-8",
      cache: "no-cache",
    },
    {
      path: "/_astro/old.css",
      status: 404,
      body: "finns inte",
      type: "text/html; charset=utf-8",
      cache: "no-cache",
    },
    {
      path: "/en/nothing/",
      status: 404,
      body: "not here",
      type: "text/html; charset=utf-8",
      cache: "no-cache",
    },
    {
      path: "/english/",
      status: 404,
      body: "finns inte",
      type: "text/html; charset=utf-8",
      cache: "no-cache",
    },
    {
      path: "/..%2f..%2fetc/passwd",
      status: 404,
      body: "finns inte",
      type: "text/html; charset=utf-8",
      cache: "no-cache",
    },
    { path: "/%c0%ae", status: 404, body: "finns inte", type: "text/html; charset=utf-8", cache: "no-cache" },
  ])("$path → $status, $cache", async ({ path, status, body, type, cache }) => {
    const response = await fetch(new URL(path, served.address));
    expect([response.status, await response.text()]).toEqual([status, body]);
    expect(response.headers.get("content-type")).toBe(type);
    expect(response.headers.get("cache-control")).toBe(cache);
  });

  test.for<{ site: Site; request: RequestInit; path: string; status: number }>([
    ...(["internal", "public"] as const).flatMap((site) => [
      { site, request: {}, path: "/index.html", status: 200 },
      { site, request: {}, path: "/_astro/page.DJb95bj2.css", status: 200 },
      { site, request: {}, path: "/search-index/engine/index/sv_ec283b1.pf_index", status: 200 },
      { site, request: {}, path: "/_astro/old.css", status: 404 },
      { site, request: { redirect: "manual" as const }, path: "/rules/r01", status: 301 },
      { site, request: { method: "POST" }, path: "/", status: 405 },
      { site, request: { headers: { range: "bytes=0-1" } }, path: "/feed.xml", status: 200 },
    ]),
  ])(
    "$site: $status for $path has the headers of docs/security.md",
    async ({ site, request, path, status }) => {
      const response = await fetch(new URL(path, (site === "public" ? served : internal).address), request);
      expect(response.status).toBe(status);
      const headers = Array.from(response.headers);
      expect(overLoopback({ status, headers, body: Buffer.of() }, { site, path })).toEqual([]);

      const etag = response.headers.get("etag");
      if (status !== 200 || etag === null) return;
      const again = await fetch(response.url, { headers: { "if-none-match": etag } });
      const unchanged = { status: again.status, headers: Array.from(again.headers), body: Buffer.of() };
      expect(again.status).toBe(304);
      expect(overLoopback(unchanged, { site, path })).toEqual([]);
    },
  );

  test("answers nothing but GET and HEAD", async () => {
    expect((await fetch(served.address, { method: "POST" })).status).toBe(405);
    expect((await fetch(served.address, { method: "HEAD" })).status).toBe(200);
  });

  test.for([
    { path: "/rules/r01?q=a%20b", location: "/rules/r01/?q=a%20b" },
    { path: "/en/404", location: "/en/404/" },
  ])("leads $path to $location", async ({ path, location }) => {
    const response = await fetch(new URL(path, served.address), { redirect: "manual" });
    expect([response.status, response.headers.get("location")]).toEqual([301, location]);
  });

  test("takes a later port when the first is taken", async () => {
    const second = await serve(folder, { port: served.port });
    expect(second.port).toBeGreaterThan(served.port);
    await second.close();
  });
});

/** What is wrong with the headers, but for the one that belongs to TLS. */
function overLoopback(answer: Answer, about: { site: Site; path: string }): string[] {
  const tables = headerTables();
  const everyAnswer = new Map(tables.everyAnswer);
  everyAnswer.delete("strict-transport-security");
  return headerFaults(answer, { ...about, tables: { ...tables, everyAnswer } });
}
