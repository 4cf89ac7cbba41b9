import { z } from "zod";
import { defineContentType, idPattern } from "./define.ts";
import { date, personKey } from "./fields.ts";

/** What people confirm having read: the types with an audience. */
export const attestedTypes = ["policies", "declarations", "playbooks"] as const;
export type AttestedType = (typeof attestedTypes)[number];

export const attestation = defineContentType({
  form: "sheet",
  path: "internal/attestations.csv",
  label: { sv: "läskvittens", en: "attestation" },
  purpose: "Who has read and understood which version of what. Rows are added by `npm run attest`.",
  page: () => "/attestations/",
  relates: "log",
  schema: z.strictObject({
    rows: z
      .array(
        z.strictObject({
          type: z.enum(attestedTypes).meta({ description: "The folder that the record lies in." }),
          // Not a reference: what it leads to depends on the type beside it (KV800).
          id: z.string().regex(idPattern).meta({ description: "The record’s id." }),
          version: z.int().positive().meta({ description: "The version that was read." }),
          person: personKey.meta({ description: "The key of the person who read it." }),
          on: date.meta({ description: "The day it was read." }),
        }),
      )
      .meta({
        description: "In the order in which they were read. Rows are never changed or taken out.",
        example: [{ type: "policies", id: "example", version: 1, person: "person-01", on: "2026-11-02" }],
      }),
  }),
});
export type AttestationRow = z.infer<typeof attestation.schema>["rows"][number];
