import { describe, expect, test } from "vitest";
import activityWithoutRule from "../../src/rules/activity-without-rule.ts";
import conditionalRuleIncomplete from "../../src/rules/conditional-rule-incomplete.ts";
import retiredReference from "../../src/rules/retired-reference.ts";
import rulesContradict from "../../src/rules/rules-contradict.ts";
import tooFewRules from "../../src/rules/too-few-rules.ts";
import vacantRole from "../../src/rules/vacant-role.ts";
import wrongVisibility from "../../src/rules/wrong-visibility.ts";
import { findingsOf, type Files } from "./findings-of.ts";

const rules = (...texts: string[]): Files =>
  Object.fromEntries(
    texts.map((text, i) => [`internal/rules/r${String(i + 1).padStart(2, "0")}.yaml`, text]),
  );
const unreadableRule: Files = { "internal/rules/z.yaml": "status: [\n" };

describe("retired-reference", () => {
  const rule = (status: string) => ({ "internal/rules/r02.yaml": `status: ${status}\n` });
  const said = (where: string) => [`${where} The rule "r02" has the status "retired".`];

  test.for([
    {
      because: "a draft names it",
      files: { "internal/templates/a.yaml": "rules: [r02]\nstatus: draft\n" },
      want: [],
    },
    {
      because: "a retired template names it",
      files: { "internal/templates/a.yaml": "rules: [r02]\nstatus: retired\n" },
      want: [],
    },
    {
      because: "an approved template rests on it, and so is out of force (KV720)",
      files: { "internal/templates/a.yaml": "rules: [r01, r02]\nstatus: approved\n" },
      want: [],
    },
    {
      because: "an open risk names it",
      files: { "internal/risks/a.yaml": "rules: [r02]\nstatus: open\n" },
      want: said("internal/risks/a.yaml:1:9"),
    },
    {
      because: "a closed risk names it",
      files: { "internal/risks/a.yaml": "rules: [r02]\nstatus: closed\n" },
      want: [],
    },
    {
      because: "an approved policy's text names it",
      files: { "internal/policies/a/sv.mdx": '---\nstatus: approved\n---\n\nLäs <Rule id="r02"/>.\n' },
      want: said("internal/policies/a/sv.mdx:5:11"),
    },
    {
      because: "a draft policy's text names it",
      files: { "internal/policies/a/sv.mdx": '---\nstatus: draft\n---\n\nLäs <Rule id="r02"/>.\n' },
      want: [],
    },
  ])("when $because", ({ files, want }) => {
    expect(findingsOf(retiredReference, { ...rule("retired"), ...files })).toEqual(want);
    expect(findingsOf(retiredReference, { ...rule("active"), ...files })).toEqual([]);
  });

  test.for([
    { status: "draft", count: 1 },
    { status: "in_review", count: 1 },
    // Withdrawn, it takes the answer with it (KV720).
    { status: "suspended", count: 0 },
    { status: "retired", count: 0 },
    { status: "approved", count: 0 },
  ])("an approved answer that points to a template with the status $status: $count", ({ status, count }) => {
    const files = {
      "internal/faq/a.yaml": "template: b\nstatus: approved\n",
      "internal/templates/b.yaml": `status: ${status}\n`,
    };
    expect(findingsOf(retiredReference, files)).toHaveLength(count);
  });
});

describe("wrong-visibility", () => {
  test.for([
    { path: "internal/rules/r01.yaml", visibility: "internal", count: 0 },
    { path: "internal/rules/r01.yaml", visibility: "public", count: 1 },
    { path: "public/how-we-work/a/sv.mdx", visibility: "public", count: 0 },
    { path: "public/how-we-work/a/sv.mdx", visibility: "internal", count: 1 },
  ])("$visibility at $path: $count", ({ path, visibility, count }) => {
    const fields = `visibility: ${visibility}\n`;
    const text = path.endsWith("mdx") ? `---\n${fields}---\n\nText.\n` : fields;
    expect(findingsOf(wrongVisibility, { [path]: text })).toHaveLength(count);
  });
});

