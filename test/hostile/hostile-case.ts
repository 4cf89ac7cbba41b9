import type { SourceFile } from "../../src/catalogue/source-file.ts";

/**
 * A nasty input and what `npm run check` must say of it. To add one: a line in the file of its area in `cases/`, with
 * what you expect; the test says what is found instead.
 */
export interface HostileCase {
  readonly because: string;
  /** By path below the content folder. A text is written as UTF-8; `kind` stands for what is no plain file. */
  readonly files: Readonly<Record<string, string | Uint8Array | Pick<SourceFile, "kind">>>;
  /**
   * Every finding in those files, in reading order: `3:7 error KV008`, with `path:` before it when it is not in the
   * first file. Nothing when the input is odd and right.
   */
  readonly want: readonly string[];
}

/** The files as the catalogue takes them. */
export function sourceFiles(files: HostileCase["files"]): SourceFile[] {
  return Object.entries(files).map(([path, content]) => {
    if (typeof content === "object" && "kind" in content)
      return { path, kind: content.kind, size: 0, bytes: new Uint8Array() };
    const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
    return { path, kind: "file", size: bytes.byteLength, bytes };
  });
}

/** A record with few fields, for what is wrong with YAML itself. */
export const channel = (text: string | Uint8Array): HostileCase["files"] => ({
  "internal/channels/hostile.yaml": text,
});

/** A channel with one field written otherwise. The field stands on the line where it always stands. */
export const channelWith = (field: keyof typeof channelFields, value: string): HostileCase["files"] =>
  channel(
    Object.entries({ ...channelFields, [field]: value })
      .map(([name, written]) => `${name}: ${written}\n`)
      .join(""),
  );

const channelFields = {
  name: "Forum",
  max_length: "600",
  counted_in: "characters",
  source: "Own limit",
  accessed: "2026-08-20",
  visibility: "internal",
};

/** A complete channel, for adding to. */
export const wholeChannel: string = Object.entries(channelFields)
  .map(([name, written]) => `${name}: ${written}\n`)
  .join("");

/** Rows of a weekly table in the Swedish dialect, or a whole table when the text has a header of its own. */
export const table = (text: string): HostileCase["files"] => ({
  "internal/kpis/svarstid.csv": text.startsWith("period") ? text : `period;value;n;note\n${text}`,
});

/** The fields of a policy, for prose after them. */
export const frontMatter = `---
title: Policy
summary: Vad vi gör.
doc_type: policy
status: draft
version: 1
change_summary:
  sv: Första versionen.
  en: First version.
owner: lead
effective_date: 2026-09-01
last_reviewed_on: 2026-11-02
review_in: 3 months
claims_about: []
audience:
  - editor
rules:
  - r01
strategic_claims: []
approvals: []
visibility: internal
---
`;

/** Lines before the text of `prose`. */
export const proseStart = frontMatter.split("\n").length - 1;

/** A prose file with this text after its fields; positions count from the file's first line. */
export const prose = (text: string): HostileCase["files"] => ({
  "internal/policies/hostile/sv.mdx": frontMatter + text,
});

/** A prose file as it stands. */
export const wholeProse = (text: string): HostileCase["files"] => ({
  "internal/policies/hostile/sv.mdx": text,
});

/** Where a finding in the text of `prose` stands in the file. */
export const inText = (line: number, column: number, code: string): string =>
  `${line + proseStart}:${column} error ${code}`;

/** A text as UTF-16 with a mark, little-endian or big-endian. */
export function utf16(text: string, order: "le" | "be"): Uint8Array {
  const bytes = Buffer.from(`\uFEFF${text}`, "utf16le");
  return order === "le" ? bytes : bytes.swap16();
}

/** Texts and single bytes in a row. */
export const bytes = (...parts: readonly (string | number)[]): Uint8Array =>
  Buffer.concat(parts.map((part) => (typeof part === "number" ? Buffer.from([part]) : Buffer.from(part))));
