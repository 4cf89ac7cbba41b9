import { describe, expect, test } from "vitest";
import aiLevel from "../../src/rules/ai-level-contradicts-source.ts";
import aiVisual from "../../src/rules/ai-visual-unreviewed.ts";
import outsideFormat from "../../src/rules/block-outside-format.ts";
import overLimit from "../../src/rules/block-over-limit.ts";
import rightsEnded from "../../src/rules/block-rights-ended.ts";
import type { Rule } from "../../src/rules/define-rule.ts";
import noClaimPattern from "../../src/rules/no-claim-pattern.ts";
import withoutAlt from "../../src/rules/visual-without-alt.ts";
import { findingsOf, type Files } from "./findings-of.ts";

interface Row {
  because: string;
  block: string;
  files?: Files;
  want: string[];
}

const judge = (rule: Rule, { block, files = {} }: Row) =>
  findingsOf(rule, { "internal/creative/b.yaml": block, ...files });

const generated =
  "kind: visual\ndigital_source_type: compositeSynthetic\nai_level: generates\nstatus: approved\n";
const labelled = (twoPerson: boolean, extra = "") => ({
  "internal/rules/r20.yaml": `verdict: conditional\nlabel: { sv: Märkt }\napproval: { roles: [editor, lead], two_person: ${String(twoPerson)} }\n${extra}`,
});
const approvedBy = (...people: string[]) =>
  `approvals: [${people.map((one) => `{ by: ${one}, at: 2026-10-01 }`).join(", ")}]\n`;
const asks = (n: string, has: number) =>
  `internal/creative/b.yaml:6:1 The rule "r20" asks for the approval of ${n} in the roles editor and lead. The picture has ${has}.`;

describe("KV754", () => {
  test.for<Row>([
    { because: "a person drew it", block: "kind: visual\nstatus: approved\n", want: [] },
    { because: "it is still a draft", block: generated.replace("approved", "draft"), want: [] },
    { because: "it is words", block: generated.replace("visual", "hook"), want: [] },
    {
      because: "the rule cannot be found",
      block: `${generated}label: r99\n`,
      want: [],
    },
    {
      because: "one person has approved in two roles",
      block: `${generated}label: r20\n${approvedBy("person-01, role: editor", "person-01, role: lead")}`,
      files: labelled(true),
      want: [asks("2 people", 1)],
    },
    {
      because: "two people have approved, one in another role",
      block: `${generated}label: r20\n${approvedBy("person-01, role: editor", "person-03, role: legal")}`,
      files: labelled(true),
      want: [asks("2 people", 1)],
    },
    {
      because: "nobody has approved and one would do",
      block: `${generated}label: r20\napprovals: []\n`,
      files: labelled(false),
      want: [asks("1 person", 0)],
    },
    {
      because: "two people have approved",
      block: `${generated}label: r20\n${approvedBy("person-01, role: editor", "person-03, role: lead")}`,
      files: labelled(true),
      want: [],
    },
    {
      because: "the rule sets no label",
      block: `${generated}label: r21\napprovals: []\n`,
      files: { "internal/rules/r21.yaml": "verdict: allowed\n" },
      want: ['internal/creative/b.yaml:5:8 The rule "r21" sets no label.'],
    },
  ])("when $because", (row) => {
    expect(judge(aiVisual, row)).toEqual(row.want);
  });
});

describe("KV755", () => {
  const made = (level: string, source: string) => `ai_level: ${level}\ndigital_source_type: ${source}\n`;
  test.for([
    ["none", "digitalCapture", true],
    ["assists", "humanEdits", true],
    ["assists", "algorithmicallyEnhanced", true],
    ["drafts", "compositeWithTrainedAlgorithmicMedia", true],
    ["generates", "trainedAlgorithmicMedia", true],
    ["acts", "compositeSynthetic", true],
    ["generates", "composite", false],
    ["drafts", "digitalCreation", false],
    ["none", "compositeSynthetic", false],
  ] as const)("%s and %s: %s", ([level, source, agree]) => {
    const found = judge(aiLevel, { because: "", block: made(level, source), want: [] });
    expect(found.length === 0).toBe(agree);
  });

  test("a retired block is left alone", () => {
    const block = `${made("none", "compositeSynthetic")}status: retired\n`;
    expect(judge(aiLevel, { because: "", block, want: [] })).toEqual([]);
  });
});