describe("vacant-role", () => {
  const role = (holders: string) => ({ "internal/roles/a.yaml": `holders: ${holders}\n` });
  const user = { "internal/rules/r01.yaml": "owner: a\n" };
  const said = (records: string) => [
    `internal/roles/a.yaml:1:1 Nobody holds the role "a" on 2026-11-22, but ${records} it.`,
  ];

  test.for([
    { because: "there is no holder", files: { ...role("[]"), ...user }, want: said("1 record names") },
    {
      because: "the holder begins tomorrow",
      files: { ...role("[{ person_id: person-01, from: 2026-11-23 }]"), ...user },
      want: said("1 record names"),
    },
    {
      because: "the holder begins today",
      files: { ...role("[{ person_id: person-01, from: 2026-11-22 }]"), ...user },
      want: [],
    },
    {
      because: "the last day was yesterday",
      files: { ...role("[{ person_id: person-01, from: 2026-01-01, to: 2026-11-21 }]"), ...user },
      want: said("1 record names"),
    },
    {
      because: "the last day is today",
      files: { ...role("[{ person_id: person-01, from: 2026-01-01, to: 2026-11-22 }]"), ...user },
      want: [],
    },
    {
      because: "one of two holders is left",
      files: {
        ...role(
          "[{ person_id: person-01, from: 2026-01-01, to: 2026-02-01 }, { person_id: person-02, from: 2026-02-01 }]",
        ),
        ...user,
      },
      want: [],
    },
    {
      because: "two records name it, one of them twice",
      files: { ...role("[]"), ...rules("owner: a\nescalate_to: a\n", "owner: a\n") },
      want: said("2 records name"),
    },
    { because: "nothing names it", files: role("[]"), want: [] },
    {
      because: "only a past approval names it",
      files: {
        ...role("[]"),
        "internal/rules/r01.yaml": "owner: b\napprovals: [{ by: person-01, role: a, at: 2026-01-01 }]\n",
      },
      want: [],
    },
  ])("when $because", ({ files, want }) => {
    expect(findingsOf(vacantRole, files)).toEqual(want);
  });
});

describe("conditional-rule-incomplete", () => {
  const conditions = "conditions:\n  - sv: x\n";
  const approval = "approval:\n  roles: [a]\n  two_person: false\n";
  test.for([
    { because: "it is allowed", text: "verdict: allowed\n", missing: [] },
    {
      because: "it is not about publishing, so needs no label",
      text: `verdict: conditional\nactivities: [support]\n${conditions}${approval}`,
      missing: [],
    },
    {
      because: "one of its activities is publishing",
      text: `verdict: conditional\nactivities: [support, publishing]\n${conditions}${approval}`,
      missing: ["label"],
    },
    {
      because: "its conditions are an empty list",
      text: `verdict: conditional\nactivities: [support]\nconditions: []\n${approval}`,
      missing: ["conditions"],
    },
    {
      because: "nobody reviews",
      text: `verdict: conditional\nactivities: [support]\n${conditions}`,
      missing: ["approval"],
    },
  ])("when $because", ({ text, missing }) => {
    const findings = findingsOf(conditionalRuleIncomplete, rules(text));
    expect(findings.map((finding) => /has no "(.+)"\.$/.exec(finding)?.[1])).toEqual(missing);
  });
});

describe("too-few-rules", () => {
  const active = (n: number) => rules(...Array.from({ length: n }, () => "status: active\n"));
  test.for([
    { because: "there are none", files: {}, want: [] },
    {
      because: "none is active",
      files: rules("status: draft\n"),
      want: ["internal/rules/r01.yaml:1:1 There are 0 active rules. The policy needs at least 10."],
    },
    {
      because: "nine are active",
      files: active(9),
      want: ["internal/rules/r01.yaml:1:1 There are 9 active rules. The policy needs at least 10."],
    },
    { because: "ten are active", files: active(10), want: [] },
    { because: "the tenth cannot be read", files: { ...active(9), ...unreadableRule }, want: [] },
  ])("when $because", ({ files, want }) => {
    expect(findingsOf(tooFewRules, files, { unreadable: true })).toEqual(want);
  });
});

