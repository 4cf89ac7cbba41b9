import { describe, expect, test } from "vitest";
import { chooseWeeks } from "../../src/import/choose-weeks.ts";

const conversation = (received: string, replied?: string) => ({
  line: 2,
  received: Temporal.ZonedDateTime.from(`${received}T12:00[Europe/Stockholm]`),
  ...(replied ? { replied: Temporal.ZonedDateTime.from(`${replied}T12:00[Europe/Stockholm]`) } : {}),
});

describe("chooseWeeks(conversations, asked, asOf)", () => {
  // Mondays are 2, 9 and 16 November.
  test.for([
    {
      because: "it begins on a Monday",
      first: "2026-11-02",
      last: "2026-11-22",
      asOf: "2026-11-23",
      want: ["2026-W46", "2026-W47"],
    },
    {
      because: "it begins on a Tuesday",
      first: "2026-11-03",
      last: "2026-11-22",
      asOf: "2026-11-23",
      want: ["2026-W47"],
    },
    {
      because: "it ends on a Saturday",
      first: "2026-11-02",
      last: "2026-11-21",
      asOf: "2026-11-23",
      want: ["2026-W46"],
    },
    {
      because: "the last week is not over",
      first: "2026-11-02",
      last: "2026-11-22",
      asOf: "2026-11-22",
      want: ["2026-W46"],
    },
  ])("takes whole weeks when $because", ({ first, last, asOf, want }) => {
    const { weeks, problems, span } = chooseWeeks([conversation(last), conversation(first)], [], asOf);
    expect(weeks.map(({ text }) => text)).toEqual(want);
    expect(problems).toEqual([]);
    expect(span).toEqual({ first, last });
  });

  test("a reply may be the last thing that happened", () => {
    const { weeks } = chooseWeeks([conversation("2026-11-02", "2026-11-15")], [], "2026-11-22");
    expect(weeks.map(({ text }) => text)).toEqual(["2026-W46"]);
  });

  test("takes the weeks that are asked for, once each and in order, whole or not", () => {
    const asked = ["2026-W46", "2026-W45", "2026-W46"];
    const all = [conversation("2026-11-02"), conversation("2026-11-15")];
    const { weeks, problems, cautions } = chooseWeeks(all, asked, "2026-11-22");
    expect(weeks.map(({ text }) => text)).toEqual(["2026-W45", "2026-W46"]);
    expect(problems).toEqual([]);
    expect(cautions).toEqual([
      "The export begins on 2026-11-02: questions from before that are missing in 2026-W45.",
    ]);
  });

  test.for([
    { because: "there is nothing", all: [], asked: [], want: "The export has no conversations." },
    {
      because: "no week is whole",
      all: [conversation("2026-11-02"), conversation("2026-11-14")],
      asked: [],
      want: "The export, from 2026-11-02 to 2026-11-14, does not surely hold a whole week and the seven days before it.",
    },
    {
      because: "what is asked for is no week",
      all: [conversation("2026-11-02")],
      asked: ["46"],
      want: '"46" is no week.',
    },
    {
      because: "it is not over",
      all: [conversation("2026-11-02")],
      asked: ["2026-W47"],
      want: "2026-W47 is not over on 2026-11-22.",
    },
  ])("refuses when $because", ({ all, asked, want }) => {
    expect(chooseWeeks(all, asked, "2026-11-22").problems).toMatchObject([{ message: want }]);
  });
});
