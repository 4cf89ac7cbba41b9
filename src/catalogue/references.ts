import type { z } from "zod";
import type { Entry } from "./catalogue.ts";
import type { Location } from "../diagnostics/diagnostic.ts";
import type { Path } from "./parse-yaml.ts";

/** One place in an entry that names another. */
export interface Reference {
  readonly path: Path;
  /** Registry key of the type that is named, such as `roles`. */
  readonly collection: string;
  readonly id: string;
  /** The field's name is what names it, as in `series: { ctr: … }`. */
  readonly byName?: true;
}

/** Where the author wrote a reference. */
export function locateReference(
  { locate, locateName }: Pick<Entry, "locate" | "locateName">,
  { path, byName }: Reference,
): Location {
  return byName ? locateName(...path) : locate(...path);
}

/**
 * Every reference in an entry, found through the metadata that `ref()` leaves in the schema.
 *
 * @param schema The type's schema.
 * @param data Data that the schema has accepted. Of data that it has not, what can be found in it.
 */
export function findReferences(schema: z.ZodType, data: unknown): Reference[] {
  const found: Reference[] = [];
  walk(schema, data, [], found);
  return found;
}

function walk(schema: z.ZodType, value: unknown, path: Path, found: Reference[]): void {
  if (value === undefined || value === null) return;
  const collection = schema.meta()?.["ref"];
  if (typeof collection === "string" && typeof value === "string") {
    found.push({ path, collection, id: value });
    return;
  }
  const { def } = schema._zod as unknown as { def: AnyDef };
  if (def.type === "array") {
    if (Array.isArray(value)) value.forEach((one, i) => walk(def.element, one, [...path, i], found));
  } else if ((def.type === "object" || def.type === "record") && typeof value !== "object") {
    return;
  } else if (def.type === "object") {
    for (const [key, field] of Object.entries(def.shape))
      walk(field, (value as Fields)[key], [...path, key], found);
  } else if (def.type === "record") {
    const named = def.keyType.meta()?.["ref"];
    for (const [key, field] of Object.entries(value as Fields)) {
      if (typeof named === "string")
        found.push({ path: [...path, key], collection: named, id: key, byName: true });
      walk(def.valueType, field, [...path, key], found);
    }
  } else if (def.type === "optional" || def.type === "nullable") {
    walk(def.innerType, value, path, found);
  } else if (def.type === "lazy") {
    walk(def.getter(), value, path, found);
  } else if (def.type === "union") {
    const branch = def.options.find((option) => option.safeParse(value).success);
    if (branch) walk(branch, value, path, found);
  }
}

type Fields = Record<string, unknown>;
type AnyDef =
  | { type: "object"; shape: Record<string, z.ZodType> }
  | { type: "array"; element: z.ZodType }
  | { type: "optional" | "nullable"; innerType: z.ZodType }
  | { type: "lazy"; getter: () => z.ZodType }
  | { type: "union"; options: z.ZodType[] }
  | { type: "record"; keyType: z.ZodType; valueType: z.ZodType }
  | { type: "string" | "number" | "boolean" | "enum" | "literal" };
