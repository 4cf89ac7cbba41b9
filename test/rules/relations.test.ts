import { describe, expect, test } from "vitest";
import circularGrounds from "../../src/rules/circular-grounds.ts";
import correctionsCounted from "../../src/rules/corrections-counted-differently.ts";
import noClaimPattern from "../../src/rules/no-claim-pattern.ts";
import permissionUnused from "../../src/rules/zone-permission-unused.ts";
import restsOnWithdrawn from "../../src/rules/rests-on-withdrawn.ts";
import retiredReference from "../../src/rules/retired-reference.ts";
import sourceChanged from "../../src/rules/source-changed-since-read.ts";
import { findingsOf, type Files } from "./findings-of.ts";

interface Row {
  readonly because: string;
  readonly files: Files;
  readonly want: string[];
}

describe("KV720 and KV202: what rests on something withdrawn", () => {
  const claim = (source: string) => `sources: [{ ${source}, accessed: 2026-11-02 }]\nstatus: approved\n`;
  test.for<Row & { refused?: string[] }>([
    { because: "there is nothing", files: {}, want: [] },
    {
      because: "a claim rests on a retired rule",
      files: { "internal/claims/c.yaml": claim("rule: r01"), "internal/rules/r01.yaml": "status: retired\n" },
      want: [
        'internal/claims/c.yaml:1:19 This rests on the rule "r01", which is retired, and so is out of force.',
      ],
    },
    {
      because: "a reply names it twice, and it is said once",
      files: {
        "internal/templates/t.yaml": "status: approved\nrules: [r01]\nreview_triggers: { rules: [r01] }\n",
        "internal/rules/r01.yaml": "status: retired\n",
      },
      want: [
        'internal/templates/t.yaml:3:28 This rests on the rule "r01", which is retired, and so is out of force.',
      ],
    },
    {
      because: "a draft does",
      files: {
        "internal/templates/t.yaml": "status: draft\nrules: [r01]\n",
        "internal/rules/r01.yaml": "status: retired\n",
      },
      want: [],
    },
    {
      because: "a permission speaks of a blocked tool",
      files: {
        "internal/rules/r01.yaml": "status: active\nverdict: allowed\ntools: [w]\n",
        "internal/tools/w.yaml": "status: blocked\n",
      },
      want: [
        'internal/rules/r01.yaml:3:9 This rests on the AI tool "w", which is blocked, and goes without it.',
      ],
    },
    {
      because: "a prohibition does",
      files: {
        "internal/rules/r01.yaml": "status: active\nverdict: not_allowed\ntools: [w]\n",
        "internal/tools/w.yaml": "status: blocked\n",
      },
      want: [],
    },
    {
      because: "a risk is controlled by a retired rule, which nobody can lean on",
      files: {
        "internal/risks/k.yaml": "status: open\nrules: [r01]\n",
        "internal/rules/r01.yaml": "status: retired\n",
      },
      want: [],
      refused: ['internal/risks/k.yaml:2:9 The rule "r01" has the status "retired".'],
    },
    {
      because: "a crisis answer points to a draft",
      files: {
        "internal/faq/q.yaml": "template: t\nstatus: approved\n",
        "internal/templates/t.yaml": "status: draft\n",
      },
      want: [],
      refused: ['internal/faq/q.yaml:1:11 The reply template "t" has the status "draft".'],
    },
  ])("when $because", ({ files, want, refused = [] }) => {
    expect(findingsOf(restsOnWithdrawn, files)).toEqual(want);
    expect(findingsOf(retiredReference, files)).toEqual(refused);
  });
});

describe("KV721", () => {
  const circle = {
    "internal/claims/c.yaml": "sources: [{ rule: r01, accessed: 2026-11-02 }]\n",
    "internal/rules/r01.yaml": "claims: [c]\n",
  };
  test.for<Row>([
    {
      because: "the circle goes through a third",
      files: {
        ...circle,
        "internal/rules/r01.yaml": "claims: [d]\n",
        "internal/claims/d.yaml": "sources: [{ rule: r02, accessed: 2026-11-02 }]\n",
        "internal/rules/r02.yaml": "claims: [c]\n",
      },
      want: [
        'internal/claims/c.yaml:1:19 The claim rests on "r01", and that on "d", and that on "r02", and that on the claim: a circle proves nothing.',
      ],
    },
    {
      because: "the rule rests on another claim",
      files: {
        ...circle,
        "internal/rules/r01.yaml": "claims: [d]\n",
        "internal/claims/d.yaml": "sources: []\n",
      },
      want: [],
    },
  ])("when $because", ({ files, want }) => {
    expect(findingsOf(circularGrounds, files)).toEqual(want);
  });
});

