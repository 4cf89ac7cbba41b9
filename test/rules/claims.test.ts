import { describe, expect, test } from "vitest";
import claimApprovedByTooFew from "../../src/rules/claim-approved-by-too-few.ts";
import claimWithoutSource from "../../src/rules/claim-without-source.ts";
import quotedClaimExpired from "../../src/rules/quoted-claim-expired.ts";
import quotesUnsupportedClaim from "../../src/rules/quotes-unsupported-claim.ts";
import statementWithoutClaim from "../../src/rules/statement-without-claim.ts";
import { findingsOf } from "./findings-of.ts";

const claimFile = "internal/claims/c.yaml";

describe("KV621: a claim's sources", () => {
  test.for([
    { fields: "kind: fact\nverdict: supported", want: 1 },
    { fields: "kind: privacy\nverdict: partly", want: 1 },
    { fields: "kind: policy\nverdict: unsupported", want: 0 },
    { fields: "kind: opinion\nverdict: supported", want: 0 },
    { fields: "kind: fact\nverdict: supported\nstatus: retired", want: 0 },
    { fields: "kind: fact\nverdict: supported\nstatus: draft", want: 1 },
  ])("$want findings without any when $fields", ({ fields, want }) => {
    const files = { [claimFile]: `${fields}\nsources: []\n` };
    expect(findingsOf(claimWithoutSource, files)).toHaveLength(want);
  });
});

describe("KV627: who has approved a claim", () => {
  const by = (...people: string[]) =>
    people.length === 0
      ? "approvals: []\n"
      : `approvals:\n${people.map((person) => `  - by: ${person}\n    role: editor\n    at: 2026-11-02\n`).join("")}`;
  test.for([
    {
      because: "two have",
      claim: `kind: security\nstatus: approved\n${by("person-01", "person-02")}`,
      want: 0,
    },
    {
      because: "one has, twice",
      claim: `kind: security\nstatus: approved\n${by("person-01", "person-01")}`,
      want: 1,
    },
    { because: "one has, a fact", claim: `kind: fact\nstatus: approved\n${by("person-01")}`, want: 0 },
    { because: "nobody has, an opinion", claim: `kind: opinion\nstatus: approved\n${by()}`, want: 1 },
    { because: "nobody has, a draft", claim: `kind: privacy\nstatus: draft\n${by()}`, want: 0 },
    { because: "nobody has, retired", claim: `kind: privacy\nstatus: retired\n${by()}`, want: 0 },
  ])("$want findings when $because", ({ claim, want }) => {
    expect(findingsOf(claimApprovedByTooFew, { [claimFile]: claim })).toHaveLength(want);
  });
});

describe("texts in force that rest on a claim", () => {
  const quoting = {
    "internal/templates/t.yaml": "claims:\n  - c\nstatus: approved\n",
    "internal/templates/u.yaml": "claims:\n  - c\nstatus: draft\n",
    "internal/faq/f.yaml": "claims:\n  - c\nstatus: approved\n",
    "internal/rules/r01.yaml": "claims:\n  - c\nstatus: active\n",
  };

  test("KV625 points at each, drafts left out", () => {
    const files = { ...quoting, [claimFile]: "verdict: unsupported\nstatus: approved\n" };
    const message = 'The claim "c", on which the text rests, is unsupported.';
    expect(findingsOf(quotesUnsupportedClaim, files)).toEqual([
      `internal/rules/r01.yaml:2:5 ${message}`,
      `internal/templates/t.yaml:2:5 ${message}`,
      `internal/faq/f.yaml:2:5 ${message}`,
    ]);
  });

  test.for([
    {
      asOf: "2026-11-23",
      want: [`${claimFile}:1:14 The claim held until 2026-11-22. Resting on it: "r01", "t" and "f".`],
    },
    { asOf: "2026-11-22", want: [] },
  ])("KV626 says it once, at the claim: on $asOf", ({ asOf, want }) => {
    const files = { ...quoting, [claimFile]: "valid_until: 2026-11-22\nstatus: approved\n" };
    expect(findingsOf(quotedClaimExpired, files, { asOf })).toEqual(want);
  });

  test("KV626 leaves a claim alone that nothing rests on", () => {
    const files = { [claimFile]: "valid_until: 2026-11-01\nstatus: approved\n" };
    expect(findingsOf(quotedClaimExpired, files)).toEqual([]);
  });

  test.for([
    { because: "a template speaks of privacy", file: "templates", status: "approved", want: 1 },
    { because: "an answer does", file: "faq", status: "approved", want: 1 },
    { because: "a rule does, being a source itself", file: "rules", status: "active", want: 0 },
    { because: "a draft does", file: "templates", status: "draft", want: 0 },
  ])("KV628 has $want findings when $because", ({ file, status, want }) => {
    const id = file === "rules" ? "r01" : "x";
    const files = {
      [`internal/${file}/${id}.yaml`]: `claims_about:\n  - privacy\nclaims: []\nstatus: ${status}\n`,
    };
    expect(findingsOf(statementWithoutClaim, files)).toHaveLength(want);
  });

  test("KV628 asks nothing of a text that makes no such statement", () => {
    const files = { "internal/templates/x.yaml": "claims_about: []\nclaims: []\nstatus: approved\n" };
    expect(findingsOf(statementWithoutClaim, files)).toEqual([]);
  });
});
