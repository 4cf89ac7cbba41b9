/** A piece of a reply: text as it stands, or a field to fill in. */
export type ReplyPart = { readonly text: string } | { readonly variable: string };

const field = /\{([^{}\n]*)\}/g;

/**
 * Takes a reply's plain text apart. `{name}` is a field; every other character stands for itself, so nothing in a
 * reply can be mistaken for code.
 *
 * @example replyParts("Hej {namn}."); // [{ text: "Hej " }, { variable: "namn" }, { text: "." }]
 */
export function replyParts(body: string): ReplyPart[] {
  const parts: ReplyPart[] = [];
  let end = 0;
  for (const match of body.matchAll(field)) {
    if (match.index > end) parts.push({ text: body.slice(end, match.index) });
    parts.push({ variable: match[1] ?? "" });
    end = match.index + match[0].length;
  }
  if (end < body.length) parts.push({ text: body.slice(end) });
  return parts;
}

/** A piece of a reply that is being filled in. */
export interface FilledPart {
  /** As it is sent; empty for a field that must be filled in first. */
  readonly text: string;
  /** The field that it comes from. */
  readonly variable?: string;
}

/**
 * The reply piece by piece, as it is shown and sent. A field left empty goes, and the space before it, so that
 * "Hej {namn}!" becomes "Hej!"; one that is required stays as an empty piece.
 *
 * @param values By field name; white space around a value does not count.
 * @param required Names of the fields that must be filled in before the reply is sent.
 */
export function filledParts(
  body: string,
  values: Readonly<Record<string, string>>,
  required: ReadonlySet<string> = new Set(),
): FilledPart[] {
  const parts: FilledPart[] = [];
  for (const part of replyParts(body)) {
    if ("text" in part) {
      parts.push(part);
      continue;
    }
    const { variable } = part;
    const text = (values[variable] ?? "").trim();
    if (text !== "" || required.has(variable)) parts.push({ text, variable });
    else dropSpaceAtEnd(parts);
  }
  return parts;
}

function dropSpaceAtEnd(parts: FilledPart[]): void {
  const last = parts.at(-1);
  if (last && last.text.endsWith(" ")) parts[parts.length - 1] = { ...last, text: last.text.slice(0, -1) };
}

/** The reply as it is sent, in one piece; see `filledParts`. */
export function fillReply(body: string, values: Readonly<Record<string, string>>): string {
  // Most have no field.
  if (!body.includes("{")) return body;
  return filledParts(body, values)
    .map(({ text }) => text)
    .join("");
}

/** A reply's length as a channel counts it: characters as people see them, or bytes of UTF-8. */
export function replyLength(reply: string, countedIn: "characters" | "bytes"): number {
  return countedIn === "bytes" ? new TextEncoder().encode(reply).length : Array.from(reply).length;
}

/** A pair of braces in a reply text, or one that has lost its other half. */
export interface Brace {
  /** Code units from the start of the text. */
  readonly offset: number;
  readonly kind: "pair" | "unclosed" | "unopened";
  /** What stands between the braces; empty for one alone. */
  readonly name: string;
}

/** Every brace in a reply text, in reading order. `{name}` is a field for staff to fill in. */
export function bracesIn(text: string): Brace[] {
  if (!text.includes("{") && !text.includes("}")) return [];
  return Array.from(text.matchAll(/\{([^{}\n]*)\}|\{|\}/g), ({ 0: written, 1: name, index: offset }) =>
    name === undefined
      ? { offset, kind: written === "{" ? "unclosed" : "unopened", name: "" }
      : { offset, kind: "pair", name },
  );
}
