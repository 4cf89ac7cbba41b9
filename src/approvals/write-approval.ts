import { isMap, isSeq, parseDocument, type Node, type YAMLSeq } from "yaml";

/** One entry of a record's `approvals`. */
export interface ApprovalEntry {
  /** The person's key. */
  readonly by: string;
  /** The role's id. */
  readonly role: string;
  /** ISO date. */
  readonly at: string;
  /** Fingerprint of the approved text, 32 hexadecimal digits. */
  readonly contentHash: string;
}

/**
 * Writes an approval into a record's YAML and leaves every other character as it is, but for approvals of another
 * text: those are void and are taken out. The same person's entry in the same role is replaced where it stands.
 *
 * @param yaml Fields that Kvitto can read, with LF or CRLF.
 * @returns Undefined when the record has no list `approvals`: its type is not approved.
 */
export function writeApproval(yaml: string, approval: ApprovalEntry): string | undefined {
  const newline = yaml.includes("\r\n") ? "\r\n" : "\n";
  const list = approvalsIn(yaml);
  if (list === undefined) return undefined;
  const { seq, from, to } = list;
  const entries = seq.flow === true ? flowEntries(seq, newline) : blockEntries(yaml, seq, to);

  const indent = /^[ ]*/.exec(entries[0]?.text ?? "  ")?.[0] ?? "";
  const written = entryText(approval, indent, newline);
  let replaced = false;
  const kept = entries.flatMap(({ by, role, hash, text }) => {
    if (by === approval.by && role === approval.role && !replaced) {
      replaced = true;
      return [written];
    }
    return hash === undefined || hash === approval.contentHash ? [text] : [];
  });
  const all = replaced ? kept : [...kept, written];
  const after = yaml.slice(to);
  const first = seq.items[0] as Node | undefined;
  // What stands on the name's own line, such as a comment, stays there.
  const head =
    seq.flow === true || !first?.range ? "approvals:" : yaml.slice(from, lineStart(yaml, first.range[0]));
  const block = [head.trimEnd(), ...all].join(newline);
  return yaml.slice(0, from) + block + (after === "" ? newline : after);
}

/** One entry as it stands, from the start of its first line to the end of its last without the line break. */
interface Written {
  readonly by: unknown;
  readonly role: unknown;
  readonly hash: unknown;
  readonly text: string;
}

/** The list, from the field's name to the end of its last value; a comment after it stays where it is. */
function approvalsIn(yaml: string): { seq: YAMLSeq; from: number; to: number } | undefined {
  const { contents } = parseDocument(yaml);
  const pair = isMap(contents) ? contents.items.find(({ key }) => String(key) === "approvals") : undefined;
  const from = (pair?.key as Node | undefined)?.range?.[0];
  if (!isSeq(pair?.value) || from === undefined) return undefined;
  const to = endOf(pair.value);
  return to === undefined ? undefined : { seq: pair.value, from, to };
}

function blockEntries(yaml: string, seq: YAMLSeq, end: number): Written[] {
  const starts = seq.items.map((item) => {
    return lineStart(yaml, (item as Node).range?.[0] ?? 0);
  });
  return seq.items.map((item, i) => {
    const next = starts[i + 1];
    return { ...fieldsOf(item), text: yaml.slice(starts[i], next ?? end).trimEnd() };
  });
}

/** Entries in brackets are written out, a field a line. */
function flowEntries(seq: YAMLSeq, newline: string): Written[] {
  return seq.items.map((item) => {
    const { by, role, at, hash } = fieldsOf(item);
    const approval = { by: String(by), role: String(role), at: String(at) };
    return {
      by,
      role,
      hash,
      text: entryText(
        hash === undefined ? approval : { ...approval, contentHash: String(hash) },
        "  ",
        newline,
      ),
    };
  });
}

const lineStart = (text: string, at: number): number => text.lastIndexOf("\n", at - 1) + 1;

function fieldsOf(item: unknown) {
  const field = (name: string): unknown => (isMap(item) ? item.get(name) : undefined);
  return { by: field("by"), role: field("role"), at: field("at"), hash: field("content_hash") };
}

function entryText(
  { by, role, at, contentHash }: Omit<ApprovalEntry, "contentHash"> & { readonly contentHash?: string },
  indent: string,
  newline: string,
): string {
  const lines = [`${indent}- by: ${by}`, `${indent}  role: ${role}`, `${indent}  at: ${at}`];
  // The quotes are needed: digits alone would be read as a number.
  if (contentHash !== undefined) lines.push(`${indent}  content_hash: "${contentHash}"`);
  return lines.join(newline);
}

/** Where a value ends. A block's own end would take the comments after it along. */
function endOf(value: unknown): number | undefined {
  if (isSeq(value) && value.flow !== true && value.items.length > 0) return endOf(value.items.at(-1));
  if (isMap(value) && value.flow !== true) return endOf(value.items.at(-1)?.value);
  return (value as Node | null | undefined)?.range?.[1];
}
