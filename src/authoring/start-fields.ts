import type { z } from "zod";
import type { Path } from "../catalogue/parse-yaml.ts";
import { fieldLabel } from "../content-types/field-words.ts";
import type { TypeName } from "../content-types/index.ts";
import { placeholder } from "../lib/placeholder.ts";
import { swedishOffset } from "../lib/swedish-time.ts";
import type { PickReference } from "./pick-reference.ts";

type Fields = Record<string, unknown>;

/** A place that must name a record of a type of which there is none. */
export class NothingToName extends Error {
  readonly collection: TypeName;
  /** Which ones will do, when not all: `that forbids something`. */
  readonly which: string;
  constructor(collection: TypeName, which = "") {
    super(collection);
    this.collection = collection;
    this.which = which;
  }
}

/**
 * Turns the examples of a schema into a start for an author: texts become placeholders that say what belongs there,
 * dates and moments the day given, and references records that exist.
 *
 * @param schema What the value must be.
 * @param example A value that the schema accepts.
 * @throws {NothingToName} Where a reference has nothing to refer to.
 */
export function startFrom(schema: z.ZodType, example: unknown, at: Start, path: Path = []): unknown {
  const { def } = schema._zod as unknown as { def: AnyDef };
  const collection = schema.meta()?.["ref"];
  if (typeof collection === "string") return reference(collection as TypeName, String(example), at, path);
  switch (def.type) {
    case "optional":
      return startFrom(def.innerType, example, at, path);
    case "lazy":
      return startFrom(def.getter(), example, at, path);
    case "union": {
      const branch = def.options.find((option) => option.safeParse(example).success);
      return branch ? startFrom(branch, example, at, path) : example;
    }
    case "array":
      return (example as unknown[]).map((one, i) => startFrom(def.element, one, at, [...path, i]));
    case "object":
      return mapFields(example as Fields, (name, value) => {
        const field = def.shape[name];
        return [name, field ? startFrom(field, value, at, [...path, name]) : value];
      });
    case "record":
      return mapFields(example as Fields, (name, value) => [
        String(startFrom(def.keyType, name, at, path)),
        startFrom(def.valueType, value, at, [...path, name]),
      ]);
    case "string":
      return text(schema, example, at, path);
    default:
      return example;
  }
}

/** What a start is made with. */
export interface Start {
  readonly asOf: string;
  readonly pick: PickReference;
}

function reference(collection: TypeName, example: string, { pick }: Start, path: Path): string {
  const id = pick(collection, path, example);
  if (id === undefined) throw new NothingToName(collection);
  return id;
}

/** A text that may be anything is to be replaced; one of a certain form stays as the example has it. */
function text(schema: z.ZodType, example: unknown, { asOf }: Start, path: Path): unknown {
  if ("format" in schema && schema.format === "date") return asOf;
  if ("format" in schema && schema.format === "datetime") return onDay(asOf, String(example));
  const language = path.includes("en") ? "en" : "sv";
  const what = path.filter((step) => step !== "sv" && step !== "en" && typeof step === "string");
  const replaced = placeholder(language, fieldLabel(what.slice(-1), language));
  return schema.safeParse(replaced).success ? replaced : example;
}

/** The time of day of a moment, on another day, by Swedish clocks. */
const onDay = (day: string, moment: string): string =>
  `${day}${moment.slice("2026-11-22".length, "2026-11-22T14:05".length)}${swedishOffset(`${day}T12:00Z`)}`;

const mapFields = (fields: Fields, change: (name: string, value: unknown) => [string, unknown]): Fields =>
  Object.fromEntries(Object.entries(fields).map(([name, value]) => change(name, value)));

type AnyDef =
  | { type: "object"; shape: Record<string, z.ZodType> }
  | { type: "array"; element: z.ZodType }
  | { type: "optional"; innerType: z.ZodType }
  | { type: "lazy"; getter: () => z.ZodType }
  | { type: "union"; options: z.ZodType[] }
  | { type: "record"; keyType: z.ZodType; valueType: z.ZodType }
  | { type: "string" | "number" | "boolean" | "enum" | "literal" };
