import { describe, expect, test } from "vitest";
import { mainLine } from "../../src/git/main-line.ts";

/** `"d<b,c c<a b<a a"`: each commit with its parents, newest first. */
const line = (history: string): string =>
  mainLine(
    new Map(
      history
        .split(" ")
        .filter(Boolean)
        .map((one) => {
          const [id = "", parents = ""] = one.split("<");
          return [id, parents.split(",").filter(Boolean)];
        }),
    ),
  )
    .map(({ id, merged }) => (merged.length === 0 ? id : `${id}(${merged.toSorted().join("")})`))
    .join(" ");

describe("mainLine(parents)", () => {
  test.for([
    { because: "there are no commits", history: "", want: "" },
    { because: "there is one", history: "a", want: "a" },
    { because: "they follow each other", history: "c<b b<a a", want: "a b c" },
    { because: "a branch was merged", history: "e<d,c d<a c<b b<a a", want: "a d e(bc)" },
    { because: "main was merged into the branch first", history: "f<d,e e<c,d d<a c<a a", want: "a d f(ce)" },
    { because: "two branches were merged at once", history: "e<a,c,d d<a c<a a", want: "a e(cd)" },
    { because: "a branch was merged twice", history: "f<e,d e<b,c d<c c<a b<a a", want: "a b e(c) f(d)" },
    { because: "a branch merged another", history: "f<a,e e<c,d d<a c<a a", want: "a f(cde)" },
    { because: "the clone lacks what is older", history: "c<b b<gone", want: "b c" },
  ])("when $because", ({ history, want }) => {
    expect(line(history)).toBe(want);
  });
});
