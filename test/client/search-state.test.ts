import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { searchAddress, searchStateOf } from "../../src/client/search-state.ts";

const facets = ["kind", "channel", "lang"];

describe("searchAddress(page, state)", () => {
  test.for([
    { because: "nothing is asked or chosen", text: "", chosen: {}, want: "/search/" },
    {
      because: "something is asked",
      text: "är ni robotar?",
      chosen: {},
      want: "/search/?q=%C3%A4r+ni+robotar%3F",
    },
    {
      because: "something is chosen, too",
      text: "robot",
      chosen: { kind: ["template"], channel: ["email", "x-post"] },
      want: "/search/?q=robot&kind=template&channel=email&channel=x-post",
    },
    {
      because: "something is chosen and nothing asked",
      text: "",
      chosen: { kind: ["faq"] },
      want: "/search/?kind=faq",
    },
    { because: "a facet has no value left", text: "", chosen: { kind: [] }, want: "/search/" },
    {
      because: "the text would be more of an address",
      text: "a&kind=faq#x",
      chosen: {},
      want: "/search/?q=a%26kind%3Dfaq%23x",
    },
  ])("when $because", ({ text, chosen, want }) => {
    expect(searchAddress("/search/", { text, chosen })).toBe(want);
  });
});

describe("searchStateOf(query, facets)", () => {
  test.for([
    { because: "there is nothing", query: "", want: { text: "", chosen: {} } },
    { because: "the question mark is there", query: "?q=robot", want: { text: "robot", chosen: {} } },
    { because: "it is not", query: "q=robot", want: { text: "robot", chosen: {} } },
    {
      because: "a facet has two values",
      query: "?channel=email&channel=x-post&kind=faq",
      want: { text: "", chosen: { kind: ["faq"], channel: ["email", "x-post"] } },
    },
    { because: "a name is not ours", query: "?utm_source=x&__proto__=y", want: { text: "", chosen: {} } },
    { because: "two texts are given: the first", query: "?q=a&q=b", want: { text: "a", chosen: {} } },
    { because: "the text is broken", query: "?q=%E4%", want: { text: "\uFFFD%", chosen: {} } },
  ])("when $because", ({ query, want }) => {
    expect(searchStateOf(query, facets)).toEqual(want);
  });

  test("gives back what an address was made of", () => {
    const values = fc.array(fc.string({ unit: "grapheme" }), { minLength: 1, maxLength: 3 });
    const chosen = fc.dictionary(fc.constantFrom(...facets), values, { noNullPrototype: true });
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), chosen, (text, narrowed) => {
        const state = { text, chosen: narrowed };
        const { search } = new URL(searchAddress("https://kvitto.example/search/", state));
        expect(searchStateOf(search, facets)).toEqual(state);
      }),
    );
  });
});
