import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fold } from "../../src/search/fold.ts";

describe("fold(text)", () => {
  test.for([
    { because: "there is nothing", text: "", want: "" },
    { because: "the vowels are Swedish", text: "Återställ en ÖL på ÄNGEN", want: "aterstall en ol pa angen" },
    { because: "they are Danish and German", text: "Ærø Straße ẞ", want: "aro strasse ss" },
    { because: "accents stand alone", text: "Cafe\u0301", want: "cafe" },
    { because: "letters are joined or raised", text: "ﬁn №1 x²", want: "fin no1 x2" },
    { because: "letters are drawn as mathematics", text: "𝐀𝓑ℂ", want: "abc" },
    { because: "signs mean nothing to it", text: "AI-bild?! {namn}", want: "ai-bild?! {namn}" },
  ])("when $because", ({ text, want }) => {
    expect(fold(text)).toBe(want);
  });

  test("folds nothing twice, and leaves neither capitals nor marks, whatever it is given", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const folded = fold(text);
        expect(fold(folded)).toBe(folded);
        expect(folded).not.toMatch(/[\p{Lu}\p{M}]/u);
      }),
    );
  });

  test("does so for each character that there is", () => {
    const characters = Array.from({ length: 0x3_0000 }, (_, code) => code)
      .filter((code) => code < 0xd800 || code > 0xdfff)
      .map((code) => String.fromCodePoint(code));
    expect(characters.filter((one) => fold(fold(one)) !== fold(one))).toEqual([]);
    expect(characters.filter((one) => /[\p{Lu}\p{M}]/u.test(fold(one)))).toEqual([]);
  });
});
