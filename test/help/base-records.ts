import { stringify } from "yaml";
import type { z } from "zod";
import { writeApprovalIntoFile } from "../../src/approvals/write-approval-into-file.ts";
import { buildCatalogue } from "../../src/catalogue/build.ts";
import { allEntries } from "../../src/catalogue/catalogue.ts";
import { contentHash } from "../../src/catalogue/content-hash.ts";
import { swedishHash } from "../../src/catalogue/swedish-hash.ts";
import { contentTypes, type TypeName } from "../../src/content-types/index.ts";
import { missingFields } from "../../src/authoring/example-of.ts";

type Fields = Record<string, unknown>;

const approvals = [{ by: "person-01", role: "editor", at: "2026-08-31" }];

/**
 * What examples may refer to without showing it: complete records that no rule complains of. Beyond what
 * stands here, their fields are the schemas' own examples.
 */
const records: { readonly [N in TypeName]?: Readonly<Record<string, Fields>> } = {
  roles: {
    editor: {
      holders: [
        { person_id: "person-01", from: "2026-01-01" },
        { person_id: "person-02", from: "2026-01-01" },
      ],
      may_approve: approvable(),
    },
    lead: {
      title: { sv: "ansvarig", en: "lead" },
      holders: [{ person_id: "person-03", from: "2026-01-01" }],
      may_approve: approvable(),
    },
  },
  policies: { example: {} },
  rules: Object.fromEntries(
    ["publishing", "moderation", "support", "ads", "listening"].flatMap((activity, i) => [
      [`r${twoDigits(2 * i + 1)}`, { activities: [activity], approvals }],
      [`r${twoDigits(2 * i + 2)}`, { activities: ["research"], approvals }],
    ]),
  ),
  tools: { example: { terms: ["example"] } },
  vendors: { example: {} },
  terms: { example: {} },
  channels: { "facebook-comment": {}, email: { name: "E-post", max_length: undefined } },
  templates: { example: {} },
  faq: { example: {} },
  pillars: { example: { status: "active" } },
  themes: { example: { status: "active" } },
  formats: { example: { status: "active" } },
  blocks: Object.fromEntries(
    (["hook", "visual", "cta"] as const).flatMap((kind) =>
      ["a", "b"].map((level) => [
        `${kind}-${level}`,
        {
          kind,
          status: "approved",
          approvals,
          ...(kind === "visual" ? { alt: { sv: "En bild.", en: "A picture." } } : {}),
        },
      ]),
    ),
  ),
  experiments: { example: {} },
  kpis: { example: {}, trust: { kind: "trust", title: { sv: "Förtroende", en: "Trust" } } },
};

/** Every base record. */
export const baseIds: readonly (readonly [TypeName, string])[] = Object.entries(records).flatMap(
  ([type, byId]) => Object.keys(byId).map((id) => [type as TypeName, id] as const),
);

function approvable(): readonly string[] {
  return contentTypes.roles.schema.shape.may_approve.element.options;
}

/** Weekly figures around the examples' baseline, from its first day to the last closed week of the examples' day. */
const table = `period;value;n;note\n${Array.from({ length: 24 }, (_, i) => `2026-W${23 + i};${4 + (i % 3)};;`).join("\n")}\n`;

/**
 * Files of one base record.
 *
 * @returns Path below the content folder, and text. None when there is no such record.
 */
export function baseFiles(type: TypeName, id: string): [path: string, text: string][] {
  const given = records[type]?.[id];
  if (!given) return [];
  const { form, path, schema } = contentTypes[type];
  const data = { ...given, ...missingFields(schema as z.ZodObject, Object.keys(given), "all") };
  const complete = "translation" in schema.shape ? { ...data, translation: upToDate(data) } : data;
  if (form === "prose") return [bound(`${path}/${id}/sv.mdx`, `---\n${stringify(complete)}---\n\nText.\n`)];
  const record = bound(`${path}/${id}.yaml`, stringify(complete));
  return form === "table" ? [record, [`${path}/${id}.csv`, table]] : [record];
}

/** A record with its approvals bound to its text, as `npm run approve` leaves it. */
function bound(path: string, text: string): [string, string] {
  const bytes = Buffer.from(text);
  const { catalogue } = buildCatalogue([{ path, kind: "file", size: bytes.byteLength, bytes }]);
  const [entry] = allEntries(catalogue);
  if (entry === undefined || !("approvals" in entry.data)) return [path, text];
  return [
    path,
    entry.data.approvals.reduce((before, { by, role, at }) => {
      const approval = { by, role, at, contentHash: contentHash(entry) };
      return writeApprovalIntoFile(path, before, approval) ?? before;
    }, text),
  ];
}

/** The site's own record, which no record refers to and every example has. */
export const baseSite: [path: string, text: string] = [
  contentTypes.site.path,
  stringify(missingFields(contentTypes.site.schema as z.ZodObject, [], "required")),
];

/** The record that a table in an example belongs to when the example shows the table alone. */
export const recordOfTable = (path: string): [path: string, text: string] => [
  path.replace(/\.csv$/, ".yaml"),
  stringify(missingFields(contentTypes.kpis.schema as z.ZodObject, [], "all")),
];

const upToDate = (data: Fields) => ({ source_hash: swedishHash(data), translated_at: "2026-11-02" });

function twoDigits(n: number): string {
  return String(n).padStart(2, "0");
}
