import { describe, expect, test } from "vitest";
import {
  changeMade,
  recurringThemes,
  reviewedWeeks,
  templateChange,
} from "../../src/programme/trust-themes.ts";
import { parsePeriod } from "../../src/lib/period.ts";
import { catalogueOf } from "../rules/findings-of.ts";

const theme = (id: string, count: number, more = "") =>
  `  - { id: ${id}, title: { sv: A, en: A }, topic: ai, count: ${count}${more} }\n`;
const review = (week: string, ...themes: string[]) => `week: ${week}\nthemes:\n${themes.join("")}`;

describe("recurringThemes(reviewed)", () => {
  test("counts weeks in a row, and begins anew after a week without the theme or without a review", () => {
    const reviewed = reviewedWeeks(
      catalogueOf({
        "internal/trust-reviews/a.yaml": review("2026-W42", theme("x", 5), theme("y", 1)),
        "internal/trust-reviews/b.yaml": review("2026-W43", theme("x", 4)),
        "internal/trust-reviews/c.yaml": review("2026-W44", theme("x", 3), theme("y", 2)),
        "internal/trust-reviews/e.yaml": review("2026-W46", theme("x", 2)),
      }),
    );
    const themes = recurringThemes(reviewed);
    const inShort = (id: string) =>
      themes.get(id)?.map(({ theme: { id: name }, weeks, before }) => [name, weeks, before]);
    expect(inShort("a")).toEqual([
      ["x", 1, undefined],
      ["y", 1, undefined],
    ]);
    expect(inShort("c")).toEqual([
      ["x", 3, 4],
      ["y", 1, undefined],
    ]);
    expect(inShort("e")).toEqual([["x", 1, undefined]]);
  });

  test("counts the weeks without an answer from the latest answer on", () => {
    const reviewed = reviewedWeeks(
      catalogueOf({
        "internal/templates/t.yaml": "version: 1\n",
        "internal/trust-reviews/a.yaml": review("2026-W43", theme("x", 1)),
        "internal/trust-reviews/b.yaml": review(
          "2026-W44",
          theme("x", 1, ", change: { none_because: { sv: A. } }"),
        ),
        "internal/trust-reviews/c.yaml": review("2026-W45", theme("x", 1)),
        "internal/trust-reviews/d.yaml": review("2026-W46", theme("x", 1, ", template: t")),
      }),
    );
    const themes = recurringThemes(reviewed);
    expect(["a", "b", "c", "d"].map((id) => themes.get(id)?.[0]?.unanswered)).toEqual([1, 0, 1, 0]);
  });

  test("has nothing to say without reviews", () => {
    expect(recurringThemes(reviewedWeeks(catalogueOf({}))).size).toBe(0);
  });
});

describe("changeMade(change, week, templates)", () => {
  const week = parsePeriod("2026-W45", "weekly");
  const change = { template: "t", version: 2, what: { sv: "A.", en: "A." } };

  test.for([
    { because: "the template is not there", fields: undefined, want: "waiting" },
    { because: "it has not reached the version", fields: { version: 1 }, want: "waiting" },
    { because: "the version is a draft", fields: { version: 2, status: "draft" }, want: "waiting" },
    {
      because: "it took effect on the week’s first day",
      fields: { version: 2, from: "2026-11-02" },
      want: "made",
    },
    { because: "it was in force the day before", fields: { version: 2, from: "2026-11-01" }, want: "before" },
    { because: "it has gone further since", fields: { version: 3, from: "2026-01-01" }, want: "made" },
  ])("when $because", ({ fields, want }) => {
    const { version, status = "approved", from = "2026-11-12" } = fields ?? {};
    const files = fields
      ? { "internal/templates/t.yaml": `version: ${version}\nstatus: ${status}\neffective_date: ${from}\n` }
      : {};
    if (!week) throw new Error("no week");
    expect(changeMade(change, week, catalogueOf(files as Record<string, string>).templates)).toBe(want);
  });
});

test("a reason for changing nothing is no change of a template", () => {
  const base = { id: "x", title: { sv: "A" }, topic: "ai", count: 1 } as const;
  expect(templateChange(base)).toBeUndefined();
  expect(templateChange({ ...base, change: { none_because: { sv: "A." } } })).toBeUndefined();
});
