import { describe, expect, test } from "vitest";
import { recordOn } from "../../src/audit/record-on.ts";
import { auditSource } from "../../src/audit/source.ts";
import { inForceOf } from "../../src/audit/timeline.ts";
import type { Step } from "../../src/provenance/history.ts";

/** A history of whole texts by day; the blob of a text is the text. */
function sourceOf(days: Readonly<Record<string, Readonly<Record<string, string>>>>) {
  const steps = Object.entries(days).map(([day, files]): Step => ({
    commit: day,
    day,
    date: day,
    subject: "",
    authors: [],
    changes: Object.entries(files).map(([path, to]) => ({
      status: "A",
      path: `content/internal/${path}.yaml`,
      to,
    })),
    cut: false,
  }));
  return auditSource({ steps: steps.toReversed(), folder: "content", text: (blob) => blob });
}

const history = sourceOf({
  "2026-09-01": {
    "templates/t": "status: approved\neffective_date: 2026-09-01\nclaims: [c]\n",
    "claims/c":
      "status: approved\nverdict: supported\nvalid_until: 2026-12-31\nsources: [{ rule: r06, accessed: 2026-08-31 }]\n",
    "rules/r06": "status: active\nverdict: allowed\n",
  },
  "2026-10-01": { "rules/r06": "status: retired\nverdict: allowed\n" },
  "2026-11-01": { "claims/c": "status: approved\nverdict: supported\nvalid_until: 2026-12-31\n" },
});

const life = (key: string) => {
  const found = history.lives.get(key);
  if (!found) throw new Error(`No life of ${key}.`);
  return found;
};

describe("a reply on a claim on a rule, as it stood", () => {
  test.for([
    { day: "2026-09-30", because: "everything held", want: "in_force" },
    { day: "2026-10-01", because: "the rule had been retired", want: "grounds" },
    { day: "2026-11-01", because: "the claim no longer named the rule", want: "in_force" },
    { day: "2026-12-31", because: "it was the claim’s last day", want: "in_force" },
    { day: "2027-01-01", because: "the claim had run out", want: "grounds" },
  ])("on $day was $want, since $because", ({ day, want }) => {
    expect(recordOn(history, life("templates/t"), day)?.standing).toBe(want);
  });

  test("was gone by in two stretches, the second of which ends with the claim", () => {
    const stretches = inForceOf(history, life("templates/t"), "2027-02-01");
    expect(stretches.map(({ from, to }) => [from, to])).toEqual([
      ["2026-09-01", "2026-09-30"],
      ["2026-11-01", "2026-12-31"],
    ]);
  });
});
