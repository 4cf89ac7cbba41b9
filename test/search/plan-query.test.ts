import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { planQuery, rarity, type QueryPlan } from "../../src/search/plan-query.ts";
import { lexiconOf } from "./lexicon-of.ts";

const lexicon = lexiconOf({
  robot: 5,
  svar: 20,
  svarstid: 3,
  integritet: 4,
  integritetspolicy: 2,
  policy: 6,
  markning: 4,
  granskning: 4,
  annons: 8,
  bild: 7,
  radera: 3,
  tabort: 3,
  kund: 50,
  r11: 1,
});

/** The words of each term; those that mean the same have a stroke between. */
const asked = ({ terms }: QueryPlan): string[] =>
  terms.map(({ variants }) => variants.map(({ word }) => word).join("|"));

/** How much the best find of each term is worth. */
const worths = ({ terms }: QueryPlan): number[] =>
  terms.map(({ weight, variants }) => weight * Math.max(...variants.map((variant) => variant.weight)));

interface Read {
  readonly because: string;
  readonly text: string;
  readonly want: readonly string[];
  readonly unknown?: readonly string[];
  readonly corrections?: QueryPlan["corrections"];
}

describe("planQuery(text, lexicon) reads", () => {
  test.for<Read>([
    { because: "nothing", text: "", want: [] },
    { because: "signs as nothing", text: "?! 🤖", want: [] },
    { because: "a known word in any of its forms", text: "Roboten!", want: ["roboten"] },
    { because: "a word twice as one", text: "robot robot", want: ["robot"] },
    { because: "a code", text: "R11", want: ["r11"] },
    { because: "small words as nothing beside another", text: "är det en robot", want: ["robot"] },
    {
      because: "nothing but small words as what is asked",
      text: "vad är det",
      want: [],
      unknown: ["vad", "ar", "det"],
    },
    { because: "a word of talk that is known", text: "hej svar", want: ["svar"] },
    { because: "a word of talk that is not known as nothing", text: "hej", want: [] },
    { because: "another word of a known root", text: "granskades", want: ["granskning"] },
    { because: "ä written ae", text: "maerkning", want: ["markning"] },
    {
      because: "an unknown compound as its parts, the rarer first",
      text: "bildrobot",
      want: ["robot", "bild"],
    },
    {
      because: "a known compound as itself and its parts",
      text: "integritetspolicy",
      want: ["integritetspolicy", "integritets", "policy"],
    },
    {
      because: "a known compound beside one of its parts, which is asked for once",
      text: "integritetspolicy policy",
      want: ["integritetspolicy", "policy", "integritets"],
    },
    { because: "a word that is still being typed", text: "integri", want: ["integri"] },
    { because: "two letters as unknown", text: "rx", want: [], unknown: ["rx"] },
    {
      because: "a slip of the keyboard",
      text: "rbot",
      want: ["robot"],
      corrections: [{ from: "rbot", to: "robot" }],
    },
    { because: "the known end of an unknown word", text: "xyzzyannons", want: ["annons"] },
    { because: "a word from elsewhere as unknown", text: "kvantdator", want: [], unknown: ["kvantdator"] },
    {
      because: "an unknown word beside a known one",
      text: "kvantdator robot",
      want: ["robot"],
      unknown: ["kvantdator"],
    },
    {
      because: "as a last guess the word that begins most like it",
      text: "robozzzz",
      want: ["robot"],
      unknown: ["robozzzz"],
      corrections: [{ from: "robozzzz", to: "robot" }],
    },
    {
      because: "no guess beside a known word",
      text: "robozzzz bild",
      want: ["bild"],
      unknown: ["robozzzz"],
    },
    { because: "neighbours that are one known word", text: "svars tid", want: ["svarstid", "svars"] },
    { because: "a known phrase, whose words alone say nothing", text: "ta bort", want: ["tabort"] },
    { because: "a phrase with a word between as nothing", text: "Varför tog ni bort det?", want: [] },
    { because: "a known phrase in a message", text: "kan ni ta bort bilden", want: ["tabort", "bilden"] },
  ])("$because", ({ text, want, unknown = [], corrections = [] }) => {
    const plan = planQuery(text, lexicon);
    expect({ asked: asked(plan), unknown: plan.unknown, corrections: plan.corrections }).toEqual({
      asked: want,
      unknown,
      corrections,
    });
  });

  test.for([
    { because: "a word of talk", text: "svar" },
    { because: "another word of the root", text: "granskades" },
    { because: "parts", text: "bildrobot" },
    { because: "a beginning", text: "integri" },
    { because: "a corrected word", text: "rbot" },
    { because: "the end of a word", text: "xyzzyannons" },
    { because: "a guess", text: "robozzzz" },
  ])("$because, which counts for less than a known word", ({ text }) => {
    const [known = 0] = worths(planQuery("robot", lexicon));
    expect(known).toBe(1);
    for (const worth of worths(planQuery(text, lexicon))) {
      expect(worth).toBeGreaterThan(0);
      expect(worth).toBeLessThan(known);
    }
  });
});

