import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { deflateSync, gzipSync } from "node:zlib";
import { beforeAll, describe, expect, inject, test } from "vitest";
import { benchmarkPortal } from "../../scripts/lib/benchmark-portal.ts";
import { outputFiles, readJudged } from "../../src/build/leak-gates.ts";
import { makePublicTree } from "../../src/build/public-tree.ts";
import { buildCatalogue } from "../../src/catalogue/build.ts";
import type { SourceFile } from "../../src/catalogue/source-file.ts";
import { check } from "../../src/check.ts";
import { drawCanaries } from "../../src/leaks/draw-canaries.ts";
import { internalContent, kindsFound } from "../../src/leaks/find-canaries.ts";
import { judgeOutput, type Judged } from "../../src/leaks/judge-output.ts";
import type { OutputFile } from "../../src/leaks/output-file.ts";
import { jpeg, png, webp } from "../leaks/pictures.ts";

let files: OutputFile[];
let judged: Judged;
/** A sentence, a word and a name that only internal content holds. */
let secret: { text: string; word: string; name: string; row: string[] };

beforeAll(async () => {
  const tree = await mkdtemp(join(tmpdir(), "kvitto-tree-"));
  const { catalogue } = await check("content", { asOf: "2026-11-22" });
  await makePublicTree({ content: "content", code: ".", target: tree });
  judged = await readJudged({ catalogue, content: "content", tree });
  await rm(tree, { recursive: true });
  files = await outputFiles(inject("publicFolder"));
  secret = {
    text: canary(/^p:(?:[a-z]+ ){5}[a-z]+$/),
    word: canary(/^w:/),
    name: canary(/^n:[a-z]+-[a-z]+-[a-z]+$/),
    row: canary(/^f:\d{4}-w\d{2} \d+\.\d$/).split(" "),
  };
});

/** The first canary of a form, as a text that holds it. */
function canary(form: RegExp): string {
  const key = judged.canaries.sources.keys().find((one) => form.test(one));
  if (key === undefined) throw new Error(`No canary is like ${form}.`);
  return key.slice(2);
}

test("the public site as it is passes every gate", () => {
  expect(judgeOutput(files, judged)).toEqual([]);
});

test("nor is there a false alarm where the internal content is that of a large portal", () => {
  const sources = Array.from(benchmarkPortal(1000, 0).before, ([path, text]): SourceFile => {
    const bytes = Buffer.from(text);
    return { path, kind: "file", size: bytes.length, bytes };
  });
  const canaries = drawCanaries(buildCatalogue(sources, "content").catalogue, judged.open);
  expect(canaries.sources.size).toBeGreaterThan(10_000);
  expect(judgeOutput(files, { ...judged, canaries })).toEqual([]);
});

test("every kind of canary is found in the internal site, so the scan sees what it looks for", async () => {
  const internal = await outputFiles(inject("internalFolder"));
  const shown = internal.filter(({ path }) => /\.(?:html|json)$/.test(path));
  expect(kindsFound(shown, judged.canaries)).toEqual(new Set(["n", "p", "w", "f"]));
  // And in the compressed parts of its search index.
  const index = internal.filter(({ path }) => path.startsWith("search-index/engine/"));
  expect(index.some((file) => internalContent(file, judged.canaries).length > 0)).toBe(true);
});

/** The site with one file changed, or one more. */
function withFile(path: string, change: (text: string) => string | Uint8Array): OutputFile[] {
  const old = files.find((file) => file.path === path);
  const bytes = Buffer.from(change(old ? Buffer.from(old.bytes).toString() : ""));
  return [...files.filter((file) => file !== old), { path, isPlain: true, bytes }];
}

