import type { DataOf } from "../../content-types/index.ts";

/** Something to do after an incident. */
export type Action = NonNullable<DataOf<"incidents">["actions"]>[number];

/** @param asOf ISO date. On its day an action is not overdue yet. */
export function actionState({ due, done_at }: Action, asOf: string): "done" | "open" | "overdue" {
  if (done_at !== undefined) return "done";
  return due < asOf ? "overdue" : "open";
}

/** Whether nothing more is written in the log: it was closed, or turned out to be nothing. */
export const isOver = ({ status }: Pick<DataOf<"incidents">, "status">): boolean =>
  status === "closed" || status === "dismissed";
