import type { z } from "zod";
import type { Path } from "./parse-yaml.ts";

/**
 * Names of the fields that a schema has at a place, for “Did you mean …?”.
 *
 * @returns Nothing where the schema takes one of several kinds, or no fields.
 */
export function fieldsAt(schema: z.ZodType, [step, ...rest]: Path): readonly string[] {
  const { def } = schema._zod as unknown as { def: AnyDef };
  const here = step === undefined ? [] : [step];
  if (def.type === "optional") return fieldsAt(def.innerType, [...here, ...rest]);
  if (def.type === "object") {
    if (step === undefined) return Object.keys(def.shape);
    const field = Object.hasOwn(def.shape, step) ? def.shape[step] : undefined;
    return field ? fieldsAt(field, rest) : [];
  }
  if (def.type === "record") return step === undefined ? [] : fieldsAt(def.valueType, rest);
  return def.type === "array" && step !== undefined ? fieldsAt(def.element, rest) : [];
}

type AnyDef =
  | { type: "object"; shape: Record<string, z.ZodType> }
  | { type: "array"; element: z.ZodType }
  | { type: "optional"; innerType: z.ZodType }
  | { type: "record"; valueType: z.ZodType }
  | { type: "string" | "number" | "boolean" | "enum" | "literal" | "union" | "lazy" };
