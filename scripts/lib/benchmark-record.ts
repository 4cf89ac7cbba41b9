import { stringify } from "yaml";
import type { z } from "zod";
import { missingFields } from "../../src/authoring/example-of.ts";
import type { Entry } from "../../src/catalogue/catalogue.ts";
import { contentHash } from "../../src/catalogue/content-hash.ts";
import { swedishHash } from "../../src/catalogue/swedish-hash.ts";
import { contentTypes, type TypeName } from "../../src/content-types/index.ts";

/** A text by its path below the content folder. */
export type File = readonly [path: string, text: string];

/** Approvals by as many people, none of them by the owner. */
export const approved = (people: 1 | 2) =>
  [
    { by: "person-02", role: "lead", at: "2026-08-28" },
    { by: "person-03", role: "counsel", at: "2026-08-29" },
  ].slice(0, people);

export const range = (length: number): number[] => Array.from({ length }, (_, i) => i);

export const prose = (data: object, body: string): string => `---\n${stringify(data)}---\n\n${body}\n`;

export function file(type: TypeName, id: string, fields: Record<string, unknown>): File {
  const data = withHash(type, record(type, fields));
  const hash = "translation" in contentTypes[type].schema.shape && swedishHash(data);
  const translation = hash && { translation: { source_hash: hash, translated_at: "2026-11-02" } };
  return [`${contentTypes[type].path}/${id}.yaml`, stringify({ ...data, ...translation })];
}

/** Binds the approvals to the text that they are of, as the approval command does. */
function withHash(type: TypeName, data: Record<string, unknown>): Record<string, unknown> {
  const { approvals } = data;
  if (!Array.isArray(approvals)) return data;
  const content_hash = contentHash({ type, data } as unknown as Entry);
  return { ...data, approvals: approvals.map((one: object) => ({ ...one, content_hash })) };
}

/** The fields, and those that the type asks for beside them from its own examples. */
export function record(type: TypeName, fields: Record<string, unknown>): Record<string, unknown> {
  const rest = missingFields(contentTypes[type].schema as z.ZodObject, Object.keys(fields), "required");
  return { ...fields, ...rest };
}
