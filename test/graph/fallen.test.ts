import { describe, expect, test } from "vitest";
import { findEntry } from "../../src/catalogue/find-entry.ts";
import type { TypeName } from "../../src/content-types/index.ts";
import { fallenOn, lastDayInForce, ownCause, type Standing } from "../../src/graph/fallen.ts";
import { isAnswerUsable, isUsable, lastDayOf, usability } from "../../src/graph/usability.ts";
import { catalogueOf, type Files } from "../rules/findings-of.ts";

const day = "2026-11-22";

describe("ownCause(type, fields, day)", () => {
  test.for<{ type: string; fields: Standing; want: string | undefined }>([
    { type: "rules", fields: { status: "active" }, want: undefined },
    { type: "rules", fields: { status: "retired" }, want: "retired" },
    { type: "rules", fields: { status: "draft" }, want: undefined },
    { type: "tools", fields: { status: "blocked" }, want: "blocked" },
    { type: "tools", fields: { status: "restricted" }, want: undefined },
    { type: "templates", fields: { status: "suspended", expires: "2027-01-01" }, want: "suspended" },
    { type: "templates", fields: { status: "approved", expires: day }, want: undefined },
    { type: "templates", fields: { status: "approved", expires: "2026-11-21" }, want: "expired" },
    { type: "policies", fields: {}, want: undefined },
    {
      type: "claims",
      fields: { status: "approved", verdict: "partly", valid_until: day },
      want: undefined,
    },
    {
      type: "claims",
      fields: { status: "approved", verdict: "supported", valid_until: "2026-11-21" },
      want: "expired",
    },
    {
      type: "claims",
      fields: { status: "in_review", verdict: "supported", valid_until: day },
      want: "not_approved",
    },
    {
      type: "claims",
      fields: { status: "approved", verdict: "unsupported", valid_until: day },
      want: "unsupported",
    },
  ])("$type $fields: $want", ({ type, fields, want }) => {
    expect(ownCause(type, fields, day)).toBe(want);
  });
});

/** A crisis answer on a reply on a claim on a rule under a policy, and on a tool. Everything holds. */
const holding: Files = {
  "internal/policies/p/sv.mdx": "---\nstatus: approved\n---\n\nText.\n",
  "internal/tools/w.yaml": "status: approved\n",
  "internal/rules/r06.yaml": "policy: p\nstatus: active\nverdict: conditional\n",
  "internal/claims/c.yaml":
    "status: approved\nvalid_until: 2026-12-31\nsources:\n  - { rule: r06, accessed: 2026-11-02 }\n  - { tool: w, accessed: 2026-11-02 }\n",
  "internal/templates/t.yaml": "status: approved\nexpires: 2027-06-30\nclaims: [c]\n",
  "internal/faq/q.yaml": "status: approved\ntemplate: t\n",
};
const changed = (path: string, from: string, to: string): Files => {
  const text = holding[path] ?? "";
  if (!text.includes(from)) throw new Error(`${path} has no "${from}".`);
  return { ...holding, [path]: text.replace(from, to) };
};

function wayOf(files: Files, type: TypeName, id: string, on = day): string | undefined {
  const catalogue = catalogueOf(files);
  const entry = findEntry(catalogue, type, id);
  const fallen = entry && fallenOn(catalogue, entry, on);
  return fallen && `${fallen.way.map((one) => one.id).join(" → ")} ${fallen.cause}`;
}

