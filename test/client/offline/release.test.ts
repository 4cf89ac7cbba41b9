import { describe, expect, test } from "vitest";
import {
  addressOf,
  fingerprint,
  fits,
  isRelease,
  notFoundAddress,
  readFiles,
} from "../../../src/client/offline/release.ts";

const bytes = (text: string) => new TextEncoder().encode(text);

describe("fingerprint(bytes)", () => {
  // The first 16 digits of SHA-256, from FIPS 180-4's own examples ("abc" and the empty message).
  test.for([
    { text: "abc", want: "ba7816bf8f01cfea" },
    { text: "", want: "e3b0c44298fc1c14" },
  ])('of "$text" is $want', async ({ text, want }) => {
    expect(await fingerprint(bytes(text))).toBe(want);
  });
});

describe("addressOf(pathname)", () => {
  test.for([
    { pathname: "/", want: "/" },
    { pathname: "/index.html", want: "/" },
    { pathname: "/rules/", want: "/rules/" },
    { pathname: "/rules", want: "/rules/" },
    { pathname: "/rules/index.html", want: "/rules/" },
    { pathname: "/rules/r01.json", want: "/rules/r01.json" },
    { pathname: "/source/site.yaml/", want: "/source/site.yaml/" },
    { pathname: "/404.html", want: "/404.html" },
    { pathname: "/an-index.html", want: "/an-index.html" },
  ])("$pathname → $want", ({ pathname, want }) => {
    expect(addressOf(pathname)).toBe(want);
  });
});

describe("fits(seen, files)", () => {
  const files = new Map([
    ["/", "aa"],
    ["/rules/", "bb"],
  ]);
  test.for([
    { because: "nothing was seen", seen: {}, want: true },
    { because: "one is the same", seen: { "/": "aa" }, want: true },
    { because: "both are the same", seen: { "/": "aa", "/rules/": "bb" }, want: true },
    { because: "one of two differs", seen: { "/": "aa", "/rules/": "cc" }, want: false },
    { because: "the release has no such file", seen: { "/kpis/": "aa" }, want: false },
  ])("is $want when $because", ({ seen, want }) => {
    expect(fits(seen as Record<string, string>, files)).toBe(want);
  });
});

describe("readFiles(text, release)", () => {
  const text = '[["/","aa"]]';
  const of = (release: string) => ({ version: 1, release, files: 1, bytes: 1 }) as const;

  test("gives the list that the release is named after", async () => {
    expect(await readFiles(text, of(await fingerprint(bytes(text))))).toEqual(new Map([["/", "aa"]]));
  });
  test("gives nothing when the list is of another release", async () => {
    expect(await readFiles(text, of("0000000000000000"))).toBeUndefined();
  });
});

describe("isRelease(said)", () => {
  const release = { version: 1, release: "ba7816bf8f01cfea", files: 1, bytes: 10 };
  test.for([
    { because: "whole", said: release, want: true },
    { because: "of a later version", said: { ...release, version: 2 }, want: false },
    { because: "without a name", said: { version: 1, bytes: 10 }, want: false },
    { because: "a sign-in page's answer", said: { error: "unauthorised" }, want: false },
    { because: "nothing", said: null, want: false },
    { because: "a text", said: "release", want: false },
  ])("$because: $want", ({ said, want }) => {
    expect(isRelease(said)).toBe(want);
  });
});

test.for([
  { address: "/finns-inte/", want: "/404.html" },
  { address: "/en/not-there/", want: "/en/404/" },
  { address: "/en", want: "/en/404/" },
  { address: "/english/", want: "/404.html" },
])("notFoundAddress($address) is $want", ({ address, want }) => {
  expect(notFoundAddress(address)).toBe(want);
});
