import { describe, expect, test } from "vitest";
import { bracesIn, filledParts, fillReply, replyLength, replyParts } from "../../src/lib/reply-text.ts";

describe("bracesIn(text)", () => {
  test.for([
    { because: "the text is empty", text: "", want: [] },
    { because: "there are none", text: "Hej.", want: [] },
    { because: "there is one field", text: "Hej {namn}.", want: ["4 pair namn"] },
    { because: "fields follow each other", text: "{a}{b}", want: ["0 pair a", "3 pair b"] },
    { because: "nothing stands between", text: "{}", want: ["0 pair "] },
    { because: "it is never closed", text: "Hej {namn", want: ["4 unclosed "] },
    { because: "it is closed on the next line", text: "{na\nmn}", want: ["0 unclosed ", "6 unopened "] },
    { because: "it was never opened", text: "namn}", want: ["4 unopened "] },
    { because: "one lies inside another", text: "{a{b}}", want: ["0 unclosed ", "2 pair b", "5 unopened "] },
  ])("when $because", ({ text, want }) => {
    expect(bracesIn(text).map(({ offset, kind, name }) => `${offset} ${kind} ${name}`)).toEqual(want);
  });
});

describe("replyParts(body)", () => {
  test.for([
    { because: "the text is empty", body: "", want: [] },
    { because: "there is no field", body: "Hej.", want: [{ text: "Hej." }] },
    {
      because: "there is one",
      body: "Hej {namn}.",
      want: [{ text: "Hej " }, { variable: "namn" }, { text: "." }],
    },
    { because: "fields follow each other", body: "{a}{b}", want: [{ variable: "a" }, { variable: "b" }] },
    { because: "a brace is never closed", body: "Hej {namn", want: [{ text: "Hej {namn" }] },
  ])("when $because", ({ body, want }) => {
    expect(replyParts(body)).toEqual(want);
  });
});

describe("fillReply(body, values)", () => {
  const values = { tid: "kl. 15", pris: "$& $1", tom: " " };
  test.for([
    { because: "the text is empty", body: "", want: "" },
    { because: "a field has a value", body: "Senast {tid}.", want: "Senast kl. 15." },
    { because: "a field stands twice", body: "{tid}, {tid}", want: "kl. 15, kl. 15" },
    { because: "a field has none: it goes, with the space before it", body: "Hej {namn}!", want: "Hej!" },
    { because: "the value is blank", body: "Hej {tom}!", want: "Hej!" },
    { because: "the value looks like a pattern", body: "{pris}", want: "$& $1" },
  ])("when $because", ({ body, want }) => {
    expect(fillReply(body, values)).toBe(want);
  });
});

describe("filledParts(body, values, required)", () => {
  const required = new Set(["tid"]);
  test.for([
    { because: "the text is empty", body: "", values: {}, want: [] },
    { because: "there is no field", body: "Hej.", values: {}, want: [{ text: "Hej." }] },
    {
      because: "a required field is filled in",
      body: "Senast {tid}.",
      values: { tid: " kl. 15 " },
      want: [{ text: "Senast " }, { text: "kl. 15", variable: "tid" }, { text: "." }],
    },
    {
      because: "a required field is blank: it stays, and the space before it",
      body: "Senast {tid}.",
      values: { tid: " " },
      want: [{ text: "Senast " }, { text: "", variable: "tid" }, { text: "." }],
    },
    {
      because: "an optional field is left out: it goes, and the space before it",
      body: "Senast {tid}. {orsak}\n\nHej.",
      values: { tid: "i dag" },
      want: [{ text: "Senast " }, { text: "i dag", variable: "tid" }, { text: "." }, { text: "\n\nHej." }],
    },
    {
      because: "two optional fields follow each other: one space goes, since one stood there",
      body: "a {x}{y}b",
      values: {},
      want: [{ text: "a" }, { text: "b" }],
    },
    { because: "an optional field stands first", body: "{x} b", values: {}, want: [{ text: " b" }] },
  ])("when $because", ({ body, values, want }) => {
    expect(filledParts(body, values, required)).toEqual(want);
  });
});

describe("replyLength(reply, countedIn)", () => {
  test.for([
    { reply: "", characters: 0, bytes: 0 },
    { reply: "Hej", characters: 3, bytes: 3 },
    { reply: "åäö", characters: 3, bytes: 6 },
    { reply: "👍", characters: 1, bytes: 4 },
  ])("$reply", ({ reply, characters, bytes }) => {
    expect([replyLength(reply, "characters"), replyLength(reply, "bytes")]).toEqual([characters, bytes]);
  });
});
