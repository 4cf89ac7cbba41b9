import { describe, expect, test } from "vitest";
import { planAttestation } from "../../src/authoring/plan-attestation.ts";
import { catalogueOf, type Files } from "../rules/findings-of.ts";

const policy = `---\nattestation: required\nstatus: approved\nversion: 2\naudience: [a]\n---\n`;
const files: Files = {
  "internal/policies/p/sv.mdx": policy,
  "internal/policies/q/sv.mdx": policy.replace("required", "none"),
  "internal/policies/d/sv.mdx": policy.replace("approved", "draft"),
  "internal/roles/a.yaml": "holders: [{ person_id: person-01, from: 2026-01-01 }]\n",
  "internal/roles/b.yaml": "holders: [{ person_id: person-02, from: 2026-01-01 }]\n",
};
const header = "type;id;version;person;on\n";

const plan = (
  { record = "policies/p", by = "person-01", on = "2026-11-20" },
  sheet?: string,
  more: Files = {},
) =>
  planAttestation(
    catalogueOf({
      ...files,
      ...more,
      ...(sheet === undefined ? {} : { "internal/attestations.csv": sheet }),
    }),
    { record, by, on },
    "2026-11-22",
  );

describe("planAttestation(catalogue, request, today)", () => {
  test.for([
    {
      because: "there is no sheet yet",
      sheet: undefined,
      want: `${header}policies;p;2;person-01;2026-11-20\n`,
    },
    {
      because: "rows are there",
      sheet: `${header}policies;p;1;person-01;2026-09-02\n`,
      want: `${header}policies;p;1;person-01;2026-09-02\npolicies;p;2;person-01;2026-11-20\n`,
    },
    {
      because: "the last line is open",
      sheet: `${header}policies;p;2;person-09;2026-09-02`,
      want: `${header}policies;p;2;person-09;2026-09-02\npolicies;p;2;person-01;2026-11-20\n`,
    },
    {
      because: "the sheet has commas",
      sheet: header.replaceAll(";", ","),
      want: `${header.replaceAll(";", ",")}policies,p,2,person-01,2026-11-20\n`,
    },
    {
      because: "the lines end as Windows ends them",
      sheet: header.replace("\n", "\r\n"),
      want: `${header.replace("\n", "\r\n")}policies;p;2;person-01;2026-11-20\r\n`,
    },
  ])("adds a row when $because", ({ sheet, want }) => {
    expect(plan({}, sheet)).toEqual({ path: "internal/attestations.csv", version: 2, text: want });
  });

  test("takes the record’s file for its name, and today for the day", () => {
    const { text } = plan({ record: "content/internal/policies/p/sv.mdx", on: "2026-11-22" }) as {
      text: string;
    };
    expect(text).toBe(`${header}policies;p;2;person-01;2026-11-22\n`);
  });

  test.for([
    { because: "there is no such record", of: { record: "policies/pp" }, says: 'Did you mean "policies/p"?' },
    { because: "it is a rule", of: { record: "rules/r01" }, says: '"rules/r01" is no policy' },
    { because: "it need not be read", of: { record: "policies/q" }, says: '"q" is not to be attested.' },
    { because: "it is a draft", of: { record: "policies/d" }, says: '"d" is not to be attested.' },
    { because: "the person is not in the audience", of: { by: "person-02" }, says: '"p" is not for "b"' },
    { because: "nobody has that key", of: { by: "person-07" }, says: '"person-07" held no role' },
    { because: "they had no role that day", of: { on: "2025-12-31" }, says: "held no role on 2025-12-31" },
    { because: "the day has not come", of: { on: "2026-11-23" }, says: "2026-11-23 has not come yet" },
    { because: "the day does not exist", of: { on: "2026-02-30" }, says: '"2026-02-30" is no day.' },
  ])("refuses when $because", ({ of, says }) => {
    const refusal = plan(of) as { problem: string; hint: string };
    expect(`${refusal.problem} ${refusal.hint}`).toContain(says);
  });

  test("refuses a version that is confirmed already, and one before it that still counts", () => {
    const sheet = `${header}policies;p;1;person-01;2026-09-02\n`;
    const more = { "internal/policies/p/sv.mdx": policy.replace("audience", "attest_from: 1\naudience") };
    expect(plan({}, sheet, more)).toMatchObject({
      problem: '"person-01" confirmed version 1 on 2026-09-02, and that still counts.',
    });
    expect(plan({}, sheet)).toMatchObject({ version: 2 });
  });

  test("writes nothing over a sheet that cannot be read", () => {
    const broken = catalogueOf({ ...files, "internal/attestations.csv": "type;id\n" }, { unreadable: true });
    const request = { record: "policies/p", by: "person-01", on: "2026-11-20" };
    expect(planAttestation(broken, request, "2026-11-22")).toMatchObject({
      problem: "The attestations cannot be read.",
    });
  });
});
