import { describe, expect, test } from "vitest";
import { unlisted } from "../../src/leaks/output-list.ts";

const refused = (path: string, isPlain = true) =>
  unlisted([{ path, isPlain, bytes: new Uint8Array() }], new Set(["sa-modererar-vi"])).map(
    ({ code }) => code,
  );

describe("unlisted(files, posts)", () => {
  test.for([
    "index.html",
    "en/index.html",
    "404.html",
    "how-we-work/sa-modererar-vi/index.html",
    "en/declaration/12/index.html",
    "corrections/page/2/index.html",
    "en/how-we-work/page/12/index.html",
    "register/index.html",
    "en/search/index.html",
    "search-index/sv.json",
    "feed.xml",
    "en/feed.xml",
    "_astro/lists.BVg6IAxa.css",
    "_astro/B-g6_Axa.js",
    "_astro/share-image.BVg6IAxa.png",
    ".well-known/security.txt",
    "apple-touch-icon.png",
  ])("has %s", (path) => {
    expect(refused(path)).toEqual([]);
  });

  test.for([
    "rules.json",
    "rules/index.html",
    "sv/index.html",
    "how-we-work/annan/index.html",
    "how-we-work/sa-modererar-vi/data.json",
    "declaration/0/index.html",
    "corrections/page/0/index.html",
    "register/page/2/index.html",
    "declaration/1/2/index.html",
    "index.html.map",
    "_astro/lists.BVg6IAxa.css.map",
    "_astro/index.BVg6IAxa.json",
    "_astro/photo.BVg6IAxa.avif",
    "search-index/source.json",
    "search-index/engine/pagefind.js",
    "service-worker.js",
    ".DS_Store",
    "INDEX.HTML",
    "",
  ])('has no "%s"', (path) => {
    expect(refused(path)).toEqual(["KV700"]);
  });

  test("has no links, not even under a listed name", () => {
    expect(refused("index.html", false)).toEqual(["KV700"]);
  });
});
