import { describe, expect, test } from "vitest";
import type { SearchDocument } from "../../src/search/search-document.ts";
import { tunedMiniSearch } from "../../src/search-eval/tuned-minisearch.ts";

const document = (id: string, title: string): SearchDocument => ({
  id,
  kind: "faq",
  lang: "sv",
  title,
  body: "",
});
const documents = [document("a", "Radera uppgifter"), document("b", "Robotar som svarar")];
const same = <T>(answers: T): T => answers;

describe("tunedMiniSearch(documents, queries, synonyms, inRecords)", () => {
  test("chooses what finds most: here endings must go, and slips must be mended", () => {
    const found = tunedMiniSearch(
      documents,
      [
        { id: "ending", query: "roboten", relevant: { b: 3 } },
        { id: "slip", query: "raderra", relevant: { a: 3 } },
      ],
      [],
      same,
    );
    expect(found.settings).toMatch(/^stems true, .* fuzzy 0\.[12],/);
    expect(found.answers.map(({ found: [first] }) => first)).toEqual(["b", "a"]);
    expect(found.ms).toHaveLength(2);
  });

  test("uses synonyms when they help", () => {
    const queries = [{ id: "synonym", query: "delete", relevant: { a: 3 } }];
    expect(tunedMiniSearch(documents, queries, [["radera", "delete"]], same).settings).toContain(
      "synonyms true",
    );
    expect(tunedMiniSearch(documents, queries, [], same).answers).toEqual([{ id: "synonym", found: [] }]);
  });

  test("is judged by records when documents are parts of them", () => {
    const queries = [{ id: "q", query: "radera", relevant: { record: 3 } }];
    const inRecords: Parameters<typeof tunedMiniSearch>[3] = (answers) =>
      answers.map(({ id, found }) => ({ id, found: found.map(() => "record") }));
    // The grade is reached with the very first settings, which nothing then beats.
    expect(tunedMiniSearch(documents, queries, [], inRecords).settings).toBe(
      "stems true, synonyms true, fuzzy 0, prefix true, title ×1, asked ×1",
    );
  });

  test("has nothing to tune without queries", () => {
    expect(tunedMiniSearch(documents, [], [], same)).toMatchObject({ answers: [], ms: [] });
  });
});
