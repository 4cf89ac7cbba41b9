import { describe, expect, test } from "vitest";
import { chooseSource, type Situation } from "../../../src/client/offline/choose-source.ts";

/** A page from the network, and a kept release that everything it was given is the same in. */
const usual: Situation = { namedByContent: false, kept: true, pinned: false, fits: true, server: undefined };

describe("chooseSource(situation)", () => {
  test.for([
    { because: "nobody knows what the server has", given: {}, want: "ask the server" },
    { because: "the server has the kept release", given: { server: "same" }, want: "kept" },
    { because: "the server has another release", given: { server: "another" }, want: "network" },
    { because: "the server is away", given: { server: "away" }, want: "kept" },
    { because: "the page was given parts of another release", given: { fits: false }, want: "network" },
    {
      because: "it was given parts of another release and the server is away: no mix",
      given: { fits: false, server: "away" },
      want: "network",
    },
    { because: "there is no copy", given: { kept: false }, want: "network" },
    { because: "there is no copy and no server", given: { kept: false, server: "away" }, want: "network" },
    { because: "the page came from this device", given: { pinned: true }, want: "kept" },
    {
      because: "it came from this device, and the server has another release by now",
      given: { pinned: true, server: "another" },
      want: "kept",
    },
    {
      because: "it came from this device, whose release has no such file",
      given: { pinned: true, kept: false },
      want: "nothing",
    },
    {
      because: "the name tells the content, whatever the server has",
      given: { namedByContent: true, fits: false, server: "another" },
      want: "kept",
    },
    {
      because: "the name tells the content, and there is no copy",
      given: { namedByContent: true, kept: false },
      want: "network",
    },
  ] as const)("when $because: $want", ({ given, want }) => {
    expect(chooseSource({ ...usual, ...given })).toBe(want);
  });
});
