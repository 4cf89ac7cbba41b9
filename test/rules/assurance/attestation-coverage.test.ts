import { describe, expect, test } from "vitest";
import { attestationCoverage } from "../../../src/rules/assurance/attestation-coverage.ts";
import { catalogueOf } from "../findings-of.ts";

interface Case {
  readonly policy?: string;
  readonly rows?: readonly string[];
  readonly roles?: Readonly<Record<string, readonly string[]>>;
}

const policy = (more = "") =>
  `---\nattestation: required\nstatus: approved\nversion: 2\neffective_date: 2026-10-01\naudience: [a, b]\n${more}---\n`;

/** `who state due`, a line for each person of the first record. */
function readers({
  policy: text = policy(),
  rows = [],
  roles = { a: ["person-01"], b: [] },
}: Case): string[] {
  const files = {
    "internal/policies/p/sv.mdx": text,
    "internal/attestations.csv": `type;id;version;person;on\n${rows.map((row) => `${row}\n`).join("")}`,
    ...Object.fromEntries(
      Object.entries(roles).map(([id, held]) => [
        `internal/roles/${id}.yaml`,
        `holders: [${held.map((one) => holder(one)).join(", ")}]\n`,
      ]),
    ),
  };
  const [first] = attestationCoverage(catalogueOf(files), "2026-11-22");
  return (first?.readers ?? []).map(({ person, read, due, isLate }) => {
    const state = read ? `v${read.version} ${read.on}` : isLate ? "late" : "waiting";
    return `${person} ${state} ${due}`;
  });
}

/** `person-01 2026-10-20 2026-11-01`: key, first day, last day. */
function holder(text: string): string {
  const [person, from = "2026-01-01", to] = text.split(" ");
  return `{ person_id: ${person}, from: ${from}${to ? `, to: ${to}` : ""} }`;
}

describe("attestationCoverage(catalogue, asOf)", () => {
  test.for([
    // 30 days after 1 October is 31 October.
    { because: "nobody has read it", of: {}, want: ["person-01 late 2026-10-31"] },
    {
      because: "the current version is read",
      of: { rows: ["policies;p;2;person-01;2026-10-02"] },
      want: ["person-01 v2 2026-10-02 2026-10-31"],
    },
    {
      because: "only the version before is read",
      of: { rows: ["policies;p;1;person-01;2026-09-02"] },
      want: ["person-01 late 2026-10-31"],
    },
    {
      because: "the version before still counts",
      of: { policy: policy("attest_from: 1\n"), rows: ["policies;p;1;person-01;2026-09-02"] },
      want: ["person-01 v1 2026-09-02 2026-10-31"],
    },
    {
      because: "another text is read",
      of: { rows: ["policies;q;2;person-01;2026-10-02", "playbooks;p;2;person-01;2026-10-02"] },
      want: ["person-01 late 2026-10-31"],
    },
    {
      because: "the row is dated after today",
      of: { rows: ["policies;p;2;person-01;2026-11-23"] },
      want: ["person-01 late 2026-10-31"],
    },
    {
      because: "somebody took up the role after the version came into force",
      of: { roles: { a: ["person-02 2026-10-23"] } },
      want: ["person-02 waiting 2026-11-22"], // the last day itself is not late
    },
    {
      because: "the last day was yesterday",
      of: { roles: { a: ["person-02 2026-10-22"] } },
      want: ["person-02 late 2026-11-21"],
    },
    { because: "the holder has left", of: { roles: { a: ["person-02 2026-01-01 2026-11-21"] } }, want: [] },
    { because: "the holder starts tomorrow", of: { roles: { a: ["person-02 2026-11-23"] } }, want: [] },
    { because: "nobody holds the roles", of: { roles: { a: [], b: [] } }, want: [] },
    {
      because: "one person holds both roles, for different lengths of time",
      of: { roles: { a: ["person-01"], b: ["person-01 2026-10-25"] } },
      want: ["person-01 late 2026-10-31"],
    },
    {
      because: "the text is a draft",
      of: { policy: policy().replace("approved", "draft") },
      want: [],
    },
    {
      because: "no attestation is required",
      of: { policy: policy().replace("required", "none") },
      want: [],
    },
  ])("when $because", ({ of, want }) => {
    expect(readers(of)).toEqual(want);
  });

  test("has a person in each of their roles, and once over all", () => {
    const catalogue = catalogueOf({
      "internal/policies/p/sv.mdx": policy(),
      "internal/roles/a.yaml": "holders: [{ person_id: person-01, from: 2026-01-01 }]\n",
      "internal/roles/b.yaml": "holders: [{ person_id: person-01, from: 2026-01-01 }]\n",
    });
    const [first] = attestationCoverage(catalogue, "2026-11-22");
    expect(first?.roles.map(({ role, readers: some }) => [role, some.length])).toEqual([
      ["a", 1],
      ["b", 1],
    ]);
    expect(first?.readers).toHaveLength(1);
  });

  test("has nothing to say of a portal without content", () => {
    expect(attestationCoverage(catalogueOf({}), "2026-11-22")).toEqual([]);
  });
});