describe("KV756", () => {
  const rights = (until: string, status = "approved") =>
    `rights:\n  source: { sv: Köpt }\n  licence: { sv: Fritt }\n${until}status: ${status}\n`;
  test.for<Row>([
    { because: "there is no last day", block: rights(""), want: [] },
    { because: "this is the last day", block: rights("  until: 2026-11-22\n"), want: [] },
    { because: "a retired block has run out", block: rights("  until: 2026-11-21\n", "retired"), want: [] },
    {
      because: "yesterday was the last day",
      block: rights("  until: 2026-11-21\n"),
      want: ["internal/creative/b.yaml:4:10 The rights lasted until 2026-11-21."],
    },
  ])("when $because", (row) => {
    expect(judge(rightsEnded, row)).toEqual(row.want);
  });
});

describe("KV757", () => {
  test.for<Row>([
    { because: "a draft has none yet", block: "kind: visual\nstatus: draft\n", want: [] },
    { because: "an opening has none", block: "kind: hook\nstatus: approved\n", want: [] },
    {
      because: "a draft of a call to action has one",
      block: "kind: cta\nalt: { sv: En knapp }\n",
      want: ["internal/creative/b.yaml:2:1 Only a visual has alternative text."],
    },
  ])("when $because", (row) => {
    expect(judge(withoutAlt, row)).toEqual(row.want);
  });
});

describe("KV758", () => {
  const tree = {
    "internal/taxonomy/themes/example.yaml": "pillar: example\n",
    "internal/taxonomy/formats/example.yaml": "platforms: [facebook, x]\n",
    "internal/taxonomy/formats/lost.yaml": "theme: nowhere\nplatforms: [x]\n",
  };
  test.for<Row>([
    {
      because: "a format is not there",
      block: "formats: [gone]\nplatforms: [tiktok]\n",
      files: tree,
      want: [],
    },
    {
      because: "the format's theme is not there",
      block: "formats: [lost]\nplatforms: [x]\n",
      files: tree,
      want: [],
    },
    {
      because: "it is used on one platform of two",
      block: "formats: [example]\nplatforms: [x]\n",
      files: tree,
      want: [],
    },
    {
      because: "it is retired",
      block: "formats: [example]\nplatforms: [tiktok]\nstatus: retired\n",
      files: tree,
      want: [],
    },
    {
      because: "it shares no platform with its only format",
      block: "formats: [example]\nplatforms: [tiktok]\n",
      files: tree,
      want: [
        'internal/creative/b.yaml:1:11 The format "example" is published nowhere that the block may be used.',
        'internal/creative/b.yaml:2:13 None of the block’s formats is published on "tiktok".',
      ],
    },
  ])("when $because", (row) => {
    expect(judge(outsideFormat, row)).toEqual(row.want);
  });
});

describe("KV759", () => {
  const channel = { "internal/channels/x-post.yaml": "max_length: 5\n" };
  test.for<Row>([
    {
      because: "the text just fits",
      block: "content: { sv: Spara }\nplatforms: [x]\n",
      files: channel,
      want: [],
    },
    {
      because: "the platform has no channel",
      block: "content: { sv: Spara nu }\nplatforms: [x]\n",
      want: [],
    },
    {
      because: "it describes a visual",
      block: "kind: visual\ncontent: { sv: Spara nu }\nplatforms: [x]\n",
      files: channel,
      want: [],
    },
    {
      because: "it is retired",
      block: "content: { sv: Spara nu }\nplatforms: [x]\nstatus: retired\n",
      files: channel,
      want: [],
    },
    {
      because: "it is one character too long",
      block: "content: { sv: Spara! }\nplatforms: [x]\n",
      files: channel,
      want: ['internal/creative/b.yaml:1:16 The Swedish text is too long for "x-post" (6 of 5 characters).'],
    },
  ])("when $because", (row) => {
    expect(judge(overLimit, row)).toEqual(row.want);
  });
});

describe("KV513, in blocks", () => {
  const zone = {
    "internal/no-claim-zones/promises.yaml":
      "title: { sv: Löften }\npatterns: { sv: [lova*], en: [promise*] }\n",
  };
  test.for<Row>([
    {
      because: "an opening touches a zone",
      block: "kind: hook\ncontent: { sv: Vi lovar. }\n",
      files: zone,
      want: ['internal/creative/b.yaml:2:19 "lovar" touches the no-claim zone "Löften".'],
    },
    {
      because: "a visual is described so",
      block: "kind: visual\ncontent: { sv: Skriv aldrig att vi lovar. }\n",
      files: zone,
      want: [],
    },
    {
      because: "a retired opening did",
      block: "content: { sv: Vi lovar. }\nstatus: retired\n",
      files: zone,
      want: [],
    },
  ])("when $because", (row) => {
    expect(judge(noClaimPattern, row)).toEqual(row.want);
  });
});
