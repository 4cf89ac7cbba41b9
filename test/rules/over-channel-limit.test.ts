import { describe, expect, test } from "vitest";
import rule from "../../src/rules/over-channel-limit.ts";
import { findingsOf } from "./findings-of.ts";

const template = (body: string, more = "") => `variants:
  - kind: comment
    channels: [short, wide]
    body:
      sv: ${body}
variables:
  - name: tid
    prompt: { sv: Tid }
    required: true
    example: { sv: kl. 15 }
${more}`;
const channel = (max: number | undefined, unit: "characters" | "bytes" = "characters") =>
  `${max === undefined ? "" : `max_length: ${max}\n`}counted_in: ${unit}\n`;

describe("KV512", () => {
  test.for([
    { because: "a text is as long as the limit", body: "abcde", short: channel(5), want: undefined },
    {
      because: "a text is one longer",
      body: "abcdef",
      short: channel(5),
      want: '"short" (6 of 5 characters)',
    },
    { because: "å counts one character", body: "ååååå", short: channel(5), want: undefined },
    {
      because: "å counts two bytes",
      body: "ååå",
      short: channel(5, "bytes"),
      want: '"short" (6 of 5 bytes)',
    },
    { because: "bytes are as many as the limit", body: "åå1", short: channel(5, "bytes"), want: undefined },
    {
      because: "a sign outside the basic plane counts one",
      body: "𝄞abcd",
      short: channel(5),
      want: undefined,
    },
    {
      because: "the same sign counts four bytes",
      body: "𝄞a",
      short: channel(4, "bytes"),
      want: '"short" (5 of 4 bytes)',
    },
    {
      because: "the example is longer than its field",
      body: '"{tid}"',
      short: channel(5),
      want: '"short" (6 of 5 characters)',
    },
    { because: "a channel has no limit", body: "abcdef", short: channel(undefined), want: undefined },
    {
      because: "the template is retired",
      body: "abcdef",
      short: channel(5),
      more: "status: retired\n",
      want: undefined,
    },
  ])("when $because", ({ body, short, more, want }) => {
    const files = {
      "internal/channels/short.yaml": short,
      "internal/channels/wide.yaml": channel(100),
      "internal/templates/a.yaml": template(body, more),
    };
    const message = `With its fields filled in, the Swedish text is too long for ${want}.`;
    expect(findingsOf(rule, files)).toEqual(want ? [`internal/templates/a.yaml:5:11 ${message}`] : []);
  });

  test("names every channel that a text is too long for, and no channel that is unknown", () => {
    const files = {
      "internal/channels/wide.yaml": channel(3),
      "internal/channels/short.yaml": channel(2, "bytes"),
      "internal/templates/a.yaml": template("åååå").replace("short,", "short, gone,"),
    };
    expect(findingsOf(rule, files)).toEqual([
      'internal/templates/a.yaml:5:11 With its fields filled in, the Swedish text is too long for "short" (8 of 2 bytes) and "wide" (4 of 3 characters).',
    ]);
  });
});
