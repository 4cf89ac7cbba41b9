import { describe, expect, test } from "vitest";
import { planReview, type ReviewRequest } from "../../src/reviews/plan-review.ts";
import { reviewRequest } from "../../src/reviews/review-arguments.ts";
import reviewDateWithoutReview from "../../src/rules/review-date-without-review.ts";
import { catalogueOf, findingsOf, type Files } from "../rules/findings-of.ts";

const file = "content/internal/rules/r01.yaml";
const files: Files = {
  "internal/rules/r01.yaml": "# A rule\nstatus: active   # in force\nlast_reviewed_on: 2026-10-01 # autumn\n",
  "internal/policies/p/sv.mdx": "---\nlast_reviewed_on: 2026-10-01\n---\nlast_reviewed_on: no\n",
  "internal/policies/p/en.mdx": "---\ntitle: P\n---\nText.\n",
  "internal/claims/c.yaml": "date: 2026-10-01\n",
  "internal/kpis/ctr.yaml": "owner: editor\n",
  "internal/roles/editor.yaml":
    "holders: [{ person_id: person-01, from: 2026-01-01 }, { person_id: person-02, from: 2026-01-01 }]\n",
  "internal/roles/lead.yaml": "holders: [{ person_id: person-02, from: 2026-01-01 }]\n",
  "internal/reviews/2026-10-01-r01.yaml": "record: { type: rules, id: r01 }\nat: 2026-10-01\n",
};
const request: ReviewRequest = {
  file,
  by: "person-01",
  role: "editor",
  at: "2026-11-20",
  outcome: "confirmed",
  trigger: "question",
  checked: [{ sv: "Villkoren: alla tre", en: "The conditions, all three" }],
};
const plan = (more: Partial<ReviewRequest> = {}) =>
  planReview(catalogueOf(files), { ...request, ...more }, { today: "2026-11-22" });
const written = (more: Partial<ReviewRequest> = {}) => {
  const made = plan(more);
  if ("refusal" in made) throw new Error(made.refusal);
  return made.changed;
};

