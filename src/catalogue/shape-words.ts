import { runPattern } from "../content-types/checklist.ts";
import { idPattern } from "../content-types/define.ts";

/** A kind of value, as the schema names it, in the author's words. */
export const expectedKind = (type: string): string => kinds[type] ?? type;

/** The form that a text must have. */
export function writtenForm(format: string, pattern: string | undefined, written: string): WrittenForm {
  if (format === "date" && !/^\d{4}-\d{2}-\d{2}$/.test(written)) return dateForm;
  if (pattern === String(idPattern)) return idForm(written);
  return formats[format] ?? patterns[pattern ?? ""] ?? otherForm;
}

export interface WrittenForm {
  /** Completes the sentence "… is not …". */
  readonly name: string;
  readonly hint: string;
}

const kinds: Readonly<Record<string, string>> = {
  string: "text",
  number: "a number",
  int: "a whole number",
  boolean: "true or false",
  array: "a list",
  object: "fields of its own",
  record: "fields of its own",
};

/** A value as the subject of “is”. */
export function describe(value: unknown): string {
  if (value === null) return "empty";
  if (Array.isArray(value)) return "a list";
  if (typeof value === "object") return "a group of fields";
  if (typeof value === "string") return `the text ${show(value)}`;
  return `the ${Number.isFinite(value) ? "number" : "value"} ${String(value)}`;
}

/** A value as it was written, shortened. */
export function show(value: unknown): string {
  if (value === null) return "empty";
  const text =
    typeof value === "string"
      ? `"${value}"`
      : Array.isArray(value)
        ? `[${value.map(String).join(", ")}]`
        : String(value);
  return text.length > 60 ? `${text.slice(0, 57)}…"` : text;
}

/** What to do about a value of the wrong kind. */
export function typeHint(type: string, value: unknown): string {
  if (value === null) return "Write a value after the colon.";
  if ((type === "number" || type === "int") && typeof value === "string") return numberHint(value);
  if (typeof value === "number" && !Number.isFinite(value)) return "Write a number in digits.";
  if (type === "int") return "Write it without decimals.";
  if (type === "string")
    return typeof value === "object"
      ? "Write one text. If it begins with a bracket, put quotes around the whole text."
      : "Put quotes around it.";
  if (type === "array") return "Write one entry per line, each with “- ” before it.";
  if (type === "boolean") return "Write true or false, without quotes.";
  return "Write its fields on lines of their own, indented by two spaces.";
}

function numberHint(written: string): string {
  if (/^[-+]?\d+(\.\d+)?$/.test(written)) return "Write it without quotes.";
  if (/^[-+]?\d+,\d+$/.test(written)) return `The decimal sign is a point: ${written.replace(",", ".")}.`;
  return "Write it in digits, without a unit.";
}

/** A letter of another alphabet may look like one of ours, and some characters cannot be seen at all. */
function idForm(written: string): WrittenForm {
  const [stranger] = /[^\x20-\x7E]/u.exec(written) ?? [];
  const code = stranger?.codePointAt(0)?.toString(16).toUpperCase().padStart(4, "0");
  const shown = /\p{L}/u.test(stranger ?? "") ? `"${stranger}" (U+${code})` : `U+${code}`;
  const remark = stranger ? ` ${shown} is none of them.` : "";
  return { name: "an id", hint: `Use lower-case letters a–z, digits and single hyphens.${remark}` };
}

const dateForm: WrittenForm = {
  name: "a day written year-month-day",
  hint: "Write it as 2026-11-22.",
};

const formats: Readonly<Record<string, WrittenForm>> = {
  date: { name: "a day that exists", hint: "Check the month and the day. They stand as year-month-day." },
  datetime: {
    name: "a moment that exists, with its zone",
    hint: "Write day, time and distance from UTC, as 2026-11-22T14:05+01:00.",
  },
  url: { name: "an address", hint: "Begin with https://." },
  email: { name: "an e-mail address", hint: "Write it as name@example.se." },
};

/** Forms that schemas ask for with a pattern of their own. */
const patterns: Readonly<Record<string, WrittenForm>> = {
  [String(/^person-\d{2,}$/)]: {
    name: "a person's key",
    hint: "Write it as person-01. A key keeps people apart without naming them.",
  },
  [String(/^[0-9a-f]{12}$/)]: {
    name: "the fingerprint of a text",
    hint: "Leave the block out: `npm run translated` writes it.",
  },
  [String(/^https:\/\/\S+$/)]: { name: "an address", hint: "Begin with https://, and write no spaces." },
  [String(runPattern)]: {
    name: "a checklist and its version",
    hint: "Write them together, as publicering@2. Several stand with spaces between.",
  },
  [String(/^\d{4}-W\d{2}$/)]: { name: "a week", hint: "Write the year and the week, as 2026-W46." },
};

const otherForm: WrittenForm = {
  name: "written as this field asks",
  hint: "Use lower-case letters a–z and digits, and begin with a letter.",
};
