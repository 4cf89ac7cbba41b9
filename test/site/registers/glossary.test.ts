import { describe, expect, test } from "vitest";
import { glossaryPage } from "../../../src/site/registers/glossary.ts";
import type { Language } from "../../../src/site/language.ts";
import { terms } from "../../../src/site/words/glossary.ts";
import { contextOfFiles } from "./context-of-files.ts";
import { sectionOf } from "./programme-views.ts";

const rowsOf = (language: Language) =>
  sectionOf(glossaryPage.view(contextOfFiles({}, language)).sections, "words-approval").lines ?? [];

describe("the words of the portal", () => {
  test("Swedish puts å, ä and ö last, English after the same words in English", () => {
    expect(rowsOf("sv").map(({ label }) => label)).toEqual([
      "godkänt vid första granskningen",
      "granskning",
      "kvitto",
      "läskvittens",
      "signerat, registrerat, uppgivet, saknas",
      "tvåpersonersregeln",
      "ändringsförslag",
      "översyn",
    ]);
    expect(rowsOf("en").map(({ label }) => label)).toEqual([
      "attestation",
      "first-pass rate",
      "pull request",
      "receipt",
      "review (of quality)",
      "review (periodic)",
      "signed, registered, claimed, missing",
      "two-person rule",
    ]);
  });

  test("the word in the other language is marked as such, for who listens", () => {
    expect(rowsOf("sv").find(({ label }) => label === "kvitto")?.value).toEqual({
      text: "receipt",
      lang: "en",
    });
    expect(rowsOf("en").find(({ label }) => label === "receipt")?.value).toEqual({
      text: "kvitto",
      lang: "sv",
    });
  });

  test.each(Object.entries(terms))(
    "no word of %s stands twice, and each is explained in both languages",
    (_, list) => {
      for (const language of ["sv", "en"] as const) {
        const words = list.map(({ term }) => term[language]);
        expect(new Set(words).size).toBe(list.length);
        expect(list.filter(({ meaning }) => !/^\p{Lu}.*\.$|\?$/u.test(meaning[language] ?? ""))).toEqual([]);
      }
    },
  );
});
