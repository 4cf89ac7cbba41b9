import { describe, expect, test } from "vitest";
import approvedWithoutApproval from "../../src/rules/approved-without-approval.ts";
import approverWithoutRight from "../../src/rules/approver-without-right.ts";
import ownerApprovesAlone from "../../src/rules/owner-approves-alone.ts";
import twoDistinctApprovers from "../../src/rules/two-distinct-approvers.ts";
import { findingsOf } from "./findings-of.ts";

const role = (mayApprove: string, ...people: string[]) =>
  `holders: [${people.map((id) => `{ person_id: ${id}, from: 2026-01-01, to: 2026-12-31 }`).join()}]
may_approve: [${mayApprove}]
`;
const roles = {
  "internal/roles/editor.yaml": role("rules", "person-01", "person-02"),
  "internal/roles/lead.yaml": role("rules", "person-02", "person-03"),
  "internal/roles/producer.yaml": role("tools", "person-04"),
};
/** A rule on privacy in force, owned by the editor; approvals as `person-01 lead 2026-09-01`. */
const rule = (approvals: readonly string[], more = "") => {
  const list = approvals.map((approval) => {
    const [by, name, at = "2026-09-01"] = approval.split(" ");
    return `{ by: ${by}, role: ${name}, at: ${at} }`;
  });
  return {
    ...roles,
    "internal/rules/r01.yaml": `approvals: [${list.join()}]\n${more === "" ? "claims_about: [privacy]\n" : more}`,
  };
};

describe("KV601, KV605, KV608: who has approved a text on privacy", () => {
  test.for([
    { because: "nobody has", approvals: [], want: "KV605" },
    { because: "one person has", approvals: ["person-01 editor"], want: "KV601" },
    {
      because: "one person has in two roles",
      approvals: ["person-02 editor", "person-02 lead"],
      want: "KV601",
    },
    { because: "two people have", approvals: ["person-01 editor", "person-03 lead"], want: "" },
    {
      because: "two of the owner's role have",
      approvals: ["person-01 editor", "person-02 editor"],
      want: "KV608",
    },
    {
      because: "the owner's people use another role",
      approvals: ["person-01 editor", "person-02 lead"],
      want: "KV608",
    },
    {
      because: "a third is outside the owner's role",
      approvals: ["person-01 editor", "person-02 editor", "person-03 lead"],
      want: "",
    },
    {
      because: "it says nothing of privacy",
      approvals: ["person-01 editor"],
      more: "claims_about: []\n",
      want: "",
    },
    {
      because: "it says nothing of privacy and nobody has",
      approvals: [],
      more: "claims_about: []\n",
      want: "KV605",
    },
    {
      because: "it is a draft",
      approvals: [],
      more: "claims_about: [privacy]\nstatus: draft\n",
      want: "",
    },
  ])("$want when $because", ({ approvals, more, want }) => {
    const all = [twoDistinctApprovers, approvedWithoutApproval, ownerApprovesAlone];
    const found = all.filter((one) => findingsOf(one, rule(approvals, more)).length > 0);
    expect(found.map(({ code }) => code).join()).toBe(want);
  });
});

describe("KV602: the right to approve", () => {
  const at = "internal/rules/r01.yaml:1";
  test.for([
    { because: "nobody has approved", approvals: [], want: [] },
    { because: "it is the last day in the role", approvals: ["person-01 editor 2026-12-31"], want: [] },
    {
      because: "it is the day after",
      approvals: ["person-01 editor 2027-01-01"],
      want: [`${at}:19 "person-01" did not hold the role "editor" on 2027-01-01.`],
    },
    {
      because: "somebody else holds the role",
      approvals: ["person-03 editor"],
      want: [`${at}:19 "person-03" did not hold the role "editor" on 2026-09-01.`],
    },
    {
      because: "the role has no such right",
      approvals: ["person-04 producer"],
      want: [`${at}:36 The role "producer" may not approve a rule.`],
    },
    { because: "there is no such role, which is KV201", approvals: ["person-01 gone"], want: [] },
    {
      because: "the rule is retired",
      approvals: ["person-04 producer"],
      more: "status: retired\n",
      want: [],
    },
  ])("when $because", ({ approvals, more, want }) => {
    expect(findingsOf(approverWithoutRight, rule(approvals, more))).toEqual(want);
  });
});
