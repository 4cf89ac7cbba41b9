import { z } from "zod";
import type { ContentType } from "../content-types/define.ts";
import { contentTypes } from "../content-types/index.ts";
import type { ProvableType } from "../content-types/proof.ts";

/** The fields of a type's records; of a sheet, of its rows. */
export function fieldsOf(type: ProvableType): Readonly<Record<string, z.ZodType>> {
  const { schema, form }: ContentType = contentTypes[type];
  if (form !== "sheet") return schema.shape as Record<string, z.ZodType>;
  const { rows } = schema.shape;
  return rows instanceof z.ZodArray && rows.element instanceof z.ZodObject ? rows.element.shape : {};
}

/** What a field can hold when that is a closed list, or a list from one; undefined when it is neither. */
export function closedList(field: z.ZodType | undefined): readonly (string | boolean)[] | undefined {
  if (field instanceof z.ZodOptional) return closedList(field.unwrap() as z.ZodType);
  if (field instanceof z.ZodArray) return closedList(field.element as z.ZodType);
  if (field instanceof z.ZodEnum) return field.options.map(String);
  if (field instanceof z.ZodBoolean) return [true, false];
  return undefined;
}
