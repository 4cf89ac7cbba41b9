import { readFile } from "node:fs/promises";
import { describe, expect, test } from "vitest";
import { evaluationDocuments, evaluationQueries, readSet } from "../../src/search-eval/evaluation-set.ts";

const query = { id: "q1", query: "robot", relevant: { a: 3 } };

describe("readSet(text, shape)", () => {
  test.for([
    { because: "it is empty", text: "[]", want: { set: [] } },
    { because: "there is one query", text: JSON.stringify([query]), want: { set: [query] } },
    {
      because: "a field is not ours",
      text: JSON.stringify([{ ...query, kind: "x" }]),
      want: { set: [query] },
    },
  ])("when $because", ({ text, want }) => {
    expect(readSet(text, evaluationQueries)).toEqual(want);
  });

  test.for([
    { because: "it is empty text", text: "", problem: /^This is no JSON: .+\.$/ },
    { because: "it is no JSON", text: "robot", problem: /^This is no JSON: .+\.$/ },
    { because: "it is no list", text: "{}", problem: /^The list: .+\.$/ },
    {
      because: "a query asks nothing",
      text: JSON.stringify([query, { id: "q2", query: "" }]),
      problem: /^1\.query: /,
    },
    { because: "a field is missing", text: '[{ "query": "robot" }]', problem: /^0\.id: / },
    {
      because: "a grade is a word",
      text: '[{ "id": "a", "query": "b", "relevant": { "c": "3" } }]',
      problem: /^0\.relevant\.c: /,
    },
    {
      because: "two have one id",
      text: JSON.stringify([query, query]),
      problem: /^The id "q1" is used twice\.$/,
    },
  ])("says what is wrong when $because", ({ text, problem }) => {
    const read = readSet(text, evaluationQueries);
    expect(read.set).toBeUndefined();
    expect(read.problem).toMatch(problem);
  });
});

const here = new URL("../search/", import.meta.url);
const own = (name: string) => readFile(new URL(name, here), "utf8");

describe("the sets kept here", () => {
  test.for(["bus-operator", "outdoor-shop"])(
    "%s is whole, and grades only documents that there are",
    async (team) => {
      const documents = readSet(await own(`${team}/documents.json`), evaluationDocuments);
      const queries = readSet(await own(`${team}/queries.json`), evaluationQueries);
      expect([documents.problem, queries.problem]).toEqual([undefined, undefined]);
      const ids = new Set(documents.set?.map(({ id }) => id));
      const graded = queries.set?.flatMap(({ relevant = {} }) => Object.keys(relevant)) ?? [];
      expect(graded.length).toBeGreaterThan(100);
      expect(graded.filter((id) => !ids.has(id))).toEqual([]);
    },
  );

  test("grade every golden query", async () => {
    const { set = [], problem } = readSet(await own("golden.json"), evaluationQueries);
    expect(problem).toBeUndefined();
    expect(set.length).toBeGreaterThan(50);
    const withoutAnswer = set.filter(({ relevant = {} }) => !Object.values(relevant).includes(3));
    expect(withoutAnswer.map(({ id }) => id)).toEqual([]);
    const grades = set.flatMap(({ relevant = {} }) => Object.values(relevant));
    expect(new Set(grades)).toEqual(new Set([1, 2, 3]));
  });
});
