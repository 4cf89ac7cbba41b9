import { z } from "zod";
import { defineContentType, ref } from "./define.ts";
import { bilingual, date } from "./fields.ts";

export const events = defineContentType({
  form: "single",
  path: "internal/events.yaml",
  label: { sv: "händelser", en: "events" },
  purpose: "What happened to a KPI or to what it measures: new levels, new definitions, incidents and notes.",
  relates: "log",
  schema: z.strictObject({
    events: z
      .array(
        z.strictObject({
          date: date.meta({
            description: "The day it happened. A step takes effect in the period that holds it.",
          }),
          kpi: ref("kpis").meta({ description: "The KPI that it happened to." }),
          kind: z.enum(["step", "definition_change", "incident", "note"]).meta({
            description:
              "step and definition_change start new limits; incident leaves out the named periods; note changes nothing.",
          }),
          reason: bilingual(300).meta({ description: "What happened, and how we know." }),
          by: ref("roles").meta({ description: "The role that says so." }),
          periods: z
            .array(z.string().min(1).max(10))
            .min(1)
            .optional()
            .meta({ description: "For an incident: the periods to leave out, as written in the CSV." }),
        }),
      )
      .meta({
        description: "In any order.",
        example: [
          {
            date: "2026-10-12",
            kpi: "example",
            kind: "note",
            reason: { sv: "Ny bemanning.", en: "New staffing." },
            by: "editor",
          },
        ],
      }),
  }),
});
