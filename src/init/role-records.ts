import type { DataOf } from "../content-types/index.ts";
import { standardRoles, type StandardRole } from "./standard-roles.ts";

type Role = DataOf<"roles">;
type Approvable = Role["may_approve"][number];

/** How many must be able to approve each type: what is sensitive needs two, and neither has written it. */
const approversWanted = 2;

/**
 * The records of the chosen roles, by id. Each is held by a person of its own, by key. What too few of them would
 * approve, those who come first among the standard roles take over.
 *
 * @param chosen Ids of standard roles.
 * @param today The day on which they begin, `YYYY-MM-DD`.
 */
export function roleRecords(chosen: readonly string[], today: string): ReadonlyMap<string, Role> {
  const roles = standardRoles.filter(({ id }) => chosen.includes(id));
  const duties = dutiesOf(roles);
  return new Map(
    roles.map(({ id, title, deputy }, i) => [
      id,
      {
        title,
        holders: [{ person_id: personKey(i), from: today }],
        deputy: roles.some((role) => role.id === deputy)
          ? deputy
          : (roles.find((role) => role.id !== id)?.id ?? id),
        may_approve: duties.get(id) ?? [],
        contact_channel: `#${id}`,
        visibility: "internal",
      },
    ]),
  );
}

/** `person-01` for the first. */
export const personKey = (i: number): string => `person-${String(i + 1).padStart(2, "0")}`;

/** What each role approves, once nothing is left that too few do. */
function dutiesOf(roles: readonly StandardRole[]): ReadonlyMap<string, Approvable[]> {
  const types = [...new Set(standardRoles.flatMap(({ mayApprove }) => mayApprove))];
  const approvers = new Map(
    types.map((type) => {
      const [own, others] = [true, false].map((may) =>
        roles.filter((role) => role.mayApprove.includes(type) === may),
      );
      const lacking = Math.max(0, approversWanted - (own?.length ?? 0));
      return [type, [...(own ?? []), ...(others ?? []).slice(0, lacking)]];
    }),
  );
  return new Map(roles.map((role) => [role.id, types.filter((type) => approvers.get(type)?.includes(role))]));
}
