import { describe, expect, test } from "vitest";
import { newsForPage, type WhatIsKnown } from "../../../src/client/offline/news-for-page.ts";
import type { OpenPage } from "../../../src/client/offline/open-pages.ts";

const held = { release: "one", confirmed: 1000 };
const one = { release: "one", files: new Map([["/", "aa"]]), bytes: 10, at: 200 };
const two = { release: "two", files: new Map([["/", "bb"]]), bytes: 20, at: 200 };
/** A page of the first release, which is held and is the newest. */
const known: WhatIsKnown = { held, newest: one, contact: true, download: true };
const page: OpenPage = { seen: { "/": "aa" }, at: 100 };
const pinned: OpenPage = { ...page, pinned: { release: "one", confirmed: 500 } };

describe("newsForPage(page, known)", () => {
  test.for([
    { because: "all is new", page, known: {}, want: { fromDevice: false, newer: false, confirmed: 1000 } },
    {
      because: "nothing is kept and nothing known",
      page,
      known: { held: undefined, newest: undefined, contact: false },
      want: { fromDevice: false, newer: false },
    },
    {
      because: "the page is a copy",
      page: pinned,
      known: { contact: false },
      want: { fromDevice: true, newer: false, confirmed: 500 },
    },
    {
      because: "it was a copy, and the server has answered since",
      page: pinned,
      known: {},
      want: { fromDevice: false, newer: false, confirmed: 500 },
    },
    {
      because: "the server has a newer release",
      page,
      known: { newest: two },
      want: { fromDevice: false, newer: true, confirmed: 1000 },
    },
    {
      because: "what was heard of the server is older than the page",
      page: { ...page, at: 200 },
      known: { newest: two },
      want: { fromDevice: false, newer: false, confirmed: 1000 },
    },
    {
      because: "the server had a newer release, but is away: loading again would show the same",
      page: pinned,
      known: { newest: two, contact: false },
      want: { fromDevice: true, newer: false, confirmed: 500 },
    },
    {
      because: "the newer release is here already",
      page: pinned,
      known: { newest: two, held: { release: "two", confirmed: 2000 }, contact: false },
      want: { fromDevice: true, newer: true, confirmed: 500 },
    },
    {
      because: "nothing is downloaded unasked",
      page: { seen: { "/": "bb" }, at: 100 },
      known: { newest: two, download: false },
      want: { fromDevice: false, newer: false, confirmed: 1000, offered: 20 },
    },
    {
      because: "nothing is downloaded unasked, and all is here",
      page,
      known: { download: false },
      want: { fromDevice: false, newer: false, confirmed: 1000 },
    },
  ])("when $because", ({ page, known: given, want }) => {
    expect(newsForPage(page, { ...known, ...given })).toEqual(want);
  });
});
