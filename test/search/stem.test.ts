import { describe, expect, test } from "vitest";
import { stem } from "../../src/search/stem.ts";

describe("stem(word)", () => {
  // By the published rules: https://snowballstem.org/algorithms/swedish/stemmer.html
  test.for([
    { because: "there is nothing", words: [""], want: "" },
    {
      because: "it is one noun in its forms",
      words: ["robot", "roboten", "robotar", "robotarna"],
      want: "robot",
    },
    { because: "it is one verb in its forms", words: ["granska", "granskar", "granskade"], want: "gransk" },
    { because: "the ending stands too early to be one", words: ["bar"], want: "bar" },
    { because: "it is English: the same endings go", words: ["delete"], want: "delet" },
  ])("when $because", ({ words, want }) => {
    expect(words.map(stem)).toEqual(words.map(() => want));
    // The second time it is remembered.
    expect(words.map(stem)).toEqual(words.map(() => want));
  });
});
