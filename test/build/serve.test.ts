import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { serve, type Served } from "../../src/build/serve.ts";

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

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "kvitto-serve-"));
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  served = await serve(folder, { port: 0 });
});

afterAll(async () => {
  await served.close();
  await rm(folder, { recursive: true });
});

describe("serve(folder, { port })", () => {
  test.for([
    { path: "/", status: 200, body: "start", type: "text/html;charset=utf-8", cache: "no-cache" },
    { path: "/rules/r01/", status: 200, body: "rule", type: "text/html;charset=utf-8", cache: "no-cache" },
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
    { path: "/_astro/page.DJb95bj2.css", status: 200, body: "p{}", type: "text/css", cache: year },
    { path: "/search-index/pagefind.js", status: 200, body: "", type: "text/javascript", cache: "no-cache" },
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

  test.for(["/", "/_astro/page.DJb95bj2.css", "/nothing/"])(
    "sends the security headers with %s",
    async (path) => {
      const { headers } = await fetch(new URL(path, served.address));
      expect(headers.get("content-security-policy")).toBe(
        "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self' data:; " +
          "font-src 'self'; connect-src 'self'; worker-src 'self'; manifest-src 'self'; base-uri 'none'; " +
          "form-action 'none'; frame-ancestors 'none'",
      );
      expect(headers.get("x-content-type-options")).toBe("nosniff");
      expect(headers.get("referrer-policy")).toBe("no-referrer");
      expect(headers.get("permissions-policy")).toContain("camera=()");
      expect(headers.get("cross-origin-opener-policy")).toBe("same-origin");
      expect(headers.get("cross-origin-resource-policy")).toBe("same-origin");
    },
  );

  test("answers nothing but GET and HEAD", async () => {
    expect((await fetch(served.address, { method: "POST" })).status).toBe(405);
    expect((await fetch(served.address, { method: "HEAD" })).status).toBe(200);
  });

  test("takes a later port when the first is taken", async () => {
    const second = await serve(folder, { port: served.port });
    expect(second.port).toBeGreaterThan(served.port);
    await second.close();
  });
});
