import type { DataOf } from "../../../src/content-types/index.ts";

type Incident = DataOf<"incidents">;
type Entry = Incident["timeline"][number];

/** An incident detected on Monday 2 November 2026 at 09:10, with what a test is about put in. */
export const incidentOf = (fields: Partial<Incident> = {}): Incident => ({
  title: { sv: "Fel svar" },
  kind: "incident",
  severity: "SEV2",
  status: "open",
  occurred_at: "2026-11-02T09:00+01:00",
  detected_at: "2026-11-02T09:10+01:00",
  detection: "external",
  reporter: "editor",
  summary: { sv: "Ett svar var fel." },
  timeline: [entryAt("2026-11-02T09:10+01:00", "detection")],
  affected: { channels: [], tools: [] },
  related_risks: [],
  owner: "editor",
  visibility: "internal",
  ...fields,
});

export const entryAt = (at: string, type: Entry["type"]): Entry => ({
  at,
  type,
  by: "editor",
  text: { sv: "Något hände." },
});
