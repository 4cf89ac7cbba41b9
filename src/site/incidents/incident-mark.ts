import type { DataOf } from "../../content-types/index.ts";
import { isOver } from "../../engine/incidents/action-state.ts";
import type { Context } from "../context.ts";
import type { MarkView } from "../views.ts";
import { incidentWords } from "../words/incidents.ts";

/** Where it stands. What is not over asks for somebody. */
export function incidentMark({ say }: Context, incident: DataOf<"incidents">): MarkView {
  const word = say(incidentWords[incident.status]);
  if (isOver(incident)) return { word, tone: "none", icon: "tick" };
  return incident.status === "resolved"
    ? { word, tone: "none", icon: "ring" }
    : { word, tone: "warn", icon: "warning" };
}
