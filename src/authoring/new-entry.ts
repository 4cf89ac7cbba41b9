import { stringify } from "yaml";
import type { z } from "zod";
import type { Catalogue } from "../catalogue/catalogue.ts";
import { checkShape } from "../catalogue/shape.ts";
import { audienceOf, type ContentType } from "../content-types/define.ts";
import { contentTypes, type TypeName } from "../content-types/index.ts";
import { languagesOf, type Language } from "../content-types/languages.ts";
import { inLanguages } from "../lib/in-languages.ts";
import { placeholder } from "../lib/placeholder.ts";
import { missingFields } from "./example-of.ts";
import { refuseId } from "./good-id.ts";
import { pickReference } from "./pick-reference.ts";
import { isRefusal, type Refusal } from "./refusal.ts";
import { NothingToName, startFrom } from "./start-fields.ts";
import { shortName, typeNamed } from "./type-named.ts";
import { startsOf } from "./type-starts.ts";

/** What is asked for. */
export interface NewEntryRequest {
  /** As an author names it: `template`, `templates`, `svarsmall`. */
  readonly type: string;
  readonly id: string;
  /** The Swedish title, question, claim or name. */
  readonly title?: string | undefined;
  /** The day that the entry begins on, `YYYY-MM-DD`. */
  readonly asOf: string;
}

/** Files by path below the content folder. */
export type NewFiles = ReadonlyMap<string, string>;

/**
 * A start for a new entry: valid, a draft, with placeholders where the author is to write.
 *
 * @returns The files to write, or why there are none.
 */
export function newEntry(catalogue: Catalogue, request: NewEntryRequest): NewFiles | Refusal {
  const type = typeNamed(request.type);
  if (isRefusal(type)) return type;
  const refused = refuseId(catalogue, type, request.id, request.asOf);
  if (refused) return refused;
  const known = { ...request, type };
  try {
    const fields = fieldsOf(catalogue, known);
    return isRefusal(fields) ? fields : filesOf(known, fields, languagesOf(catalogue));
  } catch (error) {
    if (!(error instanceof NothingToName)) throw error;
    const needed = `${aOr(contentTypes[error.collection].label.en)}${error.which && ` ${error.which}`}`;
    return {
      problem: `A new ${contentTypes[type].label.en} names ${needed}, and there is none.`,
      hint: `Write it first: npm run new -- ${shortName(error.collection)} …`,
    };
  }
}

const aOr = (noun: string): string => `${/^[aeio]/i.test(noun) ? "an" : "a"} ${noun}`;

type KnownRequest = NewEntryRequest & { readonly type: TypeName };
type Fields = Record<string, unknown>;

function fieldsOf(catalogue: Catalogue, { type, id, title, asOf }: KnownRequest): Fields | Refusal {
  const contentType: ContentType = contentTypes[type];
  const { schema } = contentType;
  const pick = pickReference(catalogue, type);
  const { example = {}, set } = startsOf(type)({ catalogue, id, asOf });
  const examples = { ...missingFields(schema, Object.keys(example), "required"), ...example };
  const fields = startFrom(schema, inOrder(schema, examples), { asOf, pick }) as Fields;
  const status = (schema.shape as Fields)["status"] as z.ZodEnum | undefined;
  const all = {
    ...fields,
    ...(status ? { status: status.options[0] } : {}),
    ...(fields["visibility"] ? { visibility: audienceOf(contentType) } : {}),
    ...("change_summary" in fields ? { change_summary: firstVersion } : {}),
    ...set?.(fields),
  };
  const titled = spoken(
    schema,
    inOrder(schema, title === undefined ? all : withTitle(all, title)),
    catalogue,
  );
  const shape = checkShape(schema, titled);
  const [problem] = "problems" in shape ? shape.problems : [];
  return problem ? { problem: problem.message, hint: problem.hint ?? "Write it otherwise." } : titled;
}

/** In the portal's languages only. What a record must have in both, such as the words of a zone, it keeps. */
function spoken(schema: z.ZodObject, fields: Fields, catalogue: Catalogue): Fields {
  const own = inLanguages(fields, languagesOf(catalogue));
  return schema.safeParse(own).success ? own : fields;
}

const firstVersion = { sv: "Första versionen.", en: "First version." };

/** Fields in the schema's order, which is how authors read them. */
const inOrder = (schema: z.ZodObject, fields: Fields): Fields =>
  Object.fromEntries(
    Object.keys(schema.shape).flatMap((name) => (name in fields ? [[name, fields[name]]] : [])),
  );

/** Puts the title into the field that names the entry, whichever its type has. */
function withTitle(fields: Fields, title: string): Fields {
  const name = ["title", "question", "claim", "name"].find((one) => one in fields);
  if (name === undefined) return fields;
  const before = fields[name];
  return { ...fields, [name]: typeof before === "string" ? title : { ...(before as Fields), sv: title } };
}

function filesOf({ type, id, asOf }: KnownRequest, fields: Fields, languages: readonly Language[]): NewFiles {
  const { form, path, translation }: ContentType = contentTypes[type];
  if (form !== "prose") {
    const record: [string, string] = [`${path}/${id}.yaml`, yaml(fields)];
    return new Map(form === "table" ? [record, [`${path}/${id}.csv`, "period;value;n;note\n"]] : [record]);
  }
  const swedish: [string, string] = [
    `${path}/${id}/sv.mdx`,
    prose(fields, placeholder("sv", "mellanrubrik"), placeholder("sv", "brödtext")),
  ];
  if (!languages.includes("en")) return new Map([swedish]);
  const examples = translation ? missingFields(translation, [], "required") : {};
  const english = translation
    ? startFrom(translation, examples, { asOf, pick: () => undefined }, ["en"])
    : {};
  return new Map([
    swedish,
    [`${path}/${id}/en.mdx`, prose(english, placeholder("en", "heading"), placeholder("en", "text"))],
  ]);
}

const yaml = (value: unknown): string => stringify(value, { lineWidth: 100, aliasDuplicateObjects: false });

const prose = (fields: unknown, heading: string, body: string): string =>
  `---\n${yaml(fields)}---\n\n## ${heading}\n\n${body}\n`;
