import { z } from "zod";

/**
 * Fields that make a record complete, from the schema's own examples.
 *
 * @param written Names of the fields that are there already.
 * @param which `required` leaves optional fields out; `all` takes those that have an example.
 */
export function missingFields(
  schema: z.ZodObject,
  written: Iterable<string>,
  which: "required" | "all",
): Record<string, unknown> {
  const there = new Set(written);
  const fields = Object.entries(schema.shape as Record<string, z.ZodType>)
    .filter(([name, field]) => !there.has(name) && (which === "all" || !isOptional(field)))
    .map(([name, field]) => [name, exampleOf(field)] as const);
  return Object.fromEntries(fields.filter(([, example]) => example !== undefined));
}

/** The field's own example, or one made of its fields' examples; undefined when there is none. */
function exampleOf(schema: z.ZodType): unknown {
  const example = schema.meta()?.["example"];
  if (example !== undefined || !(schema instanceof z.ZodObject)) return example;
  return missingFields(schema, [], "required");
}

const isOptional = (schema: z.ZodType): boolean => schema instanceof z.ZodOptional;
