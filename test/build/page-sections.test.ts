import { describe, expect, test } from "vitest";
import { pageSections } from "../../src/build/page-sections.ts";

const page = (main: string, more = ""): string =>
  `<!doctype html><html lang="en"><head>${more}</head><body><header>Menu</header><main><h1>Title</h1>${main}</main><footer>Foot</footer></body></html>`;
const sectionsOf = (main: string) => pageSections(page(main), "/en/x/").sections;

describe("pageSections(html, address)", () => {
  test.for([
    { because: "there is only a title", main: "", want: [{ text: "" }] },
    {
      because: "text stands under no heading",
      main: "<p>One.</p><p>Two.</p>",
      want: [{ text: "One. Two." }],
    },
    {
      because: "a heading has an id",
      main: '<p>Lead.</p><h2 id="a">A <em>b</em></h2><p>Under.</p>',
      want: [{ text: "Lead." }, { id: "a", heading: "A b", text: "Under." }],
    },
    {
      because: "a heading has none: it leads to the place before it",
      main: '<h2 id="a">A</h2><p>1.</p><h3>B</h3><p>2.</p>',
      want: [{ text: "" }, { id: "a", heading: "A", text: "1." }, { id: "a", heading: "B", text: "2." }],
    },
    {
      because: "a line of a list can be linked to",
      main: '<ol><li id="v2"><p>2026</p><a href="/v/">Version 2</a></li></ol><p>After.</p>',
      want: [{ text: "After." }, { id: "v2", heading: "Version 2", text: "2026 · Version 2" }],
    },
    {
      because: "a place that can be linked to has a heading: that is the place",
      main: '<article id="one"><h2 id="title-one">One</h2><p>Was wrong.</p><a href="/v/">Read it</a></article>',
      want: [{ text: "" }, { id: "title-one", heading: "One", text: "Was wrong. Read it" }],
    },
    {
      because: "an aside stands between: what follows goes on before it",
      main: '<aside><h2 id="r">Receipt</h2><p>1.</p></aside><p>After.</p>',
      want: [{ text: "After." }, { id: "r", heading: "Receipt", text: "1." }],
    },
    {
      because: "a part is in another language",
      main: '<h2 id="a">A</h2><p lang="sv">Hej.</p>',
      want: [{ text: "" }, { id: "a", heading: "A", text: "Hej.", lang: "sv" }],
    },
    {
      because: "lines have no full stop",
      main: "<ul><li>One</li><li>Two</li></ul>",
      want: [{ text: "One · Two" }],
    },
    {
      because: "words stand in a line with others",
      main: "<p>A<b>b</b>c <a>d</a>, e</p>",
      want: [{ text: "Abc d, e" }],
    },
    {
      because: "something is hidden, drawn or run",
      main: '<p hidden>No</p><p aria-hidden="true">No</p><p><span class="small vh">No</span></p><svg><text>No</text></svg><nav>No</nav><script>no()</script><p>Yes</p>',
      want: [{ text: "Yes" }],
    },
  ])("when $because", ({ main, want }) => expect(sectionsOf(main)).toEqual(want));

  test("takes a text as it is read: entities decoded, marks kept", () => {
    expect(sectionsOf("<p>&lt;b&gt; &amp; 5&nbsp;%</p>")).toEqual([{ text: "<b> & 5 %" }]);
  });

  test("says when a title is in another language, and what the page is", () => {
    const source = page("", '<script type="application/ld+json">{"@type":"CollectionPage"}</script>');
    expect(pageSections(source.replace("<h1>", '<h1 lang="sv">'), "/en/x/")).toMatchObject({
      address: "/en/x/",
      title: "Title",
      lang: "sv",
      standing: "list",
    });
    const earlier = page("", '<script type="application/ld+json">{"creativeWorkStatus":"Obsolete"}</script>');
    expect(pageSections(earlier, "/x/").standing).toBe("obsolete");
  });

  test("goes by the name that tells it from pages with the same heading", () => {
    const source = page("", '<meta property="og:title" content="Title, version 1">');
    expect(pageSections(source, "/en/x/").title).toBe("Title, version 1");
  });

  test("refuses a page without a main part or title", () => {
    expect(() => pageSections("<p>Text</p>", "/x/")).toThrow("/x/ has no main part with a title.");
  });
});
