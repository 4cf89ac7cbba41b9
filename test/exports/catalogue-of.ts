import { stringify } from "yaml";
import type { Catalogue } from "../../src/catalogue/catalogue.ts";
import type { SourceFile } from "../../src/catalogue/source-file.ts";
import { checkFiles } from "../../src/check.ts";
import { contentTypes, type DataOf } from "../../src/content-types/index.ts";
import type { ExportWords } from "../../src/exports/export-words.ts";
import type { Reply } from "../../src/exports/reply.ts";
import { missingFields } from "../../src/authoring/example-of.ts";

export const asOf = "2026-11-22";

/** A template that may be sent on that day, unless its fields say otherwise. */
const usable = { status: "approved", effective_date: "2026-09-01", expires: "2027-06-30" };

type Records<N extends "templates" | "claims"> = Readonly<Record<string, Partial<DataOf<N>>>>;

/** A catalogue of templates and claims by id; what a test does not name comes from the schemas' own examples. */
export function catalogueOf(templates: Records<"templates">, claims: Records<"claims"> = {}): Catalogue {
  const files = [
    ...Object.entries(templates).map(([id, fields]) =>
      file("templates", id, { short_code: id, ...usable, ...fields }),
    ),
    ...Object.entries(claims).map(([id, fields]) => file("claims", id, fields)),
  ];
  const { catalogue, diagnostics } = checkFiles(files, { asOf, shownAs: "content" });
  if (catalogue.templates.size + catalogue.claims.size !== files.length)
    throw new Error(JSON.stringify(diagnostics, null, 2));
  return catalogue;
}

function file(type: "templates" | "claims", id: string, written: object): SourceFile {
  const rest = missingFields(contentTypes[type].schema, Object.keys(written), "required");
  const bytes = new TextEncoder().encode(stringify({ ...rest, ...written }));
  return { path: `internal/${type}/${id}.yaml`, kind: "file", size: bytes.byteLength, bytes };
}

/** A reply with two fields, one of which may be left empty. */
export const example: Reply = {
  code: "leverans-dm",
  shortCode: "leverans",
  template: "leveransfraga",
  version: 2,
  title: "Var är mitt paket?",
  intent: "service",
  language: "sv",
  kind: "dm",
  channels: ["facebook-dm", "instagram-dm"],
  text: "Hej!\n\nOrder {order} kommer {dag}. Sagt: {dag}.",
  fields: [
    { name: "order", prompt: "Ordernummer", example: "A-17", required: true },
    { name: "dag", prompt: "Leveransdag", example: "fredag", required: false },
  ],
  terms: ["var är det", "försenat: igen"],
  doNotUseWhen: "Använd den inte vid kris.",
  expires: "2027-08-31",
};

export const words: ExportWords = {
  forms: { comment: "Kommentar", dm: "DM", email: "E-post" },
  lengths: { short: "kort", long: "lång" },
  example: "Till exempel",
  optional: "frivilligt",
  validThrough: "Gäller till och med",
  about: (day) => `Godkända svar ${day}.`,
};
