import { describe, expect, test } from "vitest";
import { channelOf, topicOf } from "../../src/import/conversation-words.ts";

describe("channelOf(cell)", () => {
  test.for([
    { cell: "facebook-comment", want: "facebook" },
    { cell: "Facebook, kommentar", want: "facebook" },
    { cell: "Instagram DM", want: "instagram" },
    { cell: "LINKEDIN", want: "linkedin" },
    { cell: "tiktok-comment", want: "tiktok" },
    { cell: "YouTube", want: "youtube" },
    { cell: "x-post", want: "x" },
    { cell: "Twitter", want: "x" },
    { cell: "E-post", want: "email" },
    { cell: "e-mail", want: "email" },
    { cell: "email", want: "email" },
    { cell: "Mejl till kunddialogen", want: "email" },
    { cell: "Google", want: undefined },
    { cell: "facebok", want: undefined },
    { cell: "xylofon", want: undefined },
    { cell: "", want: undefined },
  ])("of “$cell” is $want", ({ cell, want }) => {
    expect(channelOf(cell)).toBe(want);
  });
});

describe("topicOf(cell)", () => {
  test.for([
    { cell: "AI", want: "ai" },
    { cell: "Integritet", want: "privacy" },
    { cell: "privacy", want: "privacy" },
    { cell: "Personuppgifter", want: "privacy" },
    { cell: "data", want: "data" },
    { cell: "Regler", want: "policy" },
    { cell: "Leverans", want: undefined },
    { cell: "", want: undefined },
  ])("of “$cell” is $want", ({ cell, want }) => {
    expect(topicOf(cell)).toBe(want);
  });
});
