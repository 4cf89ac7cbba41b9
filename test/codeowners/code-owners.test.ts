import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parsePeople } from "../../src/approvals/people.ts";
import { buildCatalogue } from "../../src/catalogue/build.ts";
import { check } from "../../src/check.ts";
import { codeOwners } from "../../src/codeowners/code-owners.ts";
import { isOwnerPattern } from "../../src/codeowners/owner-pattern.ts";

/** Roles by id, with what each may approve. */
function rolesOf(roles: Record<string, readonly string[]>) {
  const files = Object.entries(roles).map(([id, approves]) => ({
    path: `internal/roles/${id}.yaml`,
    kind: "file" as const,
    size: 0,
    bytes: Buffer.from(
      [
        `title: { sv: ${id}, en: ${id} }`,
        "holders: []",
        `may_approve: [${approves.join(", ")}]`,
        'contact_channel: "#x"',
        "visibility: internal",
      ].join("\n"),
    ),
  }));
  return buildCatalogue(files).catalogue.roles;
}

const lines = (text: string): string[] =>
  text.split("\n").filter((line) => line !== "" && !line.startsWith("#"));
/** Who owns a path, by the host's rule: the last line that fits. */
const ownersOf = (text: string, path: string): string | undefined =>
  lines(text)
    .map((line) => line.split(/\s+(.*)/s))
    .findLast(([pattern = ""]) => pattern === "*" || path.startsWith(pattern))?.[1];

describe("codeOwners(roles, pattern)", () => {
  const text = codeOwners(
    rolesOf({ jurist: ["policies", "rules"], annons: ["rules", "kpis"], vard: [] }),
    "@o/{role}",
  );

  test.for([
    { path: "/content/internal/rules/r01.yaml", want: "@o/annons @o/jurist" },
    { path: "/content/internal/kpis/ctr.csv", want: "@o/annons" },
    { path: "/content/internal/policies/ai/sv.mdx", want: "@o/jurist" },
    { path: "/content/internal/roles/annons.yaml", want: "@o/jurist" },
    { path: "/approvals/people.yaml", want: "@o/jurist" },
    { path: "/.github/workflows/check.yml", want: "@o/jurist" },
    { path: "/.gitlab-ci.yml", want: "@o/jurist" },
    { path: "/content/internal/tools/skrivstod.yaml", want: "@o/jurist" },
    { path: "/src/engine/decide/decide.ts", want: "@o/jurist" },
  ])("$path belongs to $want", ({ path, want }) => {
    expect(ownersOf(text, path)).toBe(want);
  });

  test("names nobody who may approve nothing", () => {
    expect(text).not.toContain("@o/vard");
  });

  test("gives the tests of a decision rule to who may approve the rule", () => {
    const rules = codeOwners(rolesOf({ jurist: ["policies"], annons: ["decisionRules"] }), "@o/{role}");
    expect(ownersOf(rules, "/content/internal/decision-rules/tests/skala.yaml")).toBe("@o/annons");
  });

  test.for([{ roles: {} }, { roles: { annons: ["rules"] } }])(
    "throws when no role may approve policies: $roles",
    ({ roles }) => {
      expect(() => codeOwners(rolesOf(roles), "@o/{role}")).toThrow(RangeError);
    },
  );
});

describe("isOwnerPattern(text)", () => {
  test.for([
    { text: "@org/{role}", want: true },
    { text: "@org/team/kvitto-{role}", want: true },
    { text: "@org/everyone", want: false },
    { text: "@org/{role} * @mallory", want: false },
    { text: "", want: false },
    { text: undefined, want: false },
  ])("of $text is $want", ({ text, want }) => {
    expect(isOwnerPattern(text)).toBe(want);
  });
});

test(".github/CODEOWNERS is what the roles say now", async () => {
  const { catalogue } = await check("content", { asOf: "2026-11-22" });
  const pattern = parsePeople(readFileSync("approvals/people.yaml", "utf8"))?.code_owners;
  expect(pattern).toSatisfy(isOwnerPattern);
  expect(readFileSync(".github/CODEOWNERS", "utf8")).toBe(codeOwners(catalogue.roles, pattern ?? ""));
});