describe("planQuery(text, lexicon) is certain", () => {
  const certainty = (text: string) => planQuery(text, lexicon).terms.map((term) => term.certainty);

  test.for([
    { because: "of a word that it knows", text: "roboten" },
    { because: "of a word of talk that it knows", text: "svar" },
    { because: "of a known phrase", text: "ta bort" },
    { because: "of a known compound's parts", text: "integritetspolicy" },
    { because: "of ä written ae", text: "maerkning" },
  ])("$because", ({ text }) => {
    expect(new Set(certainty(text))).toEqual(new Set([1]));
  });

  test.for([
    { because: "of an unknown compound's parts", text: "bildrobot" },
    { because: "of a beginning", text: "integri" },
    { because: "of a corrected word", text: "rbot" },
    { because: "of another word of the root", text: "granskades" },
    { because: "of the end of a word", text: "xyzzyannons" },
  ])("only partly $because", ({ text }) => {
    for (const share of certainty(text)) {
      expect(share).toBeGreaterThan(0);
      expect(share).toBeLessThan(1);
    }
    expect(certainty(text)).not.toEqual([]);
  });

  test("not at all of a guess", () => {
    expect(certainty("robozzzz")).toEqual([0]);
  });
});

describe("planQuery(text, lexicon) takes from the whole text", () => {
  test.for<{ because: string; text: string; want: readonly string[] }>([
    { because: "there are no quotes", text: "robot", want: [] },
    {
      because: "there are straight ones",
      text: 'vad är "Granskad av människa"?',
      want: ["granskad av manniska"],
    },
    {
      because: "there are curly ones, Swedish and English",
      text: "”AI-bild” eller “robot”",
      want: ["ai bild", "robot"],
    },
    { because: "one is never closed", text: 'en "robot', want: [] },
    { because: "there is nothing between them", text: '"" "?"', want: [] },
  ])("what stands in quotes, when $because", ({ text, want }) => {
    expect(planQuery(text, lexicon).phrases).toEqual(want);
  });

  test("its key, its language and whether a customer wrote it", () => {
    const { text, language, isFromCustomer } = planQuery("Is this a robot, or are YOU there?", lexicon);
    expect({ text, language, isFromCustomer }).toEqual({
      text: "is this a robot or are you there",
      language: "en",
      isFromCustomer: true,
    });
    expect(planQuery("AI-märkning", lexicon)).toMatchObject({
      text: "ai markning",
      language: undefined,
      isFromCustomer: false,
    });
  });
});

describe("planQuery(text, lexicon) asks for little", () => {
  // A letter for each digit, since numbers are codes.
  const name = (i: number) => `q${String.fromCharCode(97 + (i % 26), 97 + Math.floor(i / 26))}xz`;
  const names = (count: number) => Array.from({ length: count }, (_, i) => name(i));

  test.for([
    { words: 15, want: 15 },
    { words: 16, want: 16 },
    { words: 17, want: 16 },
    { words: 400, want: 16 },
  ])("of $words known words, $want", ({ words, want }) => {
    const known = lexiconOf(Object.fromEntries(names(words).map((one) => [one, 1])));
    expect(planQuery(names(words).join(" "), known).terms).toHaveLength(want);
  });

  test("and keeps the rarest", () => {
    const known = lexiconOf({ ...Object.fromEntries(names(16).map((one) => [one, 9])), robot: 8 });
    expect(asked(planQuery(`${names(16).join(" ")} robot`, known))[0]).toBe("robot");
  });

  // Of 1000 documents: a word in one of them is worth ln(1 + 999.5 / 1.5) = 6.50, of which 3 % are 0.195.
  test.for([
    { because: "ln(1 + 200.5 / 800.5) = 0.223 is enough", documents: 800, want: ["robot", "kund"] },
    { because: "ln(1 + 100.5 / 900.5) = 0.106 is too little", documents: 900, want: ["robot"] },
  ])("of words that nearly every document holds: $because", ({ documents, want }) => {
    expect(asked(planQuery("kund robot", lexiconOf({ robot: 1, kund: documents }, 1000)))).toEqual(want);
  });

  test("and never throws, whatever the text and the lexicon are", () => {
    const word = fc.stringMatching(/^[a-z0-9åäöł]{1,12}$/);
    const known = fc.dictionary(word, fc.integer({ min: 1, max: 50 }), { noNullPrototype: true });
    const text = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.lorem({ maxCount: 60 }),
      fc
        .array(fc.oneof(word, fc.constantFrom("ta", "bort", "robott", "integritetsrobot", '"', "”", "ni")))
        .map((words) => words.join(" ")),
    );
    fc.assert(
      fc.property(text, known, (written, words) => {
        const plan = planQuery(written, lexiconOf({ robot: 5, tabort: 2, integritet: 4, ...words }));
        expect(plan.terms.length).toBeLessThanOrEqual(16);
        for (const { weight, certainty, variants } of plan.terms) {
          expect(variants.length).toBeGreaterThan(0);
          expect(certainty).toBeGreaterThanOrEqual(0);
          expect(certainty).toBeLessThanOrEqual(1);
          for (const share of [weight, ...variants.map((variant) => variant.weight)]) {
            expect(share).toBeGreaterThan(0);
            expect(share).toBeLessThanOrEqual(1);
          }
        }
      }),
    );
  });
});

describe("rarity(frequency, documents)", () => {
  test.for([
    { because: "there are no documents", frequency: 0, documents: 0, want: Math.LN2 },
    { because: "half of them hold it: ln(1 + 5.5 / 5.5)", frequency: 5, documents: 10, want: Math.LN2 },
    { because: "none holds it: ln(1 + 10.5 / 0.5)", frequency: 0, documents: 10, want: Math.log(22) },
    { because: "all hold it: ln(1 + 0.5 / 10.5)", frequency: 10, documents: 10, want: Math.log(22 / 21) },
  ])("when $because", ({ frequency, documents, want }) => {
    expect(rarity(frequency, documents)).toBeCloseTo(want, 12);
  });
});
