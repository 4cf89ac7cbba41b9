import type { DataOf } from "../../content-types/index.ts";

type Playbook = Pick<DataOf<"playbooks">, "status" | "effective_date" | "severities" | "earlier_limits">;
type Level = Pick<Playbook["severities"][number], "level" | "first_statement_within">;

/** Times that applied from a day on. */
interface Limits {
  readonly effective_date: string;
  readonly severities: readonly Level[];
}

/**
 * Minutes to the first statement, by the playbook that was in force on a day.
 *
 * Versions before today's are what the playbook says of them, also while today's is not approved yet. A version that was
 * never approved held nobody to anything.
 *
 * @param day ISO date.
 * @returns None when no playbook was in force then, or when it had no such level.
 */
export function limitThen(
  playbooks: Iterable<Playbook>,
  day: string,
  severity: Level["level"],
): number | undefined {
  const all = [...playbooks].flatMap((playbook): Limits[] => {
    const wasInForce = playbook.status === "approved" || playbook.status === "retired";
    return [...(playbook.earlier_limits ?? []), ...(wasInForce ? [playbook] : [])];
  });
  const then = all
    .filter(({ effective_date }) => effective_date <= day)
    .toSorted((a, b) => (a.effective_date < b.effective_date ? -1 : 1))
    .at(-1);
  return then?.severities.find(({ level }) => level === severity)?.first_statement_within;
}