describe("activity-without-rule", () => {
  const all = "activities: [publishing, moderation, support, ads, listening, research]\n";
  test.for([
    { because: "there are no rules", files: {}, count: 0 },
    { because: "one rule covers all", files: rules(`${all}status: active\n`), count: 0 },
    { because: "that rule is retired", files: rules(`${all}status: retired\n`), count: 6 },
    { because: "one activity is covered", files: rules("activities: [ads]\nstatus: active\n"), count: 5 },
    {
      because: "a rule cannot be read",
      files: { ...rules("activities: [ads]\nstatus: active\n"), ...unreadableRule },
      count: 0,
    },
  ])("when $because", ({ files, count }) => {
    expect(findingsOf(activityWithoutRule, files, { unreadable: true })).toHaveLength(count);
  });
});

describe("rules-contradict", () => {
  const rule = (verdict: string, more: string, status = "active") =>
    `verdict: ${verdict}\nactivities: [ads]\nstatus: ${status}\n${more}`;
  const classes = "data_classes: [public, internal]\n";

  test.for([
    { because: "neither says of what", texts: [rule("allowed", ""), rule("not_allowed", "")], count: 0 },
    {
      because: "data are the same",
      texts: [rule("allowed", classes), rule("not_allowed", classes)],
      count: 1,
    },
    {
      because: "data stand in another order",
      texts: [rule("allowed", classes), rule("not_allowed", "data_classes: [internal, public]\n")],
      count: 1,
    },
    {
      because: "data overlap",
      texts: [rule("allowed", classes), rule("not_allowed", "data_classes: [internal]\n")],
      count: 1,
    },
    {
      because: "data differ",
      texts: [rule("allowed", classes), rule("not_allowed", "data_classes: [restricted]\n")],
      count: 0,
    },
    {
      because: "one speaks of any data",
      texts: [rule("allowed", classes), rule("not_allowed", "")],
      count: 0,
    },
    {
      because: "AI levels overlap",
      texts: [
        rule("allowed", `${classes}ai_levels: [assists, drafts]\n`),
        rule("not_allowed", `${classes}ai_levels: [drafts, acts]\n`),
      ],
      count: 1,
    },
    {
      because: "AI levels differ",
      texts: [
        rule("allowed", `${classes}ai_levels: [assists, drafts]\n`),
        rule("not_allowed", `${classes}ai_levels: [acts]\n`),
      ],
      count: 0,
    },
    {
      because: "one holds at any AI level",
      texts: [rule("allowed", classes), rule("not_allowed", `${classes}ai_levels: [acts]\n`)],
      count: 1,
    },
    {
      because: "one applies in a certain case only",
      texts: [rule("allowed", classes), rule("not_allowed", `${classes}applies_when: { sv: det är kris }\n`)],
      count: 0,
    },
    {
      because: "one tool is the same",
      texts: [rule("allowed", "tools: [a, b]\n"), rule("conditional", "tools: [b, c]\n")],
      count: 1,
    },
    {
      because: "verdicts are the same",
      texts: [rule("allowed", classes), rule("allowed", classes)],
      count: 0,
    },
    {
      because: "one is a draft",
      texts: [rule("allowed", classes), rule("not_allowed", classes, "draft")],
      count: 0,
    },
    {
      because: "activities differ",
      texts: [
        rule("allowed", classes),
        `verdict: not_allowed\nactivities: [support]\nstatus: active\n${classes}`,
      ],
      count: 0,
    },
    {
      because: "a third differs from two",
      texts: [rule("allowed", classes), rule("allowed", classes), rule("not_allowed", classes)],
      count: 2,
    },
  ])("when $because: $count", ({ texts, count }) => {
    expect(findingsOf(rulesContradict, rules(...texts))).toHaveLength(count);
  });
});
