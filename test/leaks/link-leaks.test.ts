import { describe, expect, test } from "vitest";
import { linkLeaks, statedAddresses, type Reach } from "../../src/leaks/link-leaks.ts";

const reach: Reach = {
  paths: new Set([
    "index.html",
    "contact/index.html",
    "feed.xml",
    "404.html",
    "_astro/a.css",
    "å/index.html",
  ]),
  address: "https://exempelbolaget.example/",
  email: "fraga@exempelbolaget.example",
  stated: statedAddresses(["Läs [lagen](https://lag.example/ai?x=1#kap-2). Och https://imy.example/."]),
  repository: { url: "https://git.exempelbolaget.example/kvitto", isPublic: false },
};

const wrong = (text: string, path = "contact/index.html", to = reach) =>
  linkLeaks({ path, isPlain: true, bytes: Buffer.from(text) }, to).map(({ message }) => message);

describe("a link that the public may follow", () => {
  test.for([
    '<a href="/">',
    '<a href="/contact/#form">',
    '<a href="../feed.xml">',
    '<a href="#here">',
    '<a href="">',
    '<a href="/%C3%A5/">',
    '<a href="https://exempelbolaget.example/contact/">',
    '<a href="mailto:fraga@exempelbolaget.example">',
    '<a href="mailto:fraga@exempelbolaget.example?subject=Fr%C3%A5ga">',
    '<a href="https://lag.example/ai?x=1#kap-3">',
    '<a href="https://imy.example/">',
    '<meta http-equiv="refresh" content="0; url=/contact/">',
    '<svg xmlns="http://www.w3.org/2000/svg"><path d="/x"/></svg>',
    "<p>https://nowhere.example/ is a text</p>",
  ])("%s", (text) => {
    expect(wrong(text)).toEqual([]);
  });

  test("leads to the repository when anybody may read it", () => {
    const text = '<a href="https://git.exempelbolaget.example/kvitto/edit/main/a.mdx">';
    expect(wrong(text)).toEqual([
      '"https://git.exempelbolaget.example/kvitto/edit/main/a.mdx" leads into the repository, which is not public.',
    ]);
    const repository = { url: "https://git.exempelbolaget.example/kvitto", isPublic: true };
    expect(wrong(text, "index.html", { ...reach, repository })).toEqual([]);
  });
});

describe("a link that leads elsewhere", () => {
  test.for([
    { text: '<a href="/rules/r05/">', says: "internal site" },
    { text: '<a href="/en/kpis/">', says: "internal site" },
    { text: '<a href="//portal.example/">', says: "stated nowhere" },
    { text: '<a href="https://lag.example/ai">', says: "stated nowhere" },
    { text: '<a href="http://imy.example/">', says: 'leads out by "http:"' },
    { text: '<a href="mailto:chef@exempelbolaget.example">', says: "not the contact address" },
    { text: '<a href="tel:+46812345678">', says: 'leads out by "tel:"' },
    { text: '<a href="java&#115;cript:alert(1)">', says: 'leads out by "javascript:"' },
    { text: '<a href="/contact">', says: "leads to no file" },
    { text: '<a href="https://exempelbolaget.example/gone/">', says: "leads to no file" },
    { text: '<img src="data:image/png;base64,AAAA">', says: 'leads out by "data:"' },
    { text: '<img srcset="/a.png 1x, /b.png 2x" src="/_astro/a.css">', says: "leads to no file" },
    { text: '<link rel="canonical" href="https://intern.example/">', says: "stated nowhere" },
    { text: '<meta property="og:url" content="https://intern.example/x">', says: "stated nowhere" },
    { text: '<meta http-equiv="refresh" content="0; url=https://intern.example/">', says: "stated nowhere" },
    { text: '<p data-index="/search.json">', says: "leads to no file" },
    { text: '<p style="background: url(/x.png)">', says: "leads to no file" },
    { text: '<template><a href="https://intern.example/"></template>', says: "stated nowhere" },
    {
      text: '<script type="application/ld+json">{"@id":"https://intern.example/"}</script>',
      says: "stated nowhere",
    },
    { path: "_astro/a.css", text: "a{background:url('/x.png')}", says: "leads to no file" },
    { path: "_astro/a.css", text: '@import "https://intern.example/a.css";', says: "stated nowhere" },
    { path: "a.js", text: 'import("./gone.js")', says: "leads to no file" },
    { path: "a.js", text: 'fetch("https://intern.example/api")', says: "stated nowhere" },
    { path: "a.json", text: '{"a":[{"href":"/rules/"}]}', says: "internal site" },
    { path: "sitemap.xml", text: "<loc>https://exempelbolaget.example/rules/</loc>", says: "internal site" },
    { path: "feed.xml", text: "<id>https://intern.example/1</id>", says: "stated nowhere" },
    { path: "robots.txt", text: "Sitemap: https://intern.example/sitemap.xml", says: "stated nowhere" },
    { text: "<p>se http://localhost:4321/</p>", says: "own network" },
    { text: "<p>se https://wiki.intranet/ ai</p>", says: "own network" },
    { path: "a.js", text: "x='ws://192.168.1.4/'", says: "own network" },
    { text: "<p>på git.exempelbolaget.example</p>", says: "holds the repository" },
  ])("$path $text", ({ text, path, says }) => {
    expect(wrong(text, path)).toContainEqual(expect.stringContaining(says));
  });
});
