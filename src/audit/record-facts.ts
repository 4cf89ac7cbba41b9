import { splitFrontMatter } from "../catalogue/front-matter.ts";
import { parseYaml } from "../catalogue/parse-yaml.ts";
import { isDate } from "../lib/is-date.ts";

/** An approval as a record states it; anyone can write one. */
export interface StatedApproval {
  readonly by: string;
  readonly role: string;
  readonly at: string;
}

/** What an audit reads of a record, whatever its type and however old: today's schemas may refuse it as a whole. */
export interface RecordFacts {
  readonly title?: { readonly sv: string; readonly en?: string | undefined } | undefined;
  readonly status?: string | undefined;
  readonly version?: number | undefined;
  /** Why the version differs from the one before. */
  readonly reason?: { readonly sv: string; readonly en?: string | undefined } | undefined;
  /** First day on which it applies. */
  readonly effective?: string | undefined;
  /** Last day on which it applies. */
  readonly lastDay?: string | undefined;
  readonly approvals: readonly StatedApproval[];
  /** Of a claim: what its sources carry. */
  readonly verdict?: string | undefined;
}

/** A record's file, parsed as what its ending says. */
export interface ParsedFile {
  /** A sheet has no fields of its own. */
  readonly fields: unknown;
  /** What follows the fields of a text. */
  readonly body: string;
}

/** @returns Undefined for a text that cannot be read. */
export function parseFile(path: string, text: string): ParsedFile | undefined {
  if (path.endsWith(".csv")) return { fields: {}, body: text };
  const { frontMatter, body } = path.endsWith(".mdx")
    ? splitFrontMatter(text)
    : { frontMatter: text, body: "" };
  const { data, problems } = parseYaml(frontMatter);
  return problems.length > 0 ? undefined : { fields: data, body };
}

/** The facts of a record; undefined when its file holds no fields. */
export function recordFacts({ fields: data }: ParsedFile): RecordFacts | undefined {
  if (!isFields(data)) return undefined;
  return {
    title: titleOf(data["title"] ?? data["question"] ?? data["claim"] ?? data["name"]),
    status: textOf(data["status"]),
    version: numberOf(data["version"]) ?? numberOf(data["definition_version"]),
    reason: titleOf(data["change_summary"]),
    effective: dayOf(data["effective_date"]),
    lastDay: textOf(data["expires"]) ?? textOf(data["valid_until"]),
    approvals: listOf(data["approvals"]).flatMap((one) => {
      const [by, role, at] = isFields(one) ? [textOf(one["by"]), textOf(one["role"]), textOf(one["at"])] : [];
      return by && role && at ? [{ by, role, at }] : [];
    }),
    verdict: textOf(data["verdict"]),
  };
}

function titleOf(value: unknown): RecordFacts["title"] {
  if (typeof value === "string") return { sv: value };
  if (!isFields(value)) return undefined;
  const sv = textOf(value["sv"]);
  return sv === undefined ? undefined : { sv, en: textOf(value["en"]) };
}

type Fields = Readonly<Record<string, unknown>>;
const isFields = (value: unknown): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const numberOf = (value: unknown): number | undefined => (typeof value === "number" ? value : undefined);
const textOf = (value: unknown): string | undefined => (typeof value === "string" ? value : undefined);
/** Where a day is not known, a word may stand in its place. */
const dayOf = (value: unknown): string | undefined =>
  typeof value === "string" && isDate(value) ? value : undefined;
const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
