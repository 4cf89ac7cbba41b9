import { z } from "zod";
import { contentTypes, typeNames, type TypeName } from "../content-types/index.ts";
import type { ContentType } from "../content-types/define.ts";
import { kebabCase } from "../lib/kebab-case.ts";
import { wordSchema, type JsonSchema } from "./word-schema.ts";

/** A JSON Schema of a file that authors write, and which files it is for. */
export interface SchemaFile {
  /** File name, such as `no-claim-zones.schema.json`. */
  readonly name: string;
  /** The content files that it describes, as a pattern below the content folder. */
  readonly files: string;
  readonly schema: JsonSchema;
}

/**
 * JSON Schemas for editors: completion, hover text, and red lines below what `check` would refuse. Types whose
 * files are prose have two: the front matter of the Swedish file and that of the English one.
 */
export function jsonSchemas(): SchemaFile[] {
  return typeNames.flatMap((name) => {
    const type: ContentType = contentTypes[name];
    const { form, path, schema, translation } = type;
    const file = (language: string, files: string, fields: z.ZodObject): SchemaFile => ({
      name: `${kebabCase(name)}${language}.schema.json`,
      files,
      schema: asJson(name, fields),
    });
    // Editors check tables by no schema; `check` does.
    if (form === "sheet") return [];
    if (form === "single") return [file("", path, schema)];
    if (form !== "prose") return [file("", `${path}/*.yaml`, schema)];
    return [
      file("", `${path}/*/sv.mdx`, schema),
      ...(translation ? [file(".en", `${path}/*/en.mdx`, translation)] : []),
    ];
  });
}

function asJson(name: TypeName, fields: z.ZodObject): JsonSchema {
  const { label, purpose } = contentTypes[name];
  const { $schema, ...rest } = z.toJSONSchema(fields, { target: "draft-07" }) as JsonSchema;
  return {
    ...($schema === undefined ? {} : { $schema }),
    $comment: "Written by `npm run schemas` from src/content-types.",
    title: `${label.sv} · ${label.en}`,
    description: purpose,
    ...wordSchema(rest),
  };
}

/** The same as files to write: name, and text with a line break at its end. */
export const schemaTexts = (): ReadonlyMap<string, string> =>
  new Map(jsonSchemas().map(({ name, schema }) => [name, `${JSON.stringify(schema, null, 2)}\n`]));
