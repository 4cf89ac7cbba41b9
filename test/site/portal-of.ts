import { stringify } from "yaml";
import type { z } from "zod";
import type { SourceFile } from "../../src/catalogue/source-file.ts";
import { checkFiles } from "../../src/check.ts";
import { contentTypes } from "../../src/content-types/index.ts";
import type { Condition } from "../../src/engine/decide/decision-rule.ts";
import { noHistory } from "../../src/provenance/history.ts";
import { createContext, type Context } from "../../src/site/context.ts";
import type { Language } from "../../src/site/language.ts";
import { portalOf as calculated, type Portal } from "../../src/site/portal.ts";
import { missingFields } from "../../src/authoring/example-of.ts";
import { parsePeriod, periodAt } from "../../src/lib/period.ts";

type Fields = Readonly<Record<string, unknown>>;

export interface SmallPortal {
  readonly kpis?: Readonly<
    Record<string, { readonly values?: string; readonly from?: string; readonly fields?: Fields }>
  >;
  readonly rules?: Readonly<Record<string, { readonly when: Condition; readonly fields?: Fields }>>;
  /** Decision logs by id. */
  readonly logs?: Readonly<Record<string, Fields>>;
  /** As in `events.yaml`; without them there is no such file. */
  readonly events?: readonly Fields[];
  readonly asOf?: string;
}

/** A portal of a few KPIs and decision rules; what a test does not name comes from the schemas' own examples. */
export function portalOf({
  kpis = {},
  rules = {},
  logs = {},
  events,
  asOf = "2026-11-22",
}: SmallPortal): Portal {
  const files = [
    file("site.yaml", record("site", {})),
    file("internal/roles/editor.yaml", record("roles", {})),
    ...(events ? [file("internal/events.yaml", record("events", { events }))] : []),
    ...Object.entries(kpis).flatMap(([id, { values, from = "2026-W31", fields = {} }]) => [
      file(`internal/kpis/${id}.yaml`, record("kpis", fields)),
      ...(values === undefined ? [] : [file(`internal/kpis/${id}.csv`, table(values, from))]),
    ]),
    ...Object.entries(rules).map(([id, { when, fields = {} }]) =>
      file(`internal/decision-rules/${id}.yaml`, record("decisionRules", { when, ...fields })),
    ),
    ...Object.entries(logs).map(([id, fields]) =>
      file(`internal/decisions/${id}.yaml`, record("decisions", fields)),
    ),
  ];
  return calculated(checkFiles(files, { asOf, shownAs: "content" }), noHistory);
}

/** The same, seen in a language. */
export function contextOf(small: SmallPortal, language: Language = "sv"): Context {
  return createContext(portalOf(small), language);
}

function record(
  type: "site" | "roles" | "kpis" | "decisionRules" | "decisions" | "events",
  fields: Fields,
): string {
  const { schema } = contentTypes[type];
  return stringify({ ...missingFields(schema as z.ZodObject, Object.keys(fields), "required"), ...fields });
}

/** Weekly rows, `_` where a week is missing. */
function table(values: string, from: string): string {
  const first = parsePeriod(from, "weekly");
  if (!first) throw new Error(`"${from}" is no week.`);
  const rows = values
    .split(" ")
    .filter((value) => value !== "")
    .flatMap((value, i) => (value === "_" ? [] : [`${periodAt(first.index + i, "weekly").text};${value};;`]));
  return `period;value;n;note\n${rows.join("\n")}\n`;
}

function file(path: string, text: string): SourceFile {
  const bytes = new TextEncoder().encode(text);
  return { path, kind: "file", size: bytes.byteLength, bytes };
}
