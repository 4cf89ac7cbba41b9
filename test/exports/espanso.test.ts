import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { z } from "zod";
import { espansoMatches } from "../../src/exports/espanso.ts";
import type { Reply } from "../../src/exports/reply.ts";
import { fillReply } from "../../src/lib/reply-text.ts";
import { asOf, example, words } from "./catalogue-of.ts";

/** The part of espanso's own schema that we use: schemas/match.schema.json in its repository. */
const matchFile = z.strictObject({
  matches: z.array(
    z.strictObject({
      trigger: z.string().startsWith(":"),
      right_word: z.boolean(),
      label: z.string(),
      search_terms: z.array(z.string()),
      replace: z.string(),
      vars: z
        .array(
          z.strictObject({
            name: z.string().regex(/^\w+$/),
            type: z.literal("form"),
            params: z.strictObject({ layout: z.string() }),
          }),
        )
        .optional(),
    }),
  ),
});
type Match = z.infer<typeof matchFile>["matches"][number];

const matchesOf = (replies: readonly Reply[]) =>
  matchFile.parse(parse(espansoMatches(replies, asOf, words))).matches;

/** What espanso types: each `{{form.field}}` becomes what was filled in at `[[field]]` (documentation of forms). */
function expand({ replace, vars = [] }: Match, values: Readonly<Record<string, string>>): string {
  const filled = new Map(
    vars.flatMap(({ name, params }) =>
      Array.from(params.layout.matchAll(/\[\[(.*?)\]\]/g), ([, field = ""]) => [
        `${name}.${field}`,
        values[field] ?? "",
      ]),
    ) as [string, string][],
  );
  return replace.replaceAll(/\{\{\s*(\w+(?:\.\w+)?)\s*\}\}/g, (_, name: string) => {
    const value = filled.get(name);
    if (value === undefined) throw new Error(`espanso would refuse the match: no variable ${name}`);
    return value;
  });
}

describe("espansoMatches(replies, asOf, words)", () => {
  test("says on its first line what it is and of which day", () => {
    expect(espansoMatches([], asOf, words)).toBe("# Godkända svar 2026-11-22.\n\nmatches: []\n");
  });

  test("asks for each field once, with its example, and types the exact text", () => {
    const [match] = matchesOf([example]);
    expect(match).toMatchObject({
      trigger: ":leverans-dm",
      right_word: true,
      label: "Var är mitt paket? (DM)",
      search_terms: ["leverans", "var är det", "försenat: igen"],
    });
    expect(match?.vars?.[0]?.params.layout).toBe(
      "Ordernummer (till exempel A-17)\n[[order]]\nLeveransdag (till exempel fredag, frivilligt)\n[[dag]]",
    );
    expect(match && expand(match, { order: "B-2", dag: "i morgon" })).toBe(
      "Hej!\n\nOrder B-2 kommer i morgon. Sagt: i morgon.",
    );
  });

  test("shows no form where there is nothing to fill in", () => {
    expect(matchesOf([{ ...example, text: "Hej.", fields: [] }])[0]).not.toHaveProperty("vars");
  });

  test.for(["yes", "12:30", "- ja", "# inte en kommentar", "@alla", "null", "  ", "a: b", "'", "\u00A0x"])(
    "types %j as text",
    (text) => {
      const [match] = matchesOf([{ ...example, text, title: text, terms: [text], fields: [] }]);
      expect(match?.replace).toBe(text);
      expect(match?.search_terms).toContain(text);
    },
  );

  test("has no field that a prompt invents", () => {
    const fields = [{ name: "a", prompt: "[[b]] {{c}}", example: "x", required: true }];
    const [match] = matchesOf([{ ...example, text: "{a}", fields }]);
    expect(match && expand(match, { a: "1" })).toBe("1");
    expect(match?.vars?.[0]?.params.layout).not.toMatch(/\[\[b|\{\{/);
  });

  test("keeps spaces beside the line breaks of a long text that ends in white space", () => {
    const text = "Hej    {order} och en text som är längre än fyrtio tecken     \n \n\n";
    const [match] = matchesOf([{ ...example, text }]);
    expect(match && expand(match, { order: "B-2" })).toBe(text.replace("{order}", "B-2"));
  });

  test("whatever the text, espanso types what our own pages copy", () => {
    const piece = fc.oneof(
      fc.constantFrom("{order}", "{dag}", "\n", "\n\n", " ", "\t", "”Å”", "- ", ": ", "#", "👩‍👩‍👧"),
      fc.string({ unit: "grapheme" }).map((text) => text.replaceAll(/[{}$\r]/g, "")),
    );
    const values = { order: "B-2", dag: "i morgon" };
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const text = pieces.join("");
        const [match] = matchesOf([{ ...example, text }]);
        expect(match && expand(match, values)).toBe(fillReply(text, values));
      }),
    );
  });
});