describe("KV722", () => {
  const files = (accessed: string, date: string, effective: string): Files => ({
    "internal/claims/c.yaml": `sources: [{ rule: r01, accessed: ${accessed} }]\ndate: ${date}\nstatus: approved\n`,
    "internal/rules/r01.yaml": `effective_date: ${effective}\n`,
  });
  test.for<Row>([
    {
      because: "the source changed between the reading and the check",
      files: files("2026-10-01", "2026-11-12", "2026-11-02"),
      want: [
        'internal/claims/c.yaml:1:34 The source "r01" changed on 2026-11-02, after it was last read on 2026-10-01.',
      ],
    },
    {
      because: "it was read on the day of the change",
      files: files("2026-11-02", "2026-11-12", "2026-11-02"),
      want: [],
    },
    {
      because: "it changed after the check, which makes it due for review instead",
      files: files("2026-10-01", "2026-10-01", "2026-11-02"),
      want: [],
    },
    { because: "the change lies ahead", files: files("2026-10-01", "2027-01-12", "2026-11-23"), want: [] },
  ])("when $because", ({ files: given, want }) => {
    expect(findingsOf(sourceChanged, given)).toEqual(want);
  });
});

describe("KV724", () => {
  const counted = (figures: string, more: Files = {}): Files => ({
    "internal/kpis/k.yaml": "cadence: monthly\nfrom_corrections: true\n",
    "internal/kpis/k.csv": `period;value;n;note\n${figures}`,
    ...more,
  });
  const correction = {
    "internal/corrections/correction-2026-09-15-1.yaml": "corrected_at: 2026-09-15\npublic: true\n",
  };
  test.for<Row>([
    { because: "there are no corrections yet", files: counted("2026-09;3;;\n"), want: [] },
    { because: "the month is from before the first", files: counted("2026-08;3;;\n", correction), want: [] },
    { because: "both say one", files: counted("2026-09;1;;\n", correction), want: [] },
    {
      because: "a later month has none in the list",
      files: counted("2026-10;1;;\n", correction),
      want: ["internal/kpis/k.csv:2:9 The value is 1, but 0 public corrections were put right in 2026-10."],
    },
  ])("when $because", ({ files, want }) => {
    expect(findingsOf(correctionsCounted, files)).toEqual(want);
  });
});

describe("KV513 and KV725: a zone that may be entered", () => {
  const zone = (allowed: string): Files => ({
    "internal/no-claim-zones/z.yaml": `title: { sv: Träning }\npatterns: { sv: [tränar ingen AI], en: [train no AI] }\nallowed_with: ${allowed}\n`,
    "internal/claims/c.yaml": "status: approved\n",
  });
  const said = "short_answer: { sv: Vi tränar ingen AI. }\n";
  const post = (approvals: string) =>
    `---\nstatus: published\napprovals: ${approvals}\n---\n\nVi tränar ingen AI.\n`;
  const touches = (at: string) => `${at} "tränar ingen AI" touches the no-claim zone "Träning".`;
  test.for<Row & { unused?: string[] }>([
    {
      because: "the text rests on the claim",
      files: { ...zone("{ claims: [c] }"), "internal/faq/q.yaml": `${said}claims: [c]\n` },
      want: [],
    },
    {
      because: "the text rests on nothing",
      files: { ...zone("{ claims: [c] }"), "internal/faq/q.yaml": said },
      want: [touches("internal/faq/q.yaml:1:24")],
      unused: ['internal/no-claim-zones/z.yaml:3:26 No text in the zone rests on the claim "c".'],
    },
    {
      because: "a post was approved in the role",
      files: {
        ...zone("{ role: editor }"),
        "public/how-we-work/p/sv.mdx": post("[{ by: person-01, role: editor, at: 2026-11-02 }]"),
      },
      want: [],
    },
    {
      because: "a post was approved in another role",
      files: {
        ...zone("{ role: editor }"),
        "public/how-we-work/p/sv.mdx": post("[{ by: person-01, role: lead, at: 2026-11-02 }]"),
      },
      want: [touches("public/how-we-work/p/sv.mdx:6:4")],
      unused: [
        'internal/no-claim-zones/z.yaml:3:23 No text enters the zone by the approval of the role "editor".',
      ],
    },
  ])("when $because", ({ files, want, unused = [] }) => {
    expect(findingsOf(noClaimPattern, files)).toEqual(want);
    expect(findingsOf(permissionUnused, files)).toEqual(unused);
  });
});
