import { describe, expect, test } from "vitest";
import { handOn } from "../../src/lib/hand-on.ts";
import { judgedContent } from "../../src/site/judged-content.ts";

const handed = { content: "content", today: "2026-11-22", mode: "off", checked: { asOf: "2026-11-22" } };

describe("judgedContent(content, today, mode)", () => {
  test.for([
    { because: "it is the same", asked: ["content", "2026-11-22", "off"], want: handed.checked },
    { because: "the folder is another", asked: ["other", "2026-11-22", "off"], want: undefined },
    { because: "the day is another", asked: ["content", "2026-11-23", "off"], want: undefined },
    { because: "proof is asked for", asked: ["content", "2026-11-22", "require"], want: undefined },
  ] as const)("when $because", ({ asked: [content, today, mode], want }) => {
    handOn(handed);
    expect(judgedContent(content, today, mode)).toBe(want);
    // The content may have changed since: what was handed on counts once.
    expect(judgedContent(content, today, mode)).toBeUndefined();
  });

  test("when nothing was handed on", () => {
    expect(judgedContent("content", "2026-11-22", "off")).toBeUndefined();
  });
});
