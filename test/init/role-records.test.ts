import { describe, expect, test } from "vitest";
import { approvable } from "../../src/content-types/role.ts";
import { roleRecords } from "../../src/init/role-records.ts";
import { standardRoles } from "../../src/init/standard-roles.ts";

const today = "2026-11-23";
const everyone = standardRoles.map(({ id }) => id);
const pairs = everyone.flatMap((a, i) => everyone.slice(i + 1).map((b) => [a, b]));

describe("roleRecords(chosen, today)", () => {
  test("all eight hold what is theirs, each by a person of its own", () => {
    const roles = roleRecords(everyone, today);
    expect(Array.from(roles, ([id, { holders, deputy }]) => [id, holders[0]?.person_id, deputy])).toEqual([
      ["redaktor", "person-01", "innehall"],
      ["marknadschef", "person-02", "varumarke"],
      ["jurist", "person-03", "marknadschef"],
      ["varumarke", "person-04", "marknadschef"],
      ["kunddialog", "person-05", "varumarke"],
      ["annons", "person-06", "innehall"],
      ["innehall", "person-07", "redaktor"],
      ["kundvard", "person-08", "kunddialog"],
    ]);
    expect(roles.get("kundvard")?.may_approve).toEqual([]);
    expect(roles.get("innehall")?.may_approve).toEqual(["tools"]);
    expect(roles.get("jurist")?.holders).toEqual([{ person_id: "person-03", from: today }]);
  });

  test("what too few would approve, the first of the others take over", () => {
    // Nobody of these approves KPIs but annons, so kunddialog, who comes first, does too.
    const roles = roleRecords(["annons", "kunddialog", "kundvard"], today);
    const approving = (type: string) =>
      Array.from(roles).flatMap(([id, { may_approve }]) =>
        may_approve.some((one) => one === type) ? [id] : [],
      );
    expect(approving("kpis")).toEqual(["kunddialog", "annons"]);
    expect(approving("policies")).toEqual(["kunddialog", "annons"]);
    expect(approving("rules")).toEqual(["kunddialog", "annons"]);
  });

  test.for(pairs)("%s and %s approve everything, and step in for each other", ([a = "", b = ""]) => {
    const roles = roleRecords([a, b], today);
    expect(roles.size).toBe(2);
    for (const { may_approve } of roles.values())
      expect(new Set(may_approve)).toEqual(new Set(approvable.options));
    expect(roles.get(a)?.deputy).toBe(b);
    expect(roles.get(b)?.deputy).toBe(a);
  });
});