const inBody = (html: string) => (page: string) => page.replace("</body>", `${html}</body>`);
const references = (text: string) => Array.from(text, (sign) => `&#${sign.codePointAt(0)};`).join("");
const escapes = (text: string) =>
  Array.from(text, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`).join("");
const styles = () => files.find(({ path }) => path.endsWith(".css"))?.path ?? "";
const picture = "_astro/picture.BVg6IAxa";

describe("a planted leak turns its own proof red", () => {
  test.for<{
    because: string;
    code: string;
    path?: string | (() => string);
    plant: (text: string) => string | Uint8Array;
  }>([
    { because: "a field in a page", code: "KV703", plant: (page) => inBody(`<p>${secret.text}</p>`)(page) },
    {
      because: "a field in an attribute",
      code: "KV703",
      plant: (page) => inBody(`<p title="${secret.text}">`)(page),
    },
    {
      because: "a field under references",
      code: "KV703",
      plant: (page) => inBody(`<p>${references(secret.text)}</p>`)(page),
    },
    {
      because: "a field in capitals, with tags in it",
      code: "KV703",
      plant: (page) => inBody(secret.text.toUpperCase().replaceAll(" ", " <b></b>"))(page),
    },
    {
      because: "a field in JSON-LD",
      code: "KV703",
      plant: (page) =>
        inBody(`<script type="application/ld+json">{"a":"${escapes(secret.text)}"}</script>`)(page),
    },
    {
      because: "a field in a data: address",
      code: "KV703",
      plant: (page) =>
        inBody(`<p data-x="${Buffer.from(`{"a":"${secret.text}"}`).toString("base64")}">`)(page),
    },
    {
      because: "a field in a style",
      code: "KV703",
      path: styles,
      plant: (css) => `${css}a::after{content:"${secret.text}"}`,
    },
    {
      because: "a field in the feed",
      code: "KV703",
      path: "feed.xml",
      plant: (xml) => xml.replace("<title>", `<title>${secret.text} `),
    },
    {
      because: "a field in an address",
      code: "KV703",
      plant: (page) => inBody(`<a href="/?q=${encodeURIComponent(secret.text)}">`)(page),
    },
    {
      because: "a row of figures",
      code: "KV703",
      plant: (page) =>
        inBody(`<td>${secret.row[0]?.toUpperCase()}</td><td>${secret.row[1]?.replace(".", ",")}</td>`)(page),
    },
    { because: "a name", code: "KV703", plant: (page) => inBody(`<p id="${secret.name}">`)(page) },
    {
      because: "a word in the search index",
      code: "KV703",
      path: "search-index/sv.json",
      plant: () => JSON.stringify({ words: ["a", secret.word] }),
    },
    { because: "a file", code: "KV700", path: "kpis.json", plant: () => "[]" },
    {
      because: "a part of an index that is none of its",
      code: "KV700",
      path: "search-index/engine/a.pf_index",
      plant: () => gzipSync("a"),
    },
    {
      because: "a link to the internal host",
      code: "KV704",
      plant: inBody('<a href="https://portal.exempelbolaget.example/">'),
    },
    { because: "a link to an internal page", code: "KV704", plant: inBody('<a href="/kpis/">') },
    {
      because: "a link to the repository",
      code: "KV704",
      plant: inBody('<a href="https://git.exempelbolaget.example/portal/kvitto">'),
    },
    {
      because: "a place in the sitemap",
      code: "KV704",
      path: "sitemap.xml",
      plant: (xml) => xml.replace("<loc>", "<loc>https://exempelbolaget.example/kpis/</loc><loc>"),
    },
    { because: "a comment", code: "KV702", plant: inBody("<!-- later -->") },
    {
      because: "a source map",
      code: "KV702",
      path: styles,
      plant: (css) => `${css}/*# sourceMappingURL=a.css.map */`,
    },
    { because: "a path of the machine", code: "KV702", plant: inBody(`<p>${process.cwd()}/content</p>`) },
    {
      because: "a generator",
      code: "KV702",
      plant: (page) => page.replace("<title>", '<meta name="generator" content="Astro"><title>'),
    },
    {
      because: "a PNG's text",
      code: "KV701",
      path: `${picture}.png`,
      plant: () => png(["tEXt", Buffer.from("Author\0A")]),
    },
    {
      because: "a PNG's packed text",
      code: "KV701",
      path: `${picture}.png`,
      plant: () => png(["zTXt", deflateSync("A")]),
    },
    {
      because: "a PNG's Exif",
      code: "KV701",
      path: `${picture}.png`,
      plant: () => png(["eXIf", Buffer.from("MM")]),
    },
    {
      because: "a JPEG's Exif",
      code: "KV701",
      path: `${picture}.jpg`,
      plant: () => jpeg([0xe1, Buffer.from("Exif\0\0")]),
    },
    {
      because: "a WebP's XMP",
      code: "KV701",
      path: `${picture}.webp`,
      plant: () => webp(["XMP ", Buffer.from("<x/>")]),
    },
    {
      because: "a drawing's metadata",
      code: "KV702",
      path: "favicon.svg",
      plant: (svg) => svg.replace("</svg>", "<metadata>A</metadata></svg>"),
    },
    { because: "UTF-16", code: "KV701", path: "robots.txt", plant: (text) => Buffer.from(text, "utf16le") },
  ])("$because: $code", ({ code, path = "index.html", plant }) => {
    const found = judgeOutput(withFile(typeof path === "string" ? path : path(), plant), judged);
    expect(found.map((one) => one.code)).toEqual([code]);
  });

  test("a word in a compressed part of an index: KV703", () => {
    const bytes = gzipSync(`pagefind_dcd${JSON.stringify({ content: `a ${secret.word} b` })}`);
    const found = internalContent({ path: "sv.pf_fragment", isPlain: true, bytes }, judged.canaries);
    expect(found).toMatchObject([{ code: "KV703", message: expect.stringContaining("under gzip") }]);
  });
});
