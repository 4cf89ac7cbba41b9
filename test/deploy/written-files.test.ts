import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { cacheControl, contentType, everyAnswer } from "../../src/build/response-headers.ts";
import { headersPage, writtenFiles } from "../../src/deploy/written-files.ts";
import { headerTables } from "./header-tables.ts";
import { shippedFiles } from "./nginx-server.ts";

const page = readFileSync(headersPage, "utf8");
const files = writtenFiles(page);

describe("what follows from the table of headers", () => {
  test.for([...files.keys()])("%s is fresh: else run `npm run headers`", (path) => {
    expect(readFileSync(path, "utf8")).toBe(files.get(path));
  });

  test("`npm run headers -- --check` says the same", () => {
    const { status, stdout } = spawnSync(process.execPath, ["scripts/headers.ts", "--check"], {
      encoding: "utf8",
    });
    expect([status, stdout]).toEqual([0, ""]);
  });

  test("an outdated table is written anew, and nothing around it", () => {
    const outdated = page.replace("nosniff", "sniff");
    expect(outdated).not.toBe(page);
    expect(writtenFiles(outdated).get(headersPage)).toBe(page);
  });

  test("a page without a place for the table is refused", () => {
    expect(() => writtenFiles("# Security\n")).toThrow(/has no/);
  });

  test("headers are given in one place: nobody else adds any", async () => {
    const adding = Array.from(await shippedFiles()).filter(([, text]) => /^\s*add_header\b/m.test(text));
    expect(adding.map(([path]) => path).sort()).toEqual([
      "kvitto/written/headers-internal.conf",
      "kvitto/written/headers-public.conf",
    ]);
  });
});

describe("the policy", () => {
  const [policy] = everyAnswer;

  test("allows nothing inline, nothing evaluated and no other host, on either site", () => {
    for (const value of Object.values(policy?.values ?? {})) {
      expect(value).toMatch(/^default-src 'none'; /);
      expect(value).not.toMatch(/unsafe-inline|'unsafe-eval'|\*|https?:|blob:/);
      for (const closed of ["base-uri", "form-action", "frame-ancestors"])
        expect(value).toContain(`${closed} 'none'`);
    }
  });

  test("allows WebAssembly and data: images on the internal site alone", () => {
    expect(policy?.values.internal).toContain("script-src 'self' 'wasm-unsafe-eval'");
    expect(policy?.values.public).not.toMatch(/wasm|data:/);
  });
});

describe("cacheControl(path, site)", () => {
  test.for([
    { path: "/", internal: "private, no-store", public: "no-cache" },
    {
      path: "/_astro/a.DJb95bj2.css",
      internal: "private, max-age=31536000, immutable",
      public: "public, max-age=31536000, immutable",
    },
    { path: "/_astro/", internal: "private, no-store", public: "no-cache" },
    { path: "/_astro", internal: "private, no-store", public: "no-cache" },
    { path: "/en/_astro/a.css", internal: "private, no-store", public: "no-cache" },
    { path: "/search-index/engine/pagefind-entry.json", internal: "private, no-store", public: "no-cache" },
    {
      path: "/search-index/engine/pagefind.sv_1.pf_meta",
      internal: "private, max-age=31536000, immutable",
      public: "public, max-age=31536000, immutable",
    },
    { path: "/sw.js", internal: "private, no-store", public: "no-cache" },
  ])("$path", ({ path, ...values }) => {
    expect({ internal: cacheControl(path, "internal"), public: cacheControl(path, "public") }).toEqual(
      values,
    );
  });
});

describe("contentType(path)", () => {
  test.for([
    { path: "/", type: "text/html; charset=utf-8" },
    { path: "/a.b/", type: "text/html; charset=utf-8" },
    { path: "/manifest.webmanifest", type: "application/manifest+json" },
    { path: "/wasm.sv.pagefind", type: "application/octet-stream" },
    { path: "/a", type: "application/octet-stream" },
    { path: "", type: "application/octet-stream" },
  ])("of $path is $type", ({ path, type }) => {
    expect(contentType(path)).toBe(type);
  });
});

describe("the tables that the scan of headers reads", () => {
  test("hold every header, and refuse a page without them", () => {
    const tables = headerTables();
    expect(tables.everyAnswer.size).toBe(everyAnswer.length);
    expect(tables.everyAnswer.get("x-robots-tag")).toEqual({
      internal: "noindex, nofollow",
      public: undefined,
    });
    expect(tables.types.get(".html")).toBe("text/html; charset=utf-8");
    expect(tables.cacheOfErrors).toEqual({ internal: "private, no-store", public: "no-cache" });
    expect(() => headerTables("# Security\n")).toThrow(/no table/);
  });
});
