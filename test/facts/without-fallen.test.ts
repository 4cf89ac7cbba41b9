import { describe, expect, test } from "vitest";
import { withoutFallen } from "../../src/facts/without-fallen.ts";

type Told = Parameters<typeof withoutFallen>[1];

const told = (...statements: string[]): Told => ({
  rules: statements.map((sv) => ({ verdict: "allowed", statement: { sv } })),
  tools: [],
});

describe("withoutFallen(version, fallen, told)", () => {
  test.for([
    { because: "nothing has fallen", fallen: told(), told: told("A"), want: ["A", "B"] },
    { because: "it has fallen and is told no more", fallen: told("B"), told: told("A"), want: ["A"] },
    {
      because: "it has fallen, and is still told",
      fallen: told("B"),
      told: told("A", "B"),
      want: ["A", "B"],
    },
    { because: "what fell was never in it", fallen: told("C"), told: told(), want: ["A", "B"] },
    { because: "all of it has", fallen: told("A", "B"), told: told(), want: [] },
  ])("$because", ({ fallen, told: now, want }) => {
    expect(withoutFallen(told("A", "B"), fallen, now).rules.map(({ statement }) => statement.sv)).toEqual(
      want,
    );
  });
});
