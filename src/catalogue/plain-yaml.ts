import { findHidden } from "./find-hidden.ts";
import { plainScalar } from "./plain-scalar.ts";
import { readFlow } from "./plain-flow.ts";

/**
 * Reads the form of YAML that nearly every record is written in: fields and lists by indentation, and on one line in
 * brackets; texts plain, in quotes without escapes, or in blocks. It understands only what it is sure of, and there it
 * says what the `yaml` package says, some twenty times as fast; a test holds the two together over every shipped
 * record and over made-up ones with faults.
 *
 * @param text The YAML, without anything that `tooDeep` finds.
 * @returns Its data; undefined for everything else, right or wrong, which is for the package to read or explain.
 */
export function readPlainYaml(text: string): object | undefined {
  if (!text.endsWith("\n") || unusual.test(text) || findHidden(text)) return undefined;
  const lines = text.split("\n");
  const reader: Reader = { lines, next: 0 };
  const first = peek(reader);
  if (first === undefined || indentOf(first) !== 0 || first.startsWith("- ")) return undefined;
  const data = readFields(reader, 0, first, 0);
  return data !== undefined && peek(reader) === undefined ? data : undefined;
}

/** White space that YAML and people see differently; several documents. */
const unusual = /[\t\r]|^(?:---|\.\.\.)| $/m;

/** More than any record nests. */
const mostLevels = 24;

interface Reader {
  readonly lines: readonly string[];
  next: number;
}

type Fields = Record<string, unknown>;

/** The next line that is neither empty nor a comment, still to be read. */
function peek(reader: Reader): string | undefined {
  for (; reader.next < reader.lines.length; reader.next++) {
    const line = reader.lines[reader.next] ?? "";
    if (line !== "" && line[indentOf(line)] !== "#") return line;
  }
  return undefined;
}

function indentOf(line: string): number {
  let indent = 0;
  while (line.charCodeAt(indent) === 32) indent++;
  return indent;
}

/** Longer ones are a fault to the package. */
const fieldName = /([A-Za-z_][\w-]{0,99}):(?: |$)/y;
const reserved = /^(?:null|true|false|__proto__)$/i;

/** @param line The first field's line; what stands before `indent` may be the dash of a list. */
function readFields(reader: Reader, indent: number, line: string, level: number): Fields | undefined {
  if (level > mostLevels) return undefined;
  const fields: Fields = {};
  for (let current: string | undefined = line; current !== undefined; current = at(reader, indent)) {
    fieldName.lastIndex = indent;
    const name = fieldName.exec(current)?.[1];
    if (name === undefined || reserved.test(name) || Object.hasOwn(fields, name)) return undefined;
    const value = readValue(reader, current.slice(indent + name.length + 2), indent, level);
    if (value === undefined) return undefined;
    fields[name] = value;
  }
  return fields;
}

function readList(reader: Reader, indent: number, level: number): unknown[] | undefined {
  if (level > mostLevels) return undefined;
  const items: unknown[] = [];
  for (let line = at(reader, indent); line?.startsWith("- ", indent); line = at(reader, indent)) {
    const inner = indent + 2;
    fieldName.lastIndex = inner;
    const item = fieldName.test(line)
      ? readFields(reader, inner, line, level + 1)
      : readText(reader, line.slice(inner), indent);
    if (item === undefined) return undefined;
    items.push(item);
  }
  return items;
}

/** The next line, when it stands exactly that far in. */
function at(reader: Reader, indent: number): string | undefined {
  const line = peek(reader);
  return line !== undefined && indentOf(line) === indent ? line : undefined;
}

/** What follows a field's name: the rest of its line, or the lines below. */
function readValue(reader: Reader, rest: string, indent: number, level: number): unknown {
  if (rest !== "") return readText(reader, rest, indent);
  reader.next++;
  const line = peek(reader);
  if (line === undefined) return undefined;
  const below = indentOf(line);
  if (line.startsWith("- ", below)) return below < indent ? undefined : readList(reader, below, level + 1);
  return below > indent ? readFields(reader, below, line, level + 1) : undefined;
}

/** A value that begins on the line of its name or dash, which is the reader's next. */
function readText(reader: Reader, rest: string, indent: number): unknown {
  const first = rest[0] ?? "";
  if (first === "|" || first === ">") return readBlock(reader, rest, indent);
  reader.next++;
  if (first === "[" || first === "{") return readFlow(rest);
  if (first === '"') return quotedText.exec(rest)?.[1];
  if (first === "'") return apostropheText.exec(rest)?.[1]?.replaceAll("''", "'");
  const whole = withContinuation(reader, rest, indent);
  return whole === undefined ? undefined : plainScalar(whole);
}

const quotedText = /^"([^"\\]*)"$/;
const apostropheText = /^'((?:[^']|'')*)'$/;

/** A plain text goes on over lines that stand further in; its line breaks are spaces. */
function withContinuation(reader: Reader, rest: string, indent: number): string | undefined {
  let whole = rest;
  for (; reader.next < reader.lines.length; reader.next++) {
    const line = reader.lines[reader.next] ?? "";
    const below = indentOf(line);
    // An empty line within a text is a line break of it, and a comment ends it: both are for the package.
    if (line === "" || below <= indent) break;
    if (indicators.includes(line[below] ?? "")) return undefined;
    whole += ` ${line.slice(below)}`;
  }
  return whole;
}

const indicators = "-?:,[]{}#&*!|>'\"%@`";

/** A text in a block: `|` keeps its lines, `>` folds them; with a hyphen it ends without a line break. */
function readBlock(reader: Reader, header: string, indent: number): string | undefined {
  const [style, chomping] = header;
  if (header.length > 2 || (header.length === 2 && chomping !== "-")) return undefined;
  reader.next++;
  const first = reader.lines[reader.next] ?? "";
  const inner = indentOf(first);
  if (first === "" || inner <= indent) return undefined;
  let text = first.slice(inner);
  let empty = 0;
  for (reader.next++; reader.next < reader.lines.length; reader.next++) {
    const line = reader.lines[reader.next] ?? "";
    if (line === "") {
      empty++;
      continue;
    }
    const below = indentOf(line);
    if (below < inner) {
      // Less than the block and more than its name is a fault.
      if (below > indent) return undefined;
      break;
    }
    if (style === ">" && below > inner) return undefined;
    text += style === "|" ? "\n".repeat(empty + 1) : "\n".repeat(empty) || " ";
    text += line.slice(inner);
    empty = 0;
  }
  return chomping === "-" ? text : `${text}\n`;
}
