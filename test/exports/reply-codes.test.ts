import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { replyCodes, type CodedTemplate } from "../../src/exports/reply-codes.ts";

type Variants = CodedTemplate["variants"];

/** The codes of one template, Swedish first. */
function codesOf(variants: Variants, others: readonly CodedTemplate[] = []): string[] {
  const codeOf = replyCodes([{ id: "a", short_code: "ai-svar", variants }, ...others]);
  return (["sv", "en"] as const).flatMap((language) => variants.map((_, i) => codeOf("a", i, language)));
}

describe("replyCodes(templates)", () => {
  test.for<{ because: string; variants: Variants; want: string }>([
    { because: "there is one text", variants: [{ kind: "email" }], want: "ai-svar ai-svar-en" },
    { because: "there is none", variants: [], want: "" },
    {
      because: "there is one of each kind",
      variants: [{ kind: "comment" }, { kind: "dm" }, { kind: "email" }],
      want: "ai-svar ai-svar-dm ai-svar-mejl ai-svar-en ai-svar-dm-en ai-svar-mejl-en",
    },
    {
      because: "the shortest kind stands last",
      variants: [{ kind: "dm" }, { kind: "comment" }],
      want: "ai-svar-dm ai-svar ai-svar-dm-en ai-svar-en",
    },
    {
      because: "one kind has a short and a long text",
      variants: [
        { kind: "comment", length: "short" },
        { kind: "comment", length: "long" },
      ],
      want: "ai-svar-kort ai-svar ai-svar-kort-en ai-svar-en",
    },
    {
      because: "the usual text has no length",
      variants: [{ kind: "comment" }, { kind: "dm" }, { kind: "dm", length: "long" }],
      want: "ai-svar ai-svar-dm ai-svar-dm-lang ai-svar-en ai-svar-dm-en ai-svar-dm-lang-en",
    },
    {
      because: "two texts cannot be told apart",
      variants: [{ kind: "dm" }, { kind: "dm" }],
      want: "ai-svar ai-svar-2 ai-svar-en ai-svar-en-2",
    },
  ])("when $because", ({ variants, want }) => {
    expect(codesOf(variants).join(" ")).toBe(want);
  });

  test("leaves a short code to the template that it belongs to", () => {
    const other = { id: "b", short_code: "ai-svar-dm", variants: [{ kind: "comment" }] } as const;
    expect(codesOf([{ kind: "comment" }, { kind: "dm" }], [other])).toEqual([
      "ai-svar",
      "ai-svar-dm-2",
      "ai-svar-en",
      "ai-svar-dm-en",
    ]);
  });

  test("gives every text its own code, also where short codes look like suffixes", () => {
    const part = fc.constantFrom("a", "dm", "en", "kort", "mejl", "2");
    const variant = fc.record({
      kind: fc.constantFrom("comment" as const, "dm" as const, "email" as const),
      length: fc.constantFrom(undefined, "short" as const, "long" as const),
    });
    const template = fc.record({
      short_code: fc.array(part, { minLength: 1, maxLength: 4 }).map((parts) => parts.join("-")),
      variants: fc.array(variant, { maxLength: 5 }),
    });
    fc.assert(
      fc.property(fc.array(template, { maxLength: 8 }), (some) => {
        const templates = some.map((one, i) => ({ id: `t${i}`, ...one }));
        const codeOf = replyCodes(templates);
        const codes = templates.flatMap(({ id, short_code, variants }) =>
          variants.flatMap((_, i) =>
            (["sv", "en"] as const).map((language) => {
              const code = codeOf(id, i, language);
              expect(code.startsWith(short_code)).toBe(true);
              return code;
            }),
          ),
        );
        expect(new Set(codes).size).toBe(codes.length);
      }),
    );
  });

  test("throws for a text that is not there", () => {
    expect(() => replyCodes([])("a", 0, "sv")).toThrow(RangeError);
  });
});
