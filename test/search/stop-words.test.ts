import { describe, expect, test } from "vitest";
import { isFromCustomer, languageOf, wordClass } from "../../src/search/stop-words.ts";
import { wordsOf } from "../../src/search/words-of.ts";

describe("wordClass(word)", () => {
  test.for([
    { word: "", want: "content" },
    { word: "robot", want: "content" },
    { word: "constructor", want: "content" },
    { word: "och", want: "stop" },
    { word: "för", want: "stop" },
    { word: "the", want: "stop" },
    { word: "hej", want: "conversational" },
    { word: "tyckte", want: "content" },
    { word: "undrar", want: "conversational" },
    { word: "Please", want: "conversational" },
    // In both lists: what says nothing wins.
    { word: "samma", want: "stop" },
    // What folding makes one: `låg` (lay) and `lag` (law).
    { word: "lag", want: "content" },
  ])("takes $word for $want", ({ word, want }) => {
    expect(wordClass(wordsOf(word)[0] ?? "")).toBe(want);
  });
});

describe("languageOf(words)", () => {
  test.for([
    { because: "there is nothing", text: "", want: undefined },
    { because: "small words are Swedish", text: "är det en robot som svarar", want: "sv" },
    { because: "small words are English", text: "is this a robot answering", want: "en" },
    { because: "there are none", text: "robot integritet privacy", want: undefined },
    { because: "it has one of each", text: "och the robot", want: undefined },
    { because: "English words are more", text: "och what is the robot", want: "en" },
    { because: "one of its small words is in both", text: "i min robot", want: "sv" },
    { because: "its only small word is in both languages", text: "i robot", want: undefined },
  ])("when $because", ({ text, want }) => {
    expect(languageOf(wordsOf(text))).toBe(want);
  });
});

describe("isFromCustomer(words)", () => {
  const eleven = "robot läser integritet bild annons konto policy märkning radera uppgift kvitto";
  test.for([
    { because: "there is nothing", text: "", want: false },
    { because: "it is one word", text: "robot", want: false },
    { because: "it speaks to us", text: "Säljer ni mina uppgifter?", want: true },
    { because: "it does so in English, in the last word", text: "is this you", want: true },
    { because: "it has eleven words", text: eleven, want: false },
    { because: "it has twelve words", text: `${eleven} moderering`, want: true },
    { because: "it has twelve and we ask in the third", text: `när får vi ${eleven}`, want: false },
    { because: "it has twelve and says we in the fourth", text: `när får jag vi ${eleven}`, want: true },
    { because: "we ask about customers", text: `kundens ${eleven}`, want: false },
    { because: "we ask, but it speaks to us", text: "vi undrar om ni läser", want: true },
  ])("when $because", ({ text, want }) => {
    expect(isFromCustomer(wordsOf(text))).toBe(want);
  });
});