describe("fallenOn(catalogue, entry, day)", () => {
  test.for([
    { because: "everything holds", files: holding, want: undefined },
    {
      because: "the rule under the claim is retired",
      files: changed("internal/rules/r06.yaml", "active", "retired"),
      want: "q → t → c → r06 retired",
    },
    {
      because: "the policy of the rule under the claim is retired",
      files: changed("internal/policies/p/sv.mdx", "approved", "retired"),
      want: "q → t → c → r06 → p retired",
    },
    {
      because: "the policy is retired, and the rule forbids",
      files: {
        ...changed("internal/policies/p/sv.mdx", "approved", "retired"),
        "internal/rules/r06.yaml": "policy: p\nstatus: active\nverdict: not_allowed\n",
      },
      want: undefined,
    },
    {
      because: "the tool under the claim is blocked",
      files: changed("internal/tools/w.yaml", "approved", "blocked"),
      want: "q → t → c → w blocked",
    },
    {
      because: "the tool is restricted",
      files: changed("internal/tools/w.yaml", "approved", "restricted"),
      want: undefined,
    },
    {
      because: "the claim has expired, which is nearer than the retired rule",
      files: {
        ...changed("internal/claims/c.yaml", "2026-12-31", "2026-11-21"),
        "internal/rules/r06.yaml": "policy: p\nstatus: retired\n",
      },
      want: "q → t → c expired",
    },
    {
      because: "the reply itself is suspended",
      files: changed("internal/templates/t.yaml", "approved", "suspended"),
      want: "q → t suspended",
    },
    {
      because: "what it rests on does not exist",
      files: changed("internal/templates/t.yaml", "[c]", "[nowhere]"),
      want: undefined,
    },
    {
      because: "two rest on each other",
      files: {
        ...holding,
        "internal/rules/r06.yaml": "policy: p\nstatus: active\nverdict: allowed\nclaims: [c]\n",
      },
      want: undefined,
    },
  ])("is $want for the crisis answer when $because", ({ files, want }) => {
    expect(wayOf(files, "faq", "q")).toBe(want);
  });

  test("changes with the day alone", () => {
    expect(wayOf(holding, "faq", "q", "2026-12-31")).toBeUndefined();
    expect(wayOf(holding, "faq", "q", "2027-01-01")).toBe("q → t → c expired");
  });
});

describe("the last day", () => {
  test.for([
    { because: "a claim ends before it", files: holding, want: "2026-12-31" },
    {
      because: "it ends before the claim",
      files: changed("internal/templates/t.yaml", "2027-06-30", "2026-12-01"),
      want: "2026-12-01",
    },
    {
      because: "it rests on nothing",
      files: changed("internal/templates/t.yaml", "[c]", "[]"),
      want: "2027-06-30",
    },
  ])("of a reply is $want when $because", ({ files, want }) => {
    const catalogue = catalogueOf(files);
    const template = catalogue.templates.get("t");
    expect(template && lastDayOf(catalogue, template)).toBe(want);
  });

  test("of a crisis answer is that of what its reply rests on, and none where none is set", () => {
    const catalogue = catalogueOf(holding);
    const [answer, rule] = [catalogue.faq.get("q"), catalogue.rules.get("r06")];
    expect(answer && lastDayInForce(catalogue, answer)).toBe("2026-12-31");
    expect(rule && lastDayInForce(catalogue, rule)).toBeUndefined();
  });
});

describe("usability(catalogue, template, day)", () => {
  const t = "internal/templates/t.yaml";
  test.for([
    { because: "all of it holds", files: holding, want: "usable" },
    {
      because: "a ground has given way",
      files: changed("internal/tools/w.yaml", "approved", "blocked"),
      want: "grounds",
    },
    {
      because: "it is suspended for a reason of its own, and a ground has given way",
      files: { ...changed(t, "approved", "suspended"), "internal/tools/w.yaml": "status: blocked\n" },
      want: "not_approved",
    },
    { because: "it has expired itself", files: changed(t, "2027-06-30", "2026-11-21"), want: "expired" },
    {
      because: "its first day is tomorrow",
      files: changed(t, "claims", "effective_date: 2026-11-23\nclaims"),
      want: "not_yet",
    },
  ])("is $want when $because", ({ files, want }) => {
    const catalogue = catalogueOf(files);
    const [template, answer] = [catalogue.templates.get("t"), catalogue.faq.get("q")];
    if (!template || !answer) throw new Error("A record is missing.");
    expect(usability(catalogue, template, day)).toBe(want);
    expect(isUsable(catalogue, template, day)).toBe(want === "usable");
    // A new version of the reply that is to begin tomorrow takes nothing from the answer today.
    expect(isAnswerUsable(catalogue, answer, day)).toBe(want === "usable" || want === "not_yet");
  });
});
