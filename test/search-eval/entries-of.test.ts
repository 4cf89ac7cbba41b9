import { describe, expect, test } from "vitest";
import { entriesOf } from "../../src/search-eval/entries-of.ts";

const document = { id: "a", kind: "faq", lang: "en", title: "Robot?", body: "No." } as const;

describe("entriesOf(documents)", () => {
  test("of nothing is nothing", () => {
    expect(entriesOf([])).toEqual([]);
  });

  test("makes each document a record of its own, with a card", () => {
    expect(entriesOf([{ ...document, tags: ["ai"] }])).toEqual([
      {
        ...document,
        tags: ["ai"],
        record: "a",
        facets: {},
        card: { address: "/a/", lang: "en", kind: "faq", title: "Robot?", summary: "No." },
      },
    ]);
  });

  test.for([
    { because: "there is one value", channel: "email", want: ["email"] },
    { because: "there are several", channel: ["email", "x-post"], want: ["email", "x-post"] },
    { because: "there is none", channel: undefined, want: undefined },
  ])("lists what it is narrowed by, when $because", ({ channel, want }) => {
    const [entry] = entriesOf([{ ...document, channel }]);
    expect(entry?.facets?.channel).toEqual(want);
    expect(entry).not.toHaveProperty("channel");
  });
});
