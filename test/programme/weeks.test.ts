import { describe, expect, test } from "vitest";
import { parsePeriod, type Period } from "../../src/lib/period.ts";
import { postWeeks } from "../../src/programme/post-cadence.ts";
import { postsReceived } from "../../src/programme/post-received.ts";
import { actionState, plannedWeeks, timesCarried } from "../../src/programme/week-actions.ts";
import { skippedWeeks } from "../../src/programme/weekly-run.ts";
import { catalogueOf } from "../rules/findings-of.ts";

function week(text: string): Period {
  const found = parsePeriod(text, "weekly");
  if (!found) throw new Error(text);
  return found;
}

describe("skippedWeeks(weeks, asOf)", () => {
  test.for([
    { because: "there are none", weeks: [], want: [] },
    { because: "the only one has just closed", weeks: ["2026-W46"], want: [] },
    { because: "this week has none yet", weeks: ["2026-W45", "2026-W46"], want: [] },
    {
      because: "one is missing between two, given in any order",
      weeks: ["2026-W46", "2026-W44"],
      want: ["2026-W45"],
    },
    { because: "none has come since", weeks: ["2026-W44"], want: ["2026-W45", "2026-W46"] },
    { because: "two came in one week", weeks: ["2026-W46", "2026-W46"], want: [] },
    { because: "the year turns", weeks: ["2026-W52", "2027-W01"], asOf: "2027-01-08", want: ["2026-W53"] },
  ])("when $because", ({ weeks, want, asOf = "2026-11-22" }) => {
    expect(skippedWeeks(weeks.map(week), asOf).map((one) => one.week.text)).toEqual(want);
  });
});

describe("actions of a week", () => {
  const action = { id: "a", do: { sv: "A." }, area: "risk", owner: "editor" } as const;

  test.for([
    { because: "the week lasts", asOf: "2026-11-22", outcome: undefined, want: "open" },
    { because: "the week is over", asOf: "2026-11-23", outcome: undefined, want: "left" },
    { because: "it was done", asOf: "2026-11-23", outcome: { done_on: "2026-11-20" }, want: "done" },
    {
      because: "another week takes it",
      asOf: "2026-11-23",
      outcome: { carried_to: "2026-W48" },
      want: "carried",
    },
    {
      because: "it was dropped",
      asOf: "2026-11-23",
      outcome: { dropped_because: { sv: "A." } },
      want: "dropped",
    },
  ])("when $because, it is $want", ({ asOf, outcome, want }) => {
    expect(actionState({ ...action, ...(outcome && { outcome }) }, week("2026-W47"), asOf)).toBe(want);
  });

  test("how often one has been carried follows it from week to week", () => {
    const list = (text: string, outcome: string) =>
      `week: ${text}\nactions:\n  - { id: a, do: { sv: A. }, area: risk, owner: editor${outcome} }\n`;
    const planned = plannedWeeks(
      catalogueOf({
        "internal/weeks/c.yaml": list("2026-W47", ""),
        "internal/weeks/b.yaml": list("2026-W46", ", outcome: { carried_to: 2026-W47 }"),
        "internal/weeks/a.yaml": list("2026-W45", ", outcome: { carried_to: 2026-W46 }"),
      }),
    );
    expect(planned.map((one) => one.week.text)).toEqual(["2026-W45", "2026-W46", "2026-W47"]);
    expect([...timesCarried(planned)]).toEqual([
      ["2026-W46 a", 1],
      ["2026-W47 a", 2],
    ]);
  });
});

describe("postWeeks(catalogue, asOf)", () => {
  const post = (published: string, status = "published") =>
    `---\nstatus: ${status}\npublished: ${published}\n---\n\nText.\n`;

  test("has a week for each since the first post, with what came out in it", () => {
    const catalogue = catalogueOf({
      "public/how-we-work/a/sv.mdx": post("2026-11-02"),
      "public/how-we-work/b/sv.mdx": post("2026-11-08"),
      "public/how-we-work/c/sv.mdx": post("2026-11-17", "draft"),
    });
    const inShort = postWeeks(catalogue, "2026-11-22").map(({ week: { text }, posts, isRunning }) => [
      text,
      posts.map(({ id }) => id).join(" "),
      isRunning,
    ]);
    expect(inShort).toEqual([
      ["2026-W45", "a b", false],
      ["2026-W46", "", false],
      ["2026-W47", "", true],
    ]);
  });

  test("has none before the first post is out", () => {
    expect(postWeeks(catalogueOf({}), "2026-11-22")).toEqual([]);
    const tomorrow = catalogueOf({ "public/how-we-work/a/sv.mdx": post("2026-11-23") });
    expect(postWeeks(tomorrow, "2026-11-22")).toEqual([]);
  });
});

describe("postsReceived(rows)", () => {
  test("weighs net sentiment by comments: (18 × 34 + 11 × 9) / 43 = 16.53…", () => {
    const received = postsReceived([
      { week: "2026-W43", post: "a", comments: 34, sentiment: 18, saves: 41 },
      { week: "2026-W44", post: "a", comments: 9, sentiment: 11, saves: 22 },
      { week: "2026-W45", post: "a", comments: 0, saves: 2 },
      { week: "2026-W45", post: "b", comments: 0, saves: 1 },
    ]);
    expect(received.get("a")).toMatchObject({ comments: 43, saves: 65 });
    expect(received.get("a")?.sentiment).toBeCloseTo(711 / 43, 10);
    expect(received.get("b")).toEqual({ comments: 0, sentiment: undefined, saves: 1 });
    expect(postsReceived([]).size).toBe(0);
  });
});
