import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { coAuthors } from "../../src/git/log.ts";

const named = (line: string) => coAuthors({ subject: "", body: `Co-authored-by: ${line}` });

describe("coAuthors(message)", () => {
  test.for([
    { because: "one", line: "A B <a@example.com>", want: [["A B", "a@example.com"]] },
    {
      because: "two on a line",
      line: "A <a@x>, B <b@x>",
      want: [
        ["A", "a@x"],
        ["B", "b@x"],
      ],
    },
    { because: "no name", line: "<a@x>", want: [["", "a@x"]] },
    { because: "a bracket too many", line: "A <b <a@x>", want: [["b", "a@x"]] },
    { because: "no end", line: "A <a@x", want: [] },
    { because: "nobody", line: "A", want: [] },
  ])("$because", ({ line, want }) => {
    expect(named(line).map(({ name, email }) => [name, email])).toEqual(want);
  });

  test("nobody hides behind a long line, and a long line costs little", { timeout: 5_000 }, () => {
    expect(named(`${"x".repeat(1_000_000)} <a@x>`).map(({ email }) => email)).toEqual(["a@x"]);
    expect(named(`${"x,".repeat(500_000)}<`)).toEqual([]);
  });

  test("says of any line what a pattern for names with addresses says", () => {
    const line = fc.string({ unit: fc.constantFrom("a", " ", "<", ">", ",", "@"), maxLength: 20 });
    fc.assert(
      fc.property(line, (text) => {
        const matched = Array.from(text.matchAll(/([^<>,]*)<([^<>]*)>/g), ([, name = "", email = ""]) => ({
          name: name.trim(),
          email: email.trim(),
        }));
        expect(named(text)).toEqual(matched);
      }),
      { seed: 20261122, numRuns: 2_000 },
    );
  });
});