describe("planReview(catalogue, request, { today })", () => {
  test("writes the entry, and the day where it stands in the record", () => {
    const changed = written({ note: { sv: "Ett råd.", en: "Advice." } });
    const before = catalogueOf(files).texts.get(file) ?? "";
    expect(changed.get(file)).toBe(before.replace("2026-10-01 # autumn", "2026-11-20 # autumn"));
    expect(changed.get("content/internal/reviews/2026-11-20-r01.yaml")).toBe(
      "record:\n  type: rules\n  id: r01\nby: person-01\nrole: editor\nat: 2026-11-20\noutcome: confirmed\nchecked:\n" +
        '  - sv: "Villkoren: alla tre"\n    en: The conditions, all three\ntrigger: question\n' +
        "note:\n  sv: Ett råd.\n  en: Advice.\nvisibility: internal\n",
    );
    expect(changed.size).toBe(2);
  });

  test("what it writes is content that the rules accept", () => {
    const after = Array.from(written(), ([path, text]) => [path.replace("content/", ""), text] as const);
    expect(findingsOf(reviewDateWithoutReview, { ...files, ...Object.fromEntries(after) })).toEqual([]);
  });

  test("a text is told by either language, and only its fields change", () => {
    const changed = written({ file: "content/internal/policies/p/en.mdx" });
    const text = changed.get("content/internal/policies/p/sv.mdx") ?? "";
    expect(text).toContain("---\nlast_reviewed_on: 2026-11-20\n");
    expect(text).toContain("---\nlast_reviewed_on: no\n");
  });

  test("a claim’s day is its own, and it is told what else that takes", () => {
    const made = plan({ file: "content/internal/claims/c.yaml" });
    expect(made).toMatchObject({ reminder: expect.stringContaining("valid_until") });
    expect(
      written({ file: "content/internal/claims/c.yaml" }).get("content/internal/claims/c.yaml"),
    ).toContain("date: 2026-11-20\n");
  });

  test("a person with one role need not name it; a second review of a day gets a number", () => {
    const more = { ...request, role: undefined, at: "2026-10-01", by: "person-02" };
    const both = planReview(catalogueOf(files), { ...more, role: "lead" }, { today: "2026-11-22" });
    expect("changed" in both && [...both.changed.keys()][0]).toBe(
      "content/internal/reviews/2026-10-01-r01-2.yaml",
    );
    expect([...written({ role: undefined }).values()][0]).toContain("role: editor\n");
  });

  test.for<[Partial<ReviewRequest>, string]>([
    [
      { file: "content/internal/rules/r99.yaml" },
      'No record could be read from "content/internal/rules/r99.yaml".',
    ],
    [
      { file: "content/internal/kpis/ctr.yaml" },
      '"content/internal/kpis/ctr.yaml" is not read through on a schedule: it has no "last_reviewed_on".',
    ],
    [{ role: "editr" }, 'There is no role "editr". Did you mean "editor"?'],
    [{ role: "lead" }, '"person-01" did not hold the role "lead" on 2026-11-20.'],
    [{ role: undefined, by: "person-09" }, '"person-09" held no role on 2026-11-20.'],
    [
      { role: undefined, by: "person-02" },
      '"person-02" held "editor" and "lead" on 2026-11-20: name one with --role.',
    ],
    [
      { at: "2026-11-23" },
      "2026-11-23 has not come yet: today is 2026-11-22. A review is logged once it is done.",
    ],
    [{ at: "2026-09-30" }, "The record was read through on 2026-10-01, later than 2026-09-30."],
    [
      { at: "2026-10-01" },
      '"2026-10-01-r01" already logs that "person-01" read this record through on 2026-10-01.',
    ],
    [{ checked: [{ sv: "Allt bra", en: "The conditions" }] }, '"Allt bra" does not say what was looked at.'],
    [{ checked: [{ sv: "Villkoren" }] }, "Say what was looked at, in both languages."],
  ])("refuses %j", ([more, want]) => {
    expect(plan(more)).toEqual({ refusal: want });
  });
});

describe("reviewRequest(file, values)", () => {
  const values = {
    by: "person-01",
    outcome: "confirmed",
    trigger: "calendar",
    at: "2026-11-22",
    checked: ["a"],
    "checked-en": ["b"],
  };
  test("both languages come together", () => {
    expect(reviewRequest("f", values)).toMatchObject({ checked: [{ sv: "a", en: "b" }], note: undefined });
  });
  test.for<[object, RegExp]>([
    [{ by: undefined }, /--by/],
    [{ outcome: "fine" }, /--outcome "confirmed", "changed" or "retired"/],
    [{ outcome: undefined }, /--outcome/],
    [{ trigger: "boredom" }, /--trigger/],
    [{ at: "2026-02-30" }, /not a day/],
    [{ checked: undefined, "checked-en": undefined }, /what was looked at/],
    [{ "checked-en": [] }, /one --checked-en for each/],
    [{ note: "a" }, /--note-en/],
  ])("is refused with %j", ([more, want]) => {
    expect(reviewRequest("f", { ...values, ...more })).toMatch(want);
  });

  describe("when the log is read in Swedish alone", () => {
    const { "checked-en": _, ...swedish } = values;
    const inSwedish = (more: object) => reviewRequest("f", { ...swedish, ...more }, ["sv"]);

    test("Swedish will do, and nothing else is written", () => {
      expect(inSwedish({ note: "Så." })).toMatchObject({ checked: [{ sv: "a" }], note: { sv: "Så." } });
      expect(JSON.stringify(inSwedish({}))).not.toContain('"en"');
    });

    test.for([{ "checked-en": ["b"] }, { "note-en": "So." }])("%j is refused", (more) => {
      expect(inSwedish(more)).toMatch(/in Swedish alone: leave out --checked-en/);
    });
  });
});
