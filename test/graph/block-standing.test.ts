import { describe, expect, test } from "vitest";
import { blockStanding } from "../../src/graph/block-standing.ts";
import { catalogueOf, type Files } from "../rules/findings-of.ts";

const approved = "status: approved\n";
const until = (day: string) =>
  `${approved}rights:\n  source: { sv: Köpt }\n  licence: { sv: Fritt }\n  until: ${day}\n`;
const claim = "claim: { sv: Så är det. }\nstatus: approved\nverdict: supported\n";

describe("blockStanding(catalogue, block, day)", () => {
  test.for<{ because: string; block: string; files?: Files; want: string }>([
    { because: "it is a draft", block: "status: draft\n", want: "draft" },
    { because: "it is retired", block: "status: retired\n", want: "retired" },
    { because: "it is approved and its rights have no end", block: approved, want: "usable" },
    { because: "this is the last day of its rights", block: until("2026-11-22"), want: "usable" },
    { because: "its rights ended yesterday", block: until("2026-11-21"), want: "rights" },
    {
      because: "it is a draft whose rights have ended as well",
      block: until("2026-11-21").replace("approved", "draft"),
      want: "draft",
    },
    {
      because: "this is the last day of the claim that it rests on",
      block: `${approved}claims: [such]\n`,
      files: { "internal/claims/such.yaml": `${claim}valid_until: 2026-11-22\n` },
      want: "usable",
    },
    {
      because: "the claim that it rests on has expired",
      block: `${approved}claims: [such]\n`,
      files: { "internal/claims/such.yaml": `${claim}valid_until: 2026-11-21\n` },
      want: "grounds",
    },
    {
      because: "the rule that labels it is retired",
      block: `${approved}label: r05\n`,
      files: { "internal/rules/r05.yaml": "status: retired\n" },
      want: "grounds",
    },
    {
      because: "the tool that made it is blocked",
      block: `${approved}tools: [painter]\n`,
      files: { "internal/tools/painter.yaml": "status: blocked\n" },
      want: "grounds",
    },
  ])("$want when $because", ({ block, files = {}, want }) => {
    const catalogue = catalogueOf({ "internal/creative/b.yaml": block, ...files });
    const entry = catalogue.blocks.get("b");
    expect(entry && blockStanding(catalogue, entry, "2026-11-22")).toBe(want);
  });
});
