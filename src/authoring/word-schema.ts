import { fieldLabel } from "../content-types/field-words.ts";
import { contentTypes, type TypeName } from "../content-types/index.ts";

/** A JSON Schema, or a part of one. */
export interface JsonSchema {
  readonly [keyword: string]: unknown;
}

/** Patterns that say no more than their format does, in hundreds of characters. */
const toldByFormat = ["date", "email", "uri"];

/**
 * A JSON Schema as an editor's hover shows it: each field titled in both languages, what it refers to told in
 * words, and its example where JSON Schema has it.
 *
 * @param schema As zod writes it, with our metadata (`ref`, `example`) as keywords of its own.
 */
export function wordSchema(schema: JsonSchema): JsonSchema {
  const { ref, example, description, pattern, ...rest } = schema;
  const about = [description, typeof ref === "string" ? refersTo(ref as TypeName) : undefined];
  const text = about.filter((part) => part !== undefined).join(" ");
  return {
    ...(text === "" ? {} : { description: text }),
    ...(example === undefined ? {} : { examples: [example] }),
    ...(ref === undefined ? {} : { "x-ref": ref }),
    ...(pattern === undefined || toldByFormat.includes(String(rest["format"])) ? {} : { pattern }),
    ...Object.fromEntries(Object.entries(rest).map(([keyword, value]) => [keyword, worded(keyword, value)])),
  };
}

/** Ids change with the content, so the kind is named rather than every id listed. */
const refersTo = (type: TypeName): string =>
  `The id of an entry in ${contentTypes[type].path}/ (${contentTypes[type].label.en}).`;

/** Keywords that hold one schema, several in a list, or several by name. */
const one = ["items", "additionalProperties", "propertyNames", "not"];
const several = ["anyOf", "allOf", "oneOf"];
const byName = ["definitions", "properties"];

function worded(keyword: string, value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (one.includes(keyword)) return wordSchema(value as JsonSchema);
  if (several.includes(keyword)) return (value as JsonSchema[]).map(wordSchema);
  if (!byName.includes(keyword)) return value;
  return Object.fromEntries(
    Object.entries(value as Record<string, JsonSchema>).map(([name, schema]) => [
      name,
      keyword === "properties" ? { title: title(name), ...wordSchema(schema) } : wordSchema(schema),
    ]),
  );
}

/** `rubrik · title`; a language is a language, not a field. */
function title(name: string): string {
  if (name === "sv") return "svenska · Swedish";
  if (name === "en") return "engelska · English";
  const words = new Set([fieldLabel([name], "sv"), fieldLabel([name], "en")]);
  return [...words].join(" · ");
}
