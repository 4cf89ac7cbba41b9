import type { Catalogue, Entry } from "../../catalogue/catalogue.ts";
import type { DataOf } from "../../content-types/index.ts";
import type { FieldPath } from "../../changes/field-changes.ts";
import { textsOf, type RecordText, type TextLanguage } from "../../lib/texts-of.ts";
import { keyOf, type RecordChange, type RecordKey } from "./record-changes.ts";
import { groundsChanges, type GroundsChange } from "./reply-grounds.ts";

/** A reply whose words to customers, or to staff about what to say, are not what they were, or that is put in or out of use. */
export interface ReplyChange extends RecordKey {
  readonly kind: "added" | "removed" | "changed";
  /** A first statement of an incident playbook. */
  readonly holding: boolean;
  /** Whether it may be used, when that changes: it is withdrawn, or taken back into use. */
  readonly status?: { readonly before: string; readonly after: string } | undefined;
  /** What it rests on, when that alone withdraws it or brings it back. */
  readonly grounds?: GroundsChange | undefined;
  readonly texts: readonly TextChange[];
}

export interface TextChange {
  /** As it stands after the change, else before it. */
  readonly path: FieldPath;
  readonly language: TextLanguage;
  readonly before?: string | undefined;
  readonly after?: string | undefined;
}

/**
 * The reply texts that a change adds, takes away or rewrites, in both languages, and the replies that it withdraws or
 * brings back, also where it is something beneath them that has changed.
 *
 * @param asOf ISO date that both sides are judged by.
 */
export function replyChanges(
  records: readonly RecordChange[],
  { before: was, after: is, asOf }: { before: Catalogue; after: Catalogue; asOf: string },
): ReplyChange[] {
  const holding = new Set(
    Array.from(is.playbooks.values()).flatMap(({ data }) =>
      data.holding_statements.map(({ template }) => template),
    ),
  );
  const isHolding = ({ type, id }: RecordKey) => type === "templates" && holding.has(id);
  const fallen = new Map(groundsChanges(was, is, asOf).map((one) => [keyOf(one), one]));
  const changed = records.flatMap(({ type, id, kind, before, after }): ReplyChange[] => {
    const key = { type, id };
    const texts = textChanges(repliesOf(before), repliesOf(after));
    const status = statusChange(before, after);
    const grounds = fallen.get(keyOf(key))?.grounds;
    fallen.delete(keyOf(key));
    if (texts.length === 0 && !status && !grounds) return [];
    return [
      {
        ...key,
        kind,
        holding: isHolding(key),
        ...(status && { status }),
        ...(grounds && { grounds }),
        texts,
      },
    ];
  });
  const untouched = Array.from(fallen.values(), ({ type, id, grounds }) => ({
    ...{ type, id, kind: "changed" as const },
    ...{ holding: isHolding({ type, id }), grounds, texts: [] },
  }));
  return [...changed, ...untouched];
}

function statusChange(before: Entry | undefined, after: Entry | undefined): ReplyChange["status"] {
  if (!before || !after || (after.type !== "templates" && after.type !== "faq")) return undefined;
  const [was, is] = [before, after].map(({ data }) => (data as DataOf<"templates" | "faq">).status);
  return was === undefined || is === undefined || was === is ? undefined : { before: was, after: is };
}

interface KeyedText extends RecordText {
  /** The same text on both sides, wherever it stands. */
  readonly key: string;
}

function textChanges(before: readonly KeyedText[], after: readonly KeyedText[]): TextChange[] {
  const was = new Map(before.map((text) => [text.key, text]));
  const is = new Map(after.map((text) => [text.key, text]));
  return [...new Set([...is.keys(), ...was.keys()])].flatMap((key) => {
    const [old, now] = [was.get(key), is.get(key)];
    const either = now ?? old;
    if (!either || old?.text === now?.text) return [];
    return [{ path: either.path, language: either.language, before: old?.text, after: now?.text }];
  });
}

function repliesOf(entry: Entry | undefined): KeyedText[] {
  if (entry?.type === "templates") return variantsOf(entry.data as DataOf<"templates">);
  if (entry?.type !== "faq") return [];
  const { short_answer, say, do_not_say } = entry.data as DataOf<"faq">;
  return keyed({ short_answer, say, do_not_say });
}

/** Variants are known by what they are for, so that a new one first is not taken for a rewritten one. */
function variantsOf({ variants }: DataOf<"templates">): KeyedText[] {
  const seen = new Map<string, number>();
  return variants.flatMap(({ kind, length = "", body }, i) => {
    const name = `${kind} ${length}`;
    const nth = seen.get(name) ?? 0;
    seen.set(name, nth + 1);
    return keyed({ body }).map((text) => ({
      ...text,
      key: `${name} ${nth} ${text.language}`,
      path: ["variants", i, ...text.path],
    }));
  });
}

const keyed = (data: object): KeyedText[] =>
  Array.from(textsOf(data), (text) => ({ ...text, key: text.path.join(" ") }));
