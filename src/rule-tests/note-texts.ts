import type { TestNote } from "../engine/rule-tests/rule-test.ts";

/** What a test's series can never show, in words: it may be why the test fails. */
export function noteTexts(notes: readonly TestNote[]): string[] {
  return notes.map(({ kpi, note }) => `"${kpi}" ${texts[note]}.`);
}

const texts: Readonly<Record<TestNote["note"], string>> = {
  constant: "has the same figure in its whole reference period, so it has no limits and no variation",
  no_neighbours: "has no two figures next to each other, so it has no limits",
  too_few: "has fewer than 12 figures, so its limits are trial limits at most",
};
